import {
  SCHOOL_SIZES,
  type SchoolBacktest,
  type SchoolScores,
} from '../../formats/site/toets-scholen.ts';
import type { Bar } from '../backtest/bars.ts';
import { RELIABLE_UNTIL } from './reliable-until.ts';

/** The smallest and the largest share in percent that passes, for each score of a size class of bo schools. */
const COVERAGES = [
  ['stayed80', 77, 83],
  ['stayed95', 93, 97],
] as const;

/** The smallest skill in percent of all bo schools that stay, by horizon in years. */
const SKILLS: readonly (readonly [horizon: number, least: number])[] = [
  [1, 8.5],
  [2, 10],
  [3, 9.5],
  [5, 7.5],
];

/** Returns what the backtest of schools must reach (docs/forecasting.md, "One school"), each with the value that was reached. */
export function schoolBarsOf({ scores }: SchoolBacktest): Bar[] {
  const reached = (size: SchoolScores['size'], horizon: number, score: 'skill' | 'stayed80' | 'stayed95') =>
    100 * (scores.find((one) => one.group === 'bo' && one.size === size && one.horizon === horizon)?.[score] ?? NaN); // prettier-ignore
  return [
    ...SKILLS.map(([horizon, least]) =>
      bar('bo, one school: skill', horizon, least, Infinity, reached('alle', horizon, 'skill')),
    ),
    ...SCHOOL_SIZES.filter((size) => size !== 'jong').flatMap((size) =>
      COVERAGES.flatMap(([score, least, most]) =>
        Array.from({ length: RELIABLE_UNTIL }, (_, h) => h + 1).map(
          (horizon) =>
          bar(`bo, one school, ${size}: ${score}`, horizon, least, most, reached(size, horizon, score)), // prettier-ignore
        ),
      ),
    ),
  ];
}

function bar(what: string, horizon: number, least: number, most: number, reached: number): Bar {
  return {
    what,
    horizon: String(horizon),
    least,
    most,
    reached,
    holds: reached >= least && reached <= most,
  };
}
