import type { Projection } from '../../../engine/protocol/projection.ts';

/**
 * After so many years a projection is drawn fainter, that far ahead it could be put to the test once or twice; and always after the
 * last year that it was tested for.
 */
const FAINT_AFTER = 10;

/** Where counting ends, and how far ahead what is expected can be trusted. */
export interface Horizon {
  /** The year of the newest count. */
  origin: number;
  /** The last year that is drawn in full, and the last of all. */
  fullUntil: number;
  last: number;
  /** The last year ahead for which such a forecast was ever put to the test. */
  testedUntil: number;
  /** How many independent times that was done for the last year drawn in full. */
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
