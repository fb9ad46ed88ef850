import type { Bar } from '../backtest/bars.ts';
import type { CandidateBacktest } from './candidate-backtest-file.ts';
import type { CandidateGroup } from './candidate-groups.ts';

/** The largest wMAPE and the smallest skill, in percent, of a group in COROP-gebieden, by horizon in school years. */
const POINTS: Record<CandidateGroup, Record<number, { wmape: number; skill: number }>> = {
  vmbo: {
    1: { wmape: 3.5, skill: 21 },
    3: { wmape: 5.4, skill: 46 },
    5: { wmape: 8.1, skill: 53 },
  },
  bk: { 1: { wmape: 5.4, skill: 16 }, 3: { wmape: 7.6, skill: 41 }, 5: { wmape: 11.8, skill: 47 } },
  gt: { 1: { wmape: 3.9, skill: 14 }, 3: { wmape: 5.8, skill: 36 }, 5: { wmape: 7.5, skill: 48 } },
};

/** The largest wMAPE from the origins in which the growth of the share over three years is known (`BEFORE_TREND`). */
const TREND_POINTS: Partial<Record<CandidateGroup, Record<number, number>>> = {
  vmbo: { 3: 6.2, 5: 6.5 },
  bk: { 3: 7.6, 5: 10 },
};

/** The shares in percent of outcomes that the intervals of COROP-gebieden may hold, one to six school years ahead. */
const COVERAGES = [
  ['coverage80', 68, 90],
  ['coverage95', 91, 100],
] as const;
const FURTHEST = 6;

type Reached = 'wmape' | 'skill' | 'coverage80' | 'coverage95';

/**
 * Returns what the backtest of exam candidates must reach (docs/forecasting.md), each with the value that was reached.
 * @param sinceTrend the backtest that scores only the origins after `BEFORE_TREND`.
 */
export function candidateBarsOf(backtest: CandidateBacktest, sinceTrend: CandidateBacktest): Bar[] {
  const ofTrend = reachedIn(sinceTrend);
  return [
    ...(Object.keys(POINTS) as CandidateGroup[]).flatMap((group) => barsOf(backtest, group)),
    ...(Object.entries(TREND_POINTS) as [CandidateGroup, Record<number, number>][]).flatMap(
      ([group, points]) =>
        Object.entries(points).map(
          ([h, most]) =>
          bar(`${group}: wmape, three years known`, Number(h), [0, most], ofTrend(group, 'wmape', Number(h))), // prettier-ignore
        ),
    ),
  ];
}

function barsOf(backtest: CandidateBacktest, group: CandidateGroup): Bar[] {
  const reached = reachedIn(backtest);
  const points = Object.entries(POINTS[group]).flatMap(([h, { wmape, skill }]) => [
    bar(`${group}: wmape`, Number(h), [0, wmape], reached(group, 'wmape', Number(h))),
    bar(`${group}: skill`, Number(h), [skill, Infinity], reached(group, 'skill', Number(h))),
  ]);
  const coverages = COVERAGES.flatMap(([score, least, most]) =>
    Array.from({ length: FURTHEST }, (_, h) => h + 1).map((horizon) =>
      bar(`${group}: ${score}`, horizon, [least, most], reached(group, score, horizon)),
    ),
  );
  return [...points, ...coverages];
}

/** Returns a function that looks up a score of the method `cohort` in COROP-gebieden of all sizes, in percent; NaN where there is none. */
function reachedIn({ rows }: CandidateBacktest) {
  const ours = rows.filter(
    ({ method, level, size }) => method === 'cohort' && level === 'corop' && size === 'alle',
  );
  return (group: CandidateGroup, score: Reached, horizon: number) =>
    100 * (ours.find((row) => row.group === group && row.horizon === horizon)?.[score] ?? NaN);
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
