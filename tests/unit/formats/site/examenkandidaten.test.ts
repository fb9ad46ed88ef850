import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAM_TYPES } from '../../../../src/formats/exam-candidates.ts';
import {
  EXAM_COLUMNS,
  readGemeenteExams,
  readVestigingExams,
  schoolYear,
  vestigingExamColumns,
  writeGemeenteExams,
  writeVestigingExams,
} from '../../../../src/formats/site/examenkandidaten.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const count = fc.nat(5000);
const gemeente = fc.nat(9998).map((n) => `GM${String(n).padStart(4, '0')}`);
const type = fc.constantFrom(...EXAM_TYPES);
const vestiging = fc.nat(99).map((n) => `00A${n % 10}${String(n).padStart(2, '0')}`);

test('a school year is written with both of its calendar years, also over a century', () => {
  expect([2014, 2024, 1999].map(schoolYear)).toEqual(['2014-15', '2024-25', '1999-00']);
});

describe('examenkandidaten.csv', () => {
  const file = (...rows: string[]) => `${[EXAM_COLUMNS.join(','), ...rows].join('\n')}\n`;
  const ROW = 'GM0197,vmbo-b,2019-20,34,2,1';

  test('has known candidates, masked counts and vestigingen of each gemeente, type and school year', () => {
    expect(readGemeenteExams(file(ROW), 'e.csv')).toEqual([
      { gemeente: 'GM0197', type: 'vmbo-b', year: 2019, known: 34, masked: 2, sites: 1 },
    ]);
  });

  test('is read as it was written', () => {
    const year = fc.integer({ min: 1990, max: 2090 });
    const row = fc.record({ gemeente, type, year, known: count, masked: count, sites: count });
    const rows = fc.uniqueArray(row, {
      minLength: 1,
      selector: (one) => `${one.gemeente} ${one.type} ${one.year}`,
    });
    fc.assert(
      fc.property(rows, (all) => {
        expect(readGemeenteExams(writeGemeenteExams(all), 'e.csv')).toEqual(all);
      }),
    );
  });

  test.each([
    [[ROW, ROW], 3, 'gemeente', 'duplicate-row'],
    [[ROW.replace('vmbo-b', 'vmbo')], 2, 'type', 'unknown-soort'],
    [[ROW.replace('2019-20', '2019-21')], 2, 'schooljaar', 'not-a-year'],
    [[ROW.replace('2019-20', '2019')], 2, 'schooljaar', 'not-a-year'],
    [[ROW.replace(',34,', ',<5,')], 2, 'kandidaten', 'not-a-count'],
    [[ROW.replace('GM0197', 'Aalten')], 2, 'gemeente', 'not-a-code'],
  ])('%j is refused at row %i, column %s: %s', (rows, row, column, problem) => {
    const found = problemOf(() => readGemeenteExams(file(...rows), 'e.csv'));
    expect(found).toMatchObject({ row, column, problem });
  });

  test('is refused where it is cut off', () => {
    const found = problemOf(() => readGemeenteExams(file(ROW).slice(0, -2), 'e.csv'));
    expect(found).toMatchObject({ problem: 'truncated' });
  });
});

describe('examenkandidaten-vestigingen.csv', () => {
  const file = (...rows: string[]) =>
    `${[vestigingExamColumns([2019, 2020]).join(','), ...rows].join('\n')}\n`;
  const ROW = '00AH00,"School, de",GM0197,havo,34,2,0,0';

  test('has the candidates of each vestiging, gemeente and type by school year', () => {
    expect(readVestigingExams(file(ROW), 'e.csv')).toEqual({
      years: [2019, 2020],
      rows: [
        {
          vestiging: '00AH00',
          name: 'School, de',
          gemeente: 'GM0197',
          type: 'havo',
          candidates: [
            { known: 34, masked: 2 },
            { known: 0, masked: 0 },
          ],
        },
      ],
    });
  });

  test('is read as it was written', () => {
    const candidates = fc.array(fc.record({ known: count, masked: count }), {
      minLength: 2,
      maxLength: 2,
    });
    const name = fc.string({ minLength: 1 }).filter((text) => !/[\n\r]/.test(text));
    const row = fc.record({ vestiging, name, gemeente, type, candidates });
    const rows = fc.uniqueArray(row, {
      minLength: 1,
      selector: (one) => `${one.vestiging} ${one.gemeente} ${one.type}`,
    });
    fc.assert(
      fc.property(rows, (all) => {
        const text = writeVestigingExams([2019, 2020], all);
        expect(readVestigingExams(text, 'e.csv')).toEqual({ years: [2019, 2020], rows: all });
      }),
    );
  });

  test.each([
    [[ROW, ROW], 3, 'vestiging', 'duplicate-row'],
    [[ROW.replace('00AH00', '00AH')], 2, 'vestiging', 'not-a-code'],
    [[ROW.replace('havo', 'mavo')], 2, 'type', 'unknown-soort'],
    [[ROW.replace(',2,0', ',,0')], 2, 'gemaskeerd_2019-20', 'not-a-count'],
  ])('%j is refused at row %i, column %s: %s', (rows, row, column, problem) => {
    const found = problemOf(() => readVestigingExams(file(...rows), 'e.csv'));
    expect(found).toMatchObject({ row, column, problem });
  });

  test('is refused with a column that it does not have', () => {
    const text = file(ROW).replace('kandidaten_2020-21', 'kandidaten_2020');
    expect(problemOf(() => readVestigingExams(text, 'e.csv')).problem).toBe('unknown-header');
  });
});
