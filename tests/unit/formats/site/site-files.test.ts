import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAreas, writeAreas } from '../../../../src/formats/site/gebieden.ts';
import { regionsWith } from '../../../fixtures/area-builder.ts';
import { type Area, DIVISIONS } from '../../../../src/areas/divisions.ts';
import {
  readHerindelingen,
  writeHerindelingen,
} from '../../../../src/formats/site/herindelingen.ts';
import { readPupils, writePupils, type PupilColumns } from '../../../../src/formats/site/pupils.ts';
import { SECTORS, SOORTEN } from '../../../../src/formats/soorten.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const code = fc.integer({ min: 1, max: 9999 }).map((n) => `GM${String(n).padStart(4, '0')}`);
/** Names as there are: letters with accents, apostrophes, commas, quotation marks; never blank, never with line ends. */
const name = fc.string({
  unit: fc.constantFrom(...'aâéú\'-,"; .()Z'),
  minLength: 1,
  maxLength: 20,
});
const count = fc.nat({ max: 30_000 });

describe('po.csv and vo.csv', () => {
  const PO = 'gemeente,soort,jaar,leerlingen,gemaskeerd,vestigingen\n';
  const VO = 'gemeente,soort,jaar,leerlingen,gemaskeerd,vestigingen,volledig\n';

  test('become columns; without the column, everything is complete', () => {
    expect(readPupils(`${PO}GM0014,so/vso,2025,110,2,3\n`, 'po.csv', 'po')).toEqual({
      gemeente: ['GM0014'],
      soort: ['so/vso'],
      jaar: Int16Array.of(2025),
      leerlingen: Int32Array.of(110),
      gemaskeerd: Int16Array.of(2),
      vestigingen: Int16Array.of(3),
      volledig: Uint8Array.of(1),
    });
    const { volledig } = readPupils(`${VO}GM0014,vo,2023,110,0,3,0\n`, 'vo.csv', 'vo');
    expect(volledig).toEqual(Uint8Array.of(0));
  });

  test.each(SECTORS)('of %s are read as they were written', (sector) => {
    const row = fc.record({
      gemeente: code,
      soort: fc.constantFrom<string>(...SOORTEN[sector]),
      jaar: fc.integer({ min: 1990, max: 2049 }),
      leerlingen: fc.nat({ max: 2_000_000 }),
      gemaskeerd: count,
      vestigingen: count,
      volledig: sector === 'po' ? fc.constant(1) : fc.nat({ max: 1 }),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), (rows) => {
        const columns: PupilColumns = {
          gemeente: rows.map((one) => one.gemeente),
          soort: rows.map((one) => one.soort),
          jaar: Int16Array.from(rows, (one) => one.jaar),
          leerlingen: Int32Array.from(rows, (one) => one.leerlingen),
          gemaskeerd: Int16Array.from(rows, (one) => one.gemaskeerd),
          vestigingen: Int16Array.from(rows, (one) => one.vestigingen),
          volledig: Uint8Array.from(rows, (one) => one.volledig),
        };
        expect(readPupils(writePupils(columns, sector), 'x.csv', sector)).toEqual(columns);
      }),
    );
  });

  test.each([
    ['a soort of the other sector', 'GM0014,havo,2025,1,0,1', 'soort', 'unknown-soort'],
    ['a count in words', 'GM0014,bo,2025,veel,0,1', 'leerlingen', 'not-a-count'],
    ['a masked sum', 'GM0014,bo,2025,<5,0,1', 'leerlingen', 'not-a-count'],
    ['a negative count', 'GM0014,bo,2025,1,-1,1', 'gemaskeerd', 'not-a-count'],
    ['a year of two digits', 'GM0014,bo,25,1,0,1', 'jaar', 'not-a-year'],
    ['a name for a code', 'Groningen,bo,2025,1,0,1', 'gemeente', 'not-a-code'],
  ])('are refused with %s', (_, row, column, problem) => {
    const read = () => readPupils(`${PO}GM0014,bo,2024,1,0,1\n${row}\n`, 'po.csv', 'po');
    expect(problemOf(read)).toMatchObject({ file: 'po.csv', row: 3, column, problem });
  });

  test('are refused with something else than 0 or 1 for complete', () => {
    const read = () => readPupils(`${VO}GM0014,vo,2025,1,0,1,ja\n`, 'vo.csv', 'vo');
    expect(problemOf(read)).toMatchObject({ row: 2, column: 'volledig', problem: 'not-a-flag' });
  });

  test('are refused with the header of the other sector', () => {
    const vo = `${VO}GM0014,vo,2025,1,0,1,1\n`;
    expect(problemOf(() => readPupils(vo, 'po.csv', 'po'))).toMatchObject({
      row: 1,
      column: 'volledig',
      problem: 'unknown-header',
    });
    const po = `${PO}GM0014,bo,2025,1,0,1\n`;
    expect(problemOf(() => readPupils(po, 'vo.csv', 'vo')).problem).toBe('missing-column');
  });

  test('are refused wherever they stop short of their last line end', () => {
    const whole = `${PO}GM0014,bo,2024,12,0,10\nGM0014,bo,2025,13,0,10\n`;
    const last = whole.indexOf('GM0014,bo,2025');
    for (let end = last + 1; end < whole.length; end++) {
      expect(problemOf(() => readPupils(whole.slice(0, end), 'po.csv', 'po'))).toMatchObject({
        row: 3,
        problem: 'truncated',
      });
    }
    expect(problemOf(() => readPupils(PO, 'po.csv', 'po')).problem).toBe('truncated');
  });
});

