import type { Scale } from './classes.ts';
import type { History } from '../tables/counts.ts';

/** What a measure is expressed in; decides how a value is written. */
type Unit =
  'leerlingen' | 'procent' | 'kans' | 'index' | 'vestigingen' | 'leerlingen per vestiging';

/** What is expected of an area, for measures that are chances. */
export interface AreaForecast {
  /** The chance (0 … 1) of fewer than `pupils` in year number `t`; NaN in a year that was counted, or without a projection. */
  chanceBelow(t: number, pupils: number): number;
  /** The user's signaleringsgrenzen, as changes in percent since the base year, lowest first. */
  thresholds: readonly [number, number];
}

/** A number for an area in a year, computed from the area's own history. */
export interface Measure {
  unit: Unit;
  /** The value that means "nothing changed", around which colours diverge; null for a measure that only grows. */
  neutral: number | null;
  /** Whether the value depends on the base year. */
  relative: boolean;
  /** Breaks between classes that a rule asks for. */
  fixedBreaks?: readonly number[];
  /** Two signaleringsgrenzen to start from, in the measure's unit. */
  thresholds: readonly [number, number];
  /**
   * The value in year number `t` against base year number `base` (positions in `history.years`).
   * NaN where it cannot be computed: a year without figures, an incomplete year in a comparison, a base of zero.
   */
  value(history: History, t: number, base: number, forecast?: AreaForecast): number;
}

/** The kind of values that a measure has, for dividing them into classes. */
export function scaleOf({ unit, neutral, fixedBreaks = [] }: Measure): Scale {
  const isCount = neutral === null && (unit === 'leerlingen' || unit === 'vestigingen');
  return { neutral, isCount, fixed: fixedBreaks };
}
