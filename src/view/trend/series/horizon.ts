import type { Projection } from '../../../engine/protocol/projection.ts';

/**
 * Number of projected years after which the line is drawn fainter: for longer horizons there are only one or two independent
 * tests. It is always fainter after the last tested year.
 */
const FAINT_AFTER = 10;

/** How far a projection goes, and how far it was tested. */
export interface Horizon {
  /** The year of the newest count. */
  origin: number;
  /** `fullUntil` is the last year that is not drawn fainter, `last` the last projected year. */
  fullUntil: number;
  last: number;
  /** The last projected year whose horizon was tested in the backtest. */
  testedUntil: number;
  /** The number of independent tests (non-overlapping periods of the backtest) for the year `fullUntil`. */
  tests: number;
}

/** Returns how far a projection goes and was tested; null where the projection has no years. */
export function horizonOf({ origin, years, testedUntil, independent }: Projection): Horizon | null {
  const last = years.at(-1);
  if (last === undefined) return null;
  const fullUntil = Math.min(last, origin + FAINT_AFTER, Math.max(origin, testedUntil));
  return {
    origin,
    fullUntil,
    last,
    testedUntil,
    tests: independent[years.indexOf(fullUntil)] ?? 0,
  };
}