describe('gebieden.csv', () => {
  const area: fc.Arbitrary<Area> = fc
    .tuple(code, name, fc.array(fc.tuple(name, name), { minLength: 9, maxLength: 9 }))
    .map(([code, name, regions]) => ({
      code,
      name,
      regions: regionsWith((division) => {
        const [key = '', label = ''] = regions[DIVISIONS.indexOf(division)] ?? [];
        const isNamed = division === 'provincie' || division === 'vakantieregio';
        return { code: isNamed ? label : key, name: label };
      }),
    }));

  test('is read as it was written', () => {
    const areas = fc.uniqueArray(area, { minLength: 1, selector: (one) => one.code });
    fc.assert(
      fc.property(areas, (some) => {
        expect(readAreas(writeAreas(some), 'x.csv')).toEqual(some);
      }),
      { numRuns: 50 },
    );
  });

  test('is refused with a gemeente twice, or without a region', () => {
    const [one] = fc.sample(area, { numRuns: 1, seed: 1 }) as [Area];
    const twice = writeAreas([one, one]);
    expect(problemOf(() => readAreas(twice, 'gebieden.csv'))).toMatchObject({
      file: 'gebieden.csv',
      row: 3,
      column: 'code',
      problem: 'duplicate-row',
    });
    const regions = { ...one.regions, corop: [{ code: '01', name: '' }] };
    expect(problemOf(() => readAreas(writeAreas([{ ...one, regions }]), 'x')).column).toBe(
      'corop_naam',
    );
  });
});

describe('herindelingen.csv', () => {
  test('is read as it was written', () => {
    const herindeling = fc.record({
      code,
      name,
      year: fc.integer({ min: 1996, max: 2049 }),
      into: code,
    });
    fc.assert(
      fc.property(fc.array(herindeling, { minLength: 1 }), (some) => {
        expect(readHerindelingen(writeHerindelingen(some), 'x.csv')).toEqual(some);
      }),
    );
  });

  test('is refused without a year', () => {
    const text = 'oude_code,oude_naam,jaar,nieuwe_code\nGM0788,Haaren,,GM0757\n';
    expect(problemOf(() => readHerindelingen(text, 'herindelingen.csv'))).toMatchObject({
      file: 'herindelingen.csv',
      row: 2,
      column: 'jaar',
      problem: 'not-a-year',
    });
  });
});
