import { shownStep, type Unit } from './as-shown.ts';
import type { Scale } from './class-breaks.ts';
import type { AreaView } from '../tables/area-view.ts';
import type { Soort } from '../tables/soorten.ts';

/** What a measure that is a chance uses of one area besides the counts: its projection and the signaleringsgrenzen. */
export interface AreaForecast {
  /**
   * Returns the chance (0 … 1) that the area has fewer than `pupils` pupils in `year`; NaN in a counted year and without a
   * projection.
   */
  chanceBelow(year: number, pupils: number): number;
  /**
   * The two signaleringsgrenzen of the user, lowest first; `chanceOfThreshold` uses them as changes in percent since the base
   * year.
   */
  thresholds: readonly [number, number];
}

/** The figures of another table than the counts, for the one measure that is computed from them. */
export interface OtherTable {
  /** The years of which the table has figures, ascending. */
  years: readonly number[];
  /** Returns the figure of the area with this area code in one of `years`; NaN where it is not known. */
  value(code: string, year: number): number;
}

/** Where the values of a measure come from that is not computed from the counts. */
export interface OtherSource {
  /** The group of measures that the measure is in, where the user chooses one. */
  group: 'bereik' | 'scholen';
  /** The soorten whose schools the measure is about. It is shown only while exactly these are chosen. */
  soorten: readonly Soort[];
}

/** What a measure gets to compute one value: the area, the year and the base year. */
export interface MeasureContext {
  area: AreaView;
  year: number;
  /** The year with which a relative measure compares `year`. */
  base: number;
  /** The projection of the area, for measures that are a chance; undefined where there is no projection. */
  forecast?: AreaForecast | undefined;
  /** The same area with the pupils of all soorten of the sector; undefined where no measure needs these. */
  whole?: AreaView | undefined;
  /** The same area with the pupils at its schools, for a measure with `needsSchools`; undefined where no measure needs these. */
  atSchools?: AreaView | undefined;
  /** The figures of another table, for a measure with a `source`; undefined where they could not be had. */
  other?: OtherTable | undefined;
}

/** A measure: how the value of an area in a year is computed, and what decides how the value is shown. */
export interface Measure {
  unit: Unit;
  /**
   * The value that means "nothing changed", such as 0 for a change and 100 for an index: colours differ on both sides of it. Null
   * for a measure without such a value.
   */
  neutral: number | null;
  /** Whether the value depends on the base year, with which the pupils of the year are compared. */
  relative: boolean;
  /** Whether the value depends on the pupils of all soorten of the sector (`MeasureContext.whole`). */
  needsWhole?: boolean;
  /** Whether the value depends on the pupils at the schools of the area (`MeasureContext.atSchools`), when others are counted. */
  needsSchools?: boolean;
  /** Where the values come from; undefined for a measure that is computed from the counts. */
  source?: OtherSource;
  /** Class breaks that a rule prescribes, in the unit of the measure: they are added to the computed breaks. */
  fixedBreaks?: readonly number[];
  /** All class breaks, in the unit of the measure, where the classes are the same for all years and areas. */
  allBreaks?: readonly number[];
  /**
   * The signaleringsgrenzen until the user sets others, lowest first, in the unit of the measure; for `chanceOfThreshold` they
   * are changes of the pupils in percent.
   */
  thresholds: readonly [number, number];
  /**
   * Returns the value for the area and year of `context`. NaN where the value cannot be computed: the year has no figure, a year
   * to compare with is incomplete or wholly masked, or the figure to divide by is zero.
   */
  value(context: MeasureContext): number;
}

/** The class breaks of every chance, in percent: a colour means the same chance in every year and for every measure. */
export const CHANCE_BREAKS = [10, 25, 50, 75, 90] as const;

/** The units in which something is counted, so that values are whole numbers. */
const COUNTED: ReadonlySet<Unit> = new Set([
  'leerlingen',
  'vestigingen',
  'scholen',
  'plaatsen',
  'gemeenten',
]);

/** Returns what `classBreaks` must know about the values of `measure`. */
export function scaleOf(measure: Measure): Scale {
  const { unit, neutral, fixedBreaks = [], allBreaks: all, source } = measure;
  const isCount = neutral === null && COUNTED.has(unit);
  const zerosApart = source !== undefined;
  return { neutral, isCount, zerosApart, step: shownStep(measure), fixed: fixedBreaks, all };
}
