import type { BirthsProblem } from '../control/cohorts.ts';
import type { Known } from '../panel/known.ts';

/** The number of projected years. */
export const HORIZONS = 15;

/** Why a gemeente has no projection. */
export type NoProjection =
  /** The figure of the origin is missing, masked or incomplete. */
  | 'unknown-now'
  /** There are no pupils in the origin. */
  | 'no-pupils'
  /** There are fewer years of figures than the method needs. */
  | 'too-short';

/** The expected pupils of gemeenten per year. */
export interface Path {
  /** The origin: the last year with counts. */
  origin: number;
  horizons: number;
  /**
   * Gemeenten × horizons, row-major: pupils of gemeente `i`, `h` years after the origin at `i * horizons + h − 1`. Never
   * negative; NaN where `reasons` says why.
   */
  values: Float64Array;
  /** Per gemeente why it has no projection, or null. */
  reasons: (NoProjection | null)[];
  /** Why births could not be used by a method that needs them, or null. */
  problem: BirthsProblem | null;
}

/** The ids of the methods, as in files and in the URL. */
export const METHOD_IDS = [
  'naief',
  'drift',
  'log-lineair',
  'theta',
  'holt',
  'panel',
  'panel-geboorten',
  'vertraagd-bo',
  'vertraagd-bo-geboorten',
  'bo-groei',
  'eigen-totaal',
] as const;
export type MethodId = (typeof METHOD_IDS)[number];

/** A way to project a series. The intervals come from the errors of the method in the backtest, see `calibration.ts`. */
export interface Method {
  id: MethodId;
  /** The minimum number of consecutive years with pupils, the origin included, to project a gemeente. */
  needs: number;
  /** Returns the expected pupils in `horizons` years after the origin of `known`. Deterministic: depends on `known` only. */
  forecast(known: Known, horizons: number): Path;
}
