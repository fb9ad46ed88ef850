import type { History } from '../tables/counts.ts';

/** What a measure is expressed in; decides how a value is written. */
type Unit = 'leerlingen' | 'procent' | 'index' | 'vestigingen' | 'leerlingen per vestiging';

/** A number for an area in a year, computed from the area's own history. */
export interface Measure {
  unit: Unit;
  /** The value that means "nothing changed", around which colours diverge; null for a measure that only grows. */
  neutral: number | null;
  /** Whether the value depends on the base year. */
  relative: boolean;
  /** Two signaleringsgrenzen to start from, in the measure's unit. */
  thresholds: readonly [number, number];
  /**
   * The value in year number `t` against base year number `base` (positions in `history.years`).
   * NaN where it cannot be computed: a year without figures, an incomplete year in a comparison, a base of zero.
   */
  value(history: History, t: number, base: number): number;
}
