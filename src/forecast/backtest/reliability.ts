import { LEVELS } from '../errors/area-sets.ts';
import type { Errors } from '../errors/errors.ts';
import type { Calibration } from '../intervals/calibration.ts';
import { chanceBelow } from '../intervals/chance.ts';
import type { Series } from '../methods/backtest-series.ts';

/** The decline whose chance is tested: more than 10 % fewer pupils than in the origin, as in the ranking of the page. */
const DECLINE = 0.1;
const GEMEENTE = LEVELS.indexOf('gemeente');

/** The horizons in years and the origins of which chances are compared together; the first pair is what the page shows. */
const TESTED: readonly Pick<Reliability, 'horizons' | 'origins'>[] = [
  { horizons: [5, 5], origins: [2010, 2020] },
  { horizons: [5, 5], origins: [2015, 2020] },
  { horizons: [1, 10], origins: [2010, 2020] },
  { horizons: [1, 10], origins: [2015, 2020] },
];

/** The predicted chances of a group of projections, beside the observed share of declines. The names are those of `toets.json`. */
export interface ReliabilityBin {
  /** The mean of the predicted chances (0 … 1); 0 where `count` is 0. */
  told: number;
  /** The share (0 … 1) of the projections after which the decline was observed; 0 where `count` is 0. */
  came: number;
  /** The number of projections. */
  count: number;
}

/** How reliable the chances of a decline of more than 10 % were, for gemeenten of one series. */
export interface Reliability {
  series: Series;
  /** The shortest and the longest horizon in years that are compared together. */
  horizons: readonly [from: number, to: number];
  /** The first and the last origin. */
  origins: readonly [from: number, to: number];
  all: ReliabilityBin;
  /** The projections by tenth of the predicted chance: 0–10 %, 10–20 % … 90–100 %. */
  tenths: ReliabilityBin[];
}

/**
 * Compares the predicted chances of a decline of more than 10 % of gemeenten with the observed declines. A chance is that which
 * `chanceBelow` gives with the calibration of its origin, so from outcomes known then.
 * @param errors one element per horizon, from 1.
 * @param calibrations by origin, with the scores of all `SHARES`; an origin that is not in the map has no chances.
 */
export function reliabilityOf(
  errors: readonly Errors[],
  series: Series,
  calibrations: ReadonlyMap<number, Calibration>,
): Reliability[] {
  const cases = errors.flatMap((one) => casesOf(one, calibrations));
  return TESTED.map(({ horizons, origins }) => {
    const own = cases.filter(
      ({ horizon, origin }) => isWithin(horizon, horizons) && isWithin(origin, origins),
    );
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      binOf(own.filter(({ chance }) => Math.min(9, Math.floor(10 * chance)) === tenth)),
    );
    return { series, horizons, origins, all: binOf(own), tenths };
  });
}

interface Case {
  horizon: number;
  origin: number;
  chance: number;
  hasDeclined: boolean;
}

function casesOf(
  { horizon, origin, level, size, predicted, observed }: Errors,
  calibrations: ReadonlyMap<number, Calibration>,
): Case[] {
  const cases: Case[] = [];
  for (let k = 0; k < origin.length; k++) {
    const calibration = calibrations.get(origin[k]!);
    if (level[k] !== GEMEENTE || !calibration) continue;
    const threshold = (1 - DECLINE) * size[k]!;
    const chance = chanceBelow(threshold, predicted[k]!, size[k]!, horizon, calibration);
    cases.push({ horizon, origin: origin[k]!, chance, hasDeclined: observed[k]! < threshold });
  }
  return cases;
}

const isWithin = (value: number, [from, to]: readonly [number, number]) =>
  value >= from && value <= to;

function binOf(cases: readonly Case[]): ReliabilityBin {
  const count = cases.length;
  if (count === 0) return { told: 0, came: 0, count };
  const predicted = cases.reduce((sum, { chance }) => sum + chance, 0) / count;
  return { told: predicted, came: cases.filter((one) => one.hasDeclined).length / count, count };
}
