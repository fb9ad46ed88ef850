import type { MethodId } from '../methods/method.ts';
import type { Level } from '../errors/area-sets.ts';
import type { SizeClass } from './size-classes.ts';
import type { Backtest } from './backtest-file.ts';
import { childrenGains } from './children-gains.ts';
import type { Series } from '../methods/backtest-series.ts';

/** A requirement for one score of the backtest: the range of values that pass, and the value that was reached. */
export interface Bar {
  what: string;
  /** The horizon in years, or a range such as `1–10` where several horizons are scored together. */
  horizon: string;
  /** The smallest and (`most`) the largest value that pass, in percent. */
  least: number;
  most: number;
  /** The value that the backtest reached, in percent; NaN where the backtest has no such score. */
  reached: number;
  holds: boolean;
  /** Whether this is a miss that docs/forecasting.md states; if undefined, it is not. It is printed as missed, but does not fail the backtest. */
  isKnownMiss?: boolean;
}

type Score = 'wmape' | 'skill';

/**
 * The required scores by series, method, level and score: for each horizon in years the value in percent that wMAPE must not
 * exceed or that skill must reach. See docs/forecasting.md, "What a build must reach", which leaves out vo by school location.
 */
const POINTS: readonly (readonly [Series, MethodId, Level, Score, Record<number, number>])[] = [
  ['bo', 'panel-geboorten', 'gemeente', 'wmape', { 1: 0.95, 3: 2.4, 5: 4.1, 7: 6, 10: 8.8 }],
  ['bo', 'panel-geboorten', 'gemeente', 'skill', { 1: 34, 3: 40, 5: 38, 7: 34, 10: 29 }],
  ['bo', 'panel', 'gemeente', 'skill', { 1: 32, 3: 36, 5: 31, 7: 25, 10: 18 }],
  ['bo', 'panel-geboorten', 'land', 'wmape', { 1: 0.25, 3: 0.5, 5: 0.7, 7: 1, 10: 2.5 }],
  ['vo-woongemeente', 'vertraagd-bo-geboorten', 'gemeente', 'wmape', { 1: 1.3, 2: 2, 3: 2.5, 4: 2.8, 5: 2.9 }], // prettier-ignore
  ['vo-woongemeente', 'vertraagd-bo-geboorten', 'gemeente', 'skill', { 1: 34, 2: 45, 3: 54, 4: 61, 5: 65 }], // prettier-ignore
  ['vo-woongemeente', 'vertraagd-bo', 'gemeente', 'skill', { 1: 27, 3: 50, 5: 63 }],
  ['vo-vestiging', 'vertraagd-bo-geboorten', 'gemeente', 'skill', { 1: 15, 2: 20 }],
  ['vo-vestiging-doorstroom', 'vertraagd-bo-geboorten', 'gemeente', 'skill', { 1: 16, 2: 16, 4: 17, 5: 28, 6: 31 }], // prettier-ignore
];

/** The smallest and the largest percentage of outcomes for gemeenten that the 80 and the 95 % interval may hold. */
const COVERAGE = { coverage80: [77, 84], coverage95: [93, 97] } as const;
type Coverage = keyof typeof COVERAGE;

/**
 * The series and the horizons in years whose coverage is required, with the horizons at which each interval is known to miss it.
 */
const COVERED: readonly (readonly [
  Series,
  MethodId,
  horizons: readonly number[],
  known: Record<Coverage, readonly number[]>,
])[] = [
  ['bo', 'panel-geboorten', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], { coverage80: [], coverage95: [] }],
  ['vo-woongemeente', 'vertraagd-bo-geboorten', [1, 2, 3, 4, 5, 6, 7, 8], { coverage80: [5, 6, 7, 8], coverage95: [2, 5, 6, 7, 8] }], // prettier-ignore
  ['vo-vestiging-doorstroom', 'vertraagd-bo-geboorten', [1, 2, 4, 5, 6], { coverage80: [], coverage95: [2] }], // prettier-ignore
];

