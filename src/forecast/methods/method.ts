import type { BirthsProblem } from '../control/cohorts.ts';
import type { Known } from '../panel/known.ts';

/** How far ahead projections go, in years. */
export const HORIZONS = 15;

/** Why a gemeente has no projection. */
export type NoProjection =
  /** Its newest figure is missing, masked or incomplete. */
  | 'unknown-now'
  /** Nobody went to school there on the last count date; who will is not in the figures. */
  | 'no-pupils'
  /** Fewer years of figures than the method needs. */
  | 'too-short';

/** The expected pupils of gemeenten, year after year. */
export interface Path {
  /** The last year with figures. */
  origin: number;
  horizons: number;
  /**
   * Gemeenten × horizons, row-major: pupils of gemeente `i`, `h` years after the origin at `i * horizons + h − 1`. Never
   * negative; NaN where `reasons` says why.
   */
  values: Float64Array;
  /** Per gemeente why it has no projection, or null. */
  reasons: (NoProjection | null)[];
  /** Why births were not used by a method that asks for them, or null. */
  problem: BirthsProblem | null;
}

/** The methods by the name they have in files and in the URL. */
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

/** A way to project: history in, expected pupils out. Intervals come from its errors, see `calibration.ts`. */
export interface Method {
  id: MethodId;
  /** Years of figures, the origin included, without which a gemeente gets no projection. */
  needs: number;
  /** The expected pupils over `horizons` years after the origin of `known`. Deterministic, and blind to what it is not given. */
  forecast(known: Known, horizons: number): Path;
}
