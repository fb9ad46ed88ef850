import type { Projection } from '../../../engine/protocol/projection.ts';
import { YEARS_AHEAD } from '../../../state/map/expected-range.ts';

/**
 * Number of projected years after which the projection is drawn fainter, because longer horizons have only one or two
 * independent tests. After the last tested year, the projection is always drawn fainter.
 */
const FAINT_AFTER = 10;

/**
 * How far a projection goes: the last projected year, the last tested year, the last year that is not drawn fainter, and the year
 * whose interval is written in the chart.
 */
export interface Horizon {
  /** The year of the newest count. */
  origin: number;
  /** The projected year whose 80 % interval is marked in the chart and written at the end of lines, as the sentence names it. */
  outlook: number;
  /** The last year of the projection that is not drawn fainter; `last` is the last projected year. */
  fullUntil: number;
  last: number;
  /** The last projected year that the backtest covers; later years were not tested. */
  testedUntil: number;
  /**
   * The number of independent tests (non-overlapping periods of the backtest) at the horizon of the year `fullUntil`; 0
   * where there are none.
   */
  tests: number;
}

/** Returns how far a projection goes and until which year it was tested; null where the projection has no years. */
export function horizonOf({ origin, years, testedUntil, independent }: Projection): Horizon | null {
  const last = years.at(-1);
  if (last === undefined) return null;
  const fullUntil = Math.min(last, origin + FAINT_AFTER, Math.max(origin, testedUntil));
  return {
    origin,
    outlook: Math.min(last, origin + YEARS_AHEAD),
    fullUntil,
    last,
    testedUntil,
    tests: independent[years.indexOf(fullUntil)] ?? 0,
  };
}