/**
 * The useful horizon of bo in years per size class, as in docs/forecasting.md: of the default method, and of "next year = this
 * year".
 */
export const USEFUL_HORIZONS: readonly (readonly [MethodId, Partial<Record<SizeClass, number>>])[] =
  [
    ['panel-geboorten', { '<1000': 3, '1000-2500': 5, '2500-5000': 6, '>5000': 8 }],
    ['naief', { '<1000': 2, '1000-2500': 3, '2500-5000': 3, '>5000': 5 }],
  ];

/**
 * The largest difference in percentage points between the predicted chances of a decline of more than 10 % and the share in which
 * the decline was observed, over the origins from `from` to 2020: at all horizons of 1 to 10 years together, and at five years, the chance on
 * the page. The latter is known to be missed (docs/forecasting.md, "Chances").
 */
const CHANCES = { from: 2010, most: 3 } as const;

/**
 * By how many percent the error (wMAPE) of the variant that accounts for children already born must at least be smaller than that of
 * the default from the same origins, by horizon in years.
 */
const CHILDREN_GAIN: Record<number, number> = { 1: 5, 2: 8, 3: 10 };

/** Returns all requirements, each with the value that the backtest reached. */
export function barsOf(backtest: Backtest): Bar[] {
  return [
    ...pointBars(backtest),
    ...coverageBars(backtest),
    ...chanceBars(backtest),
    ...childrenBars(backtest),
  ];
}

function pointBars({ rows }: Backtest): Bar[] {
  return POINTS.flatMap(([series, method, level, score, bounds]) =>
    Object.entries(bounds).map(([horizon, bound]) => {
      const row = rows.find(
        (one) =>
          one.series === series &&
          one.method === method &&
          one.level === level &&
          one.size === 'alle' &&
          one.horizon === Number(horizon),
      );
      const reached = 100 * (row?.[score] ?? NaN);
      const [least, most] = score === 'skill' ? [bound, Infinity] : [0, bound];
      return bar(`${series}, ${method}, ${level}: ${score}`, horizon, least, most, reached);
    }),
  );
}

function coverageBars({ rows }: Backtest): Bar[] {
  return COVERED.flatMap(([series, method, horizons, known]) =>
    horizons.flatMap((horizon) => {
      const row = rows.find(
        (one) =>
          one.series === series &&
          one.method === method &&
          one.level === 'gemeente' &&
          one.size === 'alle' &&
          one.horizon === horizon,
      );
      return (Object.keys(COVERAGE) as Coverage[]).map((coverage) => {
        const [least, most] = COVERAGE[coverage];
        const reached = 100 * (row?.[coverage] ?? NaN);
        const what = `${series}, ${method}, gemeente: ${coverage}`;
        const isKnownMiss = known[coverage].includes(horizon);
        return { ...bar(what, String(horizon), least, most, reached), isKnownMiss };
      });
    }),
  );
}

function chanceBars({ chances }: Backtest): Bar[] {
  return chances
    .filter(({ origins }) => origins[0] === CHANCES.from)
    .map(({ series, horizons: [from, to], all }) => {
      const apart = 100 * Math.abs(all.told - all.came);
      const years = from === to ? String(to) : `${from}–${to}`;
      const what = `${series}: difference of predicted and observed chance`;
      const made = bar(what, years, 0, CHANCES.most, apart);
      return { ...made, isKnownMiss: from === to };
    });
}

function childrenBars({ rows }: Backtest): Bar[] {
  return Object.entries(CHILDREN_GAIN).map(([horizon, least]) => {
    const gain = childrenGains(rows).find((one) => one.horizon === Number(horizon));
    const what = 'bo-kinderen, panel-kinderen, gemeente: less error than the default';
    return bar(what, horizon, least, Infinity, 100 * (gain?.gain ?? NaN));
  });
}

function bar(what: string, horizon: string, least: number, most: number, reached: number): Bar {
  return { what, horizon, least, most, reached, holds: reached >= least && reached <= most };
}
