import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CHILD_FIGURES,
  readYoungChildren,
  writeYoungChildren,
  YOUNG_CHILDREN_COLUMNS,
} from '../../../../src/formats/site/jonge-kinderen.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const file = (...rows: string[]) => `${[YOUNG_CHILDREN_COLUMNS.join(','), ...rows].join('\n')}\n`;
const ROW = 'GM0865,schoolcohort,2013,212,0';

describe('jonge-kinderen.csv', () => {
  test('has births and young children, and marks years that cannot be compared with later ones', () => {
    expect(readYoungChildren(file(ROW), 'k.csv')).toEqual([
      {
        gemeente: 'GM0865',
        figure: 'schoolcohort',
        year: 2013,
        children: 212,
        isComparable: false,
      },
    ]);
  });

  test('is read as it was written', () => {
    const row = fc.record({
      gemeente: fc.nat(9999).map((n) => `GM${String(n).padStart(4, '0')}`),
      figure: fc.constantFrom(...CHILD_FIGURES),
      year: fc.integer({ min: 1990, max: 2090 }),
      children: fc.nat(100_000),
      isComparable: fc.boolean(),
    });
    const rows = fc.uniqueArray(row, {
      minLength: 1,
      selector: (one) => `${one.gemeente} ${one.figure} ${one.year}`,
    });
    fc.assert(
      fc.property(rows, (all) => {
        expect(readYoungChildren(writeYoungChildren(all), 'k.csv')).toEqual(all);
      }),
    );
  });

  test.each([
    [[ROW, ROW], 3, 'gemeente', 'duplicate-row'],
    [[ROW.replace('schoolcohort', 'geborenen')], 2, 'cijfer', 'unknown-soort'],
    [[ROW.replace('2013', '13')], 2, 'jaar', 'not-a-year'],
    [[ROW.replace('212', '<5')], 2, 'kinderen', 'not-a-count'],
    [[ROW.replace(/0$/, 'nee')], 2, 'vergelijkbaar', 'not-a-flag'],
    [[ROW.replace('GM0865', 'Vught')], 2, 'gemeente', 'not-a-code'],
  ])('%j is refused at row %i, column %s: %s', (rows, row, column, problem) => {
    const found = problemOf(() => readYoungChildren(file(...rows), 'k.csv'));
    expect(found).toMatchObject({ row, column, problem });
  });

  test('is refused where it is cut off', () => {
    const found = problemOf(() => readYoungChildren(file(ROW).slice(0, -1), 'k.csv'));
    expect(found).toMatchObject({ problem: 'truncated' });
  });
});
