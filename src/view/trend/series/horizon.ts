import type { Projection } from '../../../engine/protocol/projection.ts';

/**
 * A projection is drawn fainter after this number of years, for which there are one or two independent tests, and always after the
 * last tested year.
 */
const FAINT_AFTER = 10;

/** Where counted years end, and how far the projection was tested. */
export interface Horizon {
  /** The year of the newest count. */
  origin: number;
  /** The last year that is not drawn fainter, and the last year. */
  fullUntil: number;
  last: number;
  /** The last tested year. */
  testedUntil: number;
  /** The number of independent tests for `fullUntil`. */
  tests: number;
}

/** The horizon of a projection; null where it has no years. */
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
