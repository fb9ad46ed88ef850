import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PUPILS_BY_RESIDENCE_COLUMNS,
  readPupilsByResidence,
  RESIDENCE_SOORTEN,
  writePupilsByResidence,
} from '../../../../src/formats/site/woongemeente.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const file = (...rows: string[]) =>
  `${[PUPILS_BY_RESIDENCE_COLUMNS.join(','), ...rows].join('\n')}\n`;
const ROW = 'GM0865,vo,2013,1780,0';

describe('woongemeente.csv', () => {
  test('has pupils by residence, and marks years that cannot be compared with later ones', () => {
    expect(readPupilsByResidence(file(ROW), 'w.csv')).toEqual([
      { gemeente: 'GM0865', soort: 'vo', year: 2013, pupils: 1780, isComparable: false },
    ]);
  });

  test('is read as it was written', () => {
    const row = fc.record({
      gemeente: fc.nat(9999).map((n) => `GM${String(n).padStart(4, '0')}`),
      soort: fc.constantFrom(...RESIDENCE_SOORTEN),
      year: fc.integer({ min: 1990, max: 2090 }),
      pupils: fc.nat(100_000),
      isComparable: fc.boolean(),
    });
    const rows = fc.uniqueArray(row, {
      minLength: 1,
      selector: (one) => `${one.gemeente} ${one.soort} ${one.year}`,
    });
    fc.assert(
      fc.property(rows, (all) => {
        expect(readPupilsByResidence(writePupilsByResidence(all), 'w.csv')).toEqual(all);
      }),
    );
  });

  test.each([
    [[ROW, ROW], 3, 'gemeente', 'duplicate-row'],
    [[ROW.replace(',vo,', ',pro,')], 2, 'soort', 'unknown-soort'],
    [[ROW.replace('2013', '13')], 2, 'jaar', 'not-a-year'],
    [[ROW.replace('1780', '<5')], 2, 'leerlingen', 'not-a-count'],
    [[ROW.replace(/0$/, 'nee')], 2, 'vergelijkbaar', 'not-a-count'],
    [[ROW.replace('GM0865', 'Vught')], 2, 'gemeente', 'not-a-code'],
  ])('%j is refused at row %i, column %s: %s', (rows, row, column, problem) => {
    const found = problemOf(() => readPupilsByResidence(file(...rows), 'w.csv'));
    expect(found).toMatchObject({ row, column, problem });
  });

  test('is refused where it is cut off', () => {
    const found = problemOf(() => readPupilsByResidence(file(ROW).slice(0, -1), 'w.csv'));
    expect(found).toMatchObject({ problem: 'truncated' });
  });
});
