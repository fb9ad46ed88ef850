import { expect, test } from 'vitest';
import type { CandidateRow } from '../../../../src/forecast/candidates/candidate-backtest-file.ts';
import { usefulHorizons } from '../../../../src/forecast/candidates/useful-horizons.ts';
import { row } from '../../../fixtures/backtest-builder.ts';

const at = (horizon: number, skill: number, given: Partial<CandidateRow> = {}): CandidateRow => ({
  ...row({ horizon, skill, origins: 9 - horizon }),
  group: 'bk',
  method: 'cohort',
  level: 'corop',
  size: 'alle',
  ...given,
});
const asked = { group: 'bk', division: 'corop', size: 'alle' } as const;
const useful = (rows: CandidateRow[]) => usefulHorizons(rows, asked).map(({ horizon }) => horizon);

test('horizons are useful until the first that is no better than the last school year', () => {
  expect(useful([at(3, 0.2), at(1, 0.1), at(2, 0.2), at(4, 0), at(5, 0.4)])).toEqual([1, 2, 3]);
  expect(useful([at(1, -0.1), at(2, 0.2)])).toEqual([]);
});

test('horizons that were tested from fewer than three origins are not useful', () => {
  expect(useful([1, 2, 3, 4, 5, 6, 7].map((horizon) => at(horizon, 0.5)))).toEqual([1, 2, 3, 4, 5, 6]); // prettier-ignore
});

test('only the rows of the asked group, regions and size count', () => {
  const others = [
    at(1, 0.5, { group: 'gt' }),
    at(1, 0.5, { level: 'rmc' }),
    at(1, 0.5, { size: '<500' }),
    at(1, 0.5, { method: 'naief' }),
  ];
  expect(useful(others)).toEqual([]);
});
