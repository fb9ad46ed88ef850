import type { BirthsProblem } from '../control/cohorts.ts';
import type { Known } from '../panel/known.ts';

/** The number of years after the origin that are projected. */
export const HORIZONS = 15;

/** Why an area has no projection. */
export type NoProjection =
  /** The count in the origin is missing, incomplete or wholly masked. */
  | 'unknown-now'
  /** There are no pupils in the origin. */
  | 'no-pupils'
  /** There are fewer consecutive years with pupils, up to the origin, than the method needs. */
  | 'too-short';

/** The expected pupils of gemeenten, as a method projects them from an origin. */
export interface Path {
  /** The last year with known counts, from which the projection starts. */
  origin: number;
  horizons: number;
  /**
   * Expected pupils of gemeenten × horizons, row-major: gemeente `i`, `h` years after the origin, is at `i * horizons + h − 1`.
   * Never negative; NaN where `reasons` says why.
   */
  values: Float64Array;
  /** For each gemeente why it has no projection; null where it has one. */
  reasons: (NoProjection | null)[];
  /** Why births could not be used by a method that needs them; null where they were used or are not needed. */
  problem: BirthsProblem | null;
}

/** The ids of the projection methods, as written in files and in the URL. */
export const METHOD_IDS = [
  'naief',
  'drift',
  'log-lineair',
  'theta',
  'holt',
  'panel',
  'panel-geboorten',
  'panel-kinderen',
  'vertraagd-bo',
  'vertraagd-bo-geboorten',
  'bo-groei',
  'eigen-totaal',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];
/** The ids of the methods that need nothing but counts and national births: all but the variant with births of gemeenten. */
export type CommonMethodId = Exclude<MethodId, 'panel-kinderen'>;

/**
 * A way to project pupils. The intervals of a projection come from the errors of the method in the backtest, see
 * `calibration.ts`.
 */
export interface Method {
  id: MethodId;
  /** The minimum number of consecutive years with pupils, up to and including the origin, for a gemeente to be projected. */
  needs: number;
  /**
   * Returns the expected pupils in `horizons` years after the origin of `known`. Deterministic: the same input gives the same
   * path.
   */
  forecast(known: Known, horizons: number): Path;
}
