import type { Scale } from './classes.ts';
import type { AreaView } from '../tables/area-view.ts';

/** The unit of a measure, which decides how a value is written. */
type Unit =
  'leerlingen' | 'procent' | 'kans' | 'index' | 'vestigingen' | 'leerlingen per vestiging';

/** What measures that are chances need to know of an area besides the counts. */
export interface AreaForecast {
  /** Returns the chance (0 … 1) of fewer than `pupils` pupils in `year`; NaN in a counted year, or without a projection. */
  chanceBelow(year: number, pupils: number): number;
  /** The user's signaleringsgrenzen, as changes in percent since the base year, lowest first. */
  thresholds: readonly [number, number];
}

/** Everything that a measure may look at for one value. */
export interface MeasureContext {
  area: AreaView;
  year: number;
  /** The base year. */
  base: number;
  forecast?: AreaForecast | undefined;
}

/** A measure: how a value is computed for an area in a year, and how that value is shown. */
export interface Measure {
  unit: Unit;
  /** The value that means "nothing changed", around which colours diverge; null for a measure without such a value. */
  neutral: number | null;
  /** Whether the value depends on the base year. */
  relative: boolean;
  /** Class breaks that a rule prescribes. */
  fixedBreaks?: readonly number[];
  /** Default values of the two signaleringsgrenzen, in the unit of the measure. */
  thresholds: readonly [number, number];
  /**
   * Returns the value for the area and year of `context`; NaN where it cannot be computed: a missing year, an incomplete year in a
   * comparison, a base of zero.
   */
  value(context: MeasureContext): number;
}

/** Returns what kind of values `measure` has, for dividing them into classes. */
export function scaleOf({ unit, neutral, fixedBreaks = [] }: Measure): Scale {
  const isCount = neutral === null && (unit === 'leerlingen' || unit === 'vestigingen');
  return { neutral, isCount, fixed: fixedBreaks };
}
