import type { Series, Toets } from './backtest/toets.ts';
import { SIZE_CLASSES } from './backtest/size-classes.ts';
import type { MethodId } from './method.ts';

/** How often forecasts like these came out, by size of the gemeente. */
export interface TrackRecord {
  /** Per size class (place in `SIZE_CLASSES`) and horizon from 1: percent of outcomes in the 80 % interval, NaN where untested. */
  cameOut: number[][];
  /** The same for the country as a whole, per horizon. */
  country: number[];
  /** Per size class: years ahead up to which 80 % of gemeenten stayed within 10 %. */
  shelfLife: number[];
}

/** The track record of a method on a series, over `horizons` years, from the backtest. */
export function trackRecord(
  { rows, shelfLives }: Toets,
  series: Series,
  method: MethodId,
  horizons: number,
): TrackRecord {
  const own = rows.filter((row) => row.series === series && row.method === method);
  const perHorizon = (level: string, size: string) =>
    Array.from({ length: horizons }, (_, h) => {
      const row = own.find(
        (one) => one.level === level && one.size === size && one.horizon === h + 1,
      );
      return 100 * (row?.coverage80 ?? NaN);
    });
  const lives = shelfLives.find((one) => one.series === series && one.method === method);
  return {
    cameOut: SIZE_CLASSES.map((size) => perHorizon('gemeente', size)),
    country: perHorizon('land', 'alle'),
    shelfLife: SIZE_CLASSES.map((size) => lives?.years[size] ?? 0),
  };
}
