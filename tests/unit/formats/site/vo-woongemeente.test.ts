import { describe, expect, test } from 'vitest';
import { readResidence, writeResidence } from '../../../../src/formats/site/vo-woongemeente.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const ROWS = [
  { gemeente: 'GM0307', jaar: 2005, leerlingen: 7493 },
  { gemeente: 'GM0307', jaar: 2006, leerlingen: 7731 },
];

describe('vo-woongemeente.csv', () => {
  test('is read as it was written', () => {
    expect(readResidence(writeResidence(ROWS), 'x')).toEqual(ROWS);
  });

  test('is refused with a gemeente and year twice', () => {
    const twice = writeResidence([...ROWS, ROWS[0]!]);
    expect(problemOf(() => readResidence(twice, 'x'))).toMatchObject({
      row: 4,
      column: 'jaar',
      problem: 'duplicate-row',
    });
  });
});
