import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  readVestigingen,
  STRUCTURES,
  VESTIGING_COLUMNS,
  writeVestigingen,
  type Vestiging,
} from '../../../../src/formats/site/vestigingen.ts';
import { SOORTEN } from '../../../../src/formats/soorten.ts';
import { PRECISIONS } from '../../../../src/formats/vestiging-point.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const HEADER = `${VESTIGING_COLUMNS.join(',')}\n`;
const PO = '00AO00,po,vso,De Bolster,Openbaar,40631,GM0285,,VOORST,,207210,464340,adres,9560';
const VO = '05FJ12,vo,vo,Emma,,,GM0899,GM0917,,vbo mavo,,,,';
const read = (...rows: string[]) => readVestigingen(`${HEADER}${rows.join('\n')}\n`, 'v.csv');

describe('vestigingen.csv', () => {
  test('has a vestiging per row, with null or an empty text for what is not known', () => {
    expect(read(PO, VO)).toEqual([
      {
        code: '00AO00',
        sector: 'po',
        soort: 'vso',
        name: 'De Bolster',
        denomination: 'Openbaar',
        board: '40631',
        gemeente: 'GM0285',
        gemeente2019: 'GM0285',
        town: 'VOORST',
        structure: [],
        point: { x: 207210, y: 464340, precision: 'adres' },
        distance: 9560,
      },
      {
        code: '05FJ12',
        sector: 'vo',
        soort: 'vo',
        name: 'Emma',
        denomination: '',
        board: '',
        gemeente: 'GM0899',
        gemeente2019: 'GM0917',
        town: '',
        structure: ['vbo', 'mavo'],
        point: null,
        distance: null,
      },
    ]);
  });

  test('is read as it was written', () => {
    const gemeente = fc
      .integer({ min: 1, max: 9999 })
      .map((n) => `GM${String(n).padStart(4, '0')}`);
    const point = fc.record({
      x: fc.nat(300_000),
      y: fc.nat(700_000),
      precision: fc.constantFrom(...PRECISIONS),
    });
    const common = {
      code: fc.stringMatching(/^\d{2}[A-Z]{2}\d{2}$/),
      name: fc.string({ unit: fc.constantFrom(...'aé\'",; .'), minLength: 1, maxLength: 9 }),
      denomination: fc.constantFrom('', 'Openbaar', 'Samenwerking PC, RK'),
      board: fc.stringMatching(/^\d{0,5}$/),
      gemeente,
      gemeente2019: gemeente,
      town: fc.constantFrom('', "'S-GRAVENHAGE"),
      structure: fc.subarray([...STRUCTURES]),
      point: fc.option(point),
      distance: fc.option(fc.nat(90_000)),
    };
    const vestiging: fc.Arbitrary<Vestiging> = fc.oneof(
      fc.record({
        ...common,
        sector: fc.constant('po' as const),
        soort: fc.constantFrom(...SOORTEN.po),
      }),
      fc.record({
        ...common,
        sector: fc.constant('vo' as const),
        soort: fc.constant('vo' as const),
      }),
    );
    const several = fc.uniqueArray(vestiging, { minLength: 1, selector: ({ code }) => code });
    fc.assert(
      fc.property(several, (some) => {
        expect(readVestigingen(writeVestigingen(some), 'v.csv')).toEqual(some);
      }),
    );
  });

  test.each([
    ['a code without a number', PO.replace('00AO00', '00AO'), 'vestiging', 'not-a-code'],
    ['another sector', PO.replace(',po,', ',mbo,'), 'sector', 'unknown-soort'],
    ['a soort of the other sector', VO.replace(',vo,vo,', ',vo,bo,'), 'soort', 'unknown-soort'],
    ['no name', PO.replace('De Bolster', ''), 'naam', 'not-a-code'],
    ['a board in words', PO.replace('40631', 'Stichting'), 'bestuur', 'not-a-code'],
    ['no gemeente', PO.replace('GM0285', ''), 'gemeente', 'not-a-code'],
    ['an unknown structure', VO.replace('mavo', 'mbo'), 'structuur', 'unknown-soort'],
    ['a half point', PO.replace('464340', ''), 'y', 'not-a-count'],
    ['a point found in another way', PO.replace('adres', 'kaart'), 'punt', 'not-a-code'],
    ['a distance with a comma', PO.replace('9560', '9.56'), 'afstand_2019', 'not-a-count'],
  ])('is refused with %s', (_, row, column, problem) => {
    expect(problemOf(() => read(row))).toMatchObject({ file: 'v.csv', row: 2, column, problem });
  });

  test('has a code twice in two sectors only', () => {
    const inVo = VO.replace('05FJ12', '00AO00');
    expect(read(PO, inVo)).toHaveLength(2);
    expect(problemOf(() => read(PO, inVo, inVo))).toMatchObject({
      row: 4,
      problem: 'duplicate-row',
    });
  });

  test('is refused where it is cut off', () => {
    const cut = HEADER + PO.slice(0, -2);
    expect(problemOf(() => readVestigingen(cut, 'v.csv')).problem).toBe('truncated');
  });
});
