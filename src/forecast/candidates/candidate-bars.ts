import type { Bar } from '../backtest/bars.ts';
import type { CandidateBacktest } from './candidate-backtest-file.ts';
import type { CandidateGroup } from './candidate-groups.ts';

/** The largest wMAPE and the smallest skill, in percent, of a group in COROP-gebieden, by horizon in school years. */
const POINTS: Record<CandidateGroup, Record<number, { wmape: number; skill: number }>> = {
  vmbo: {
    1: { wmape: 3.7, skill: 18 },
    3: { wmape: 5.9, skill: 42 },
    5: { wmape: 8.9, skill: 49 },
  },
  bk: { 1: { wmape: 5.5, skill: 15 }, 3: { wmape: 8, skill: 38 }, 5: { wmape: 13, skill: 41 } },
  gt: { 1: { wmape: 4, skill: 11 }, 3: { wmape: 6.1, skill: 32 }, 5: { wmape: 7.8, skill: 45 } },
};

/** The shares in percent of outcomes that the intervals of COROP-gebieden may hold, one to six school years ahead. */
const COVERAGES = [
  ['coverage80', 68, 90],
  ['coverage95', 91, 100],
] as const;
const FURTHEST = 6;

/** Returns what the backtest of exam candidates must reach (docs/forecasting.md), each with the value that was reached. */
export function candidateBarsOf({ rows }: CandidateBacktest): Bar[] {
  const groups = Object.entries(POINTS) as [CandidateGroup, (typeof POINTS)[CandidateGroup]][];
  const ours = rows.filter(
    ({ method, level, size }) => method === 'cohort' && level === 'corop' && size === 'alle',
  );
  return groups.flatMap(([group, points]) => {
    const own = ours.filter((row) => row.group === group);
    const reached = (score: 'wmape' | 'skill' | 'coverage80' | 'coverage95', horizon: number) =>
      100 * (own.find((row) => row.horizon === horizon)?.[score] ?? NaN);
    const horizons = Object.entries(points).map(([h, point]) => ({ horizon: Number(h), ...point }));
    return [
      ...horizons.flatMap(({ horizon, wmape, skill }) => [
        bar(`${group}: wmape`, horizon, [0, wmape], reached('wmape', horizon)),
        bar(`${group}: skill`, horizon, [skill, Infinity], reached('skill', horizon)),
      ]),
      ...COVERAGES.flatMap(([score, least, most]) =>
        Array.from({ length: FURTHEST }, (_, h) => h + 1).map((horizon) =>
          bar(`${group}: ${score}`, horizon, [least, most], reached(score, horizon)),
        ),
      ),
    ];
  });
}

function bar(
  what: string,
  horizon: number,
  [least, most]: readonly [number, number],
  reached: number,
): Bar {
  return {
    what: `candidates, ${what}`,
    horizon: String(horizon),
    least,
    most,
    reached,
    holds: reached >= least && reached <= most,
  };
}
