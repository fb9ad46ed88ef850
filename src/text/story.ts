import type { Unit } from '../measures/as-shown.ts';
import type { MeasureId } from '../measures/catalog.ts';

/** The figures about one area from which the answer above the chart is written. */
export interface Story {
  /** The name of the gemeente or region; null for the country. */
  place: string | null;
  /** The codes of the soorten whose pupils are counted together, such as `bo`. */
  soorten: readonly string[];
  /** The earlier of the base year and the year on the map. */
  firstYear: number;
  /** The later of the base year and the year on the map. */
  lastYear: number;
  /** The pupils in `firstYear`; null where the count is missing, incomplete or in masked cells only. */
  from: number | null;
  /** The pupils in `lastYear`, counted or expected; null where missing, incomplete or in masked cells only. */
  to: number | null;
  /**
   * Why `from` or `to` is null: the year without a figure and the reason (if both are null: of the base year). Null where both
   * are known.
   */
  gap: { year: number; kind: 'missing' | 'incomplete' | 'masked' } | null;
  /** Whether the area has no school of the soorten in `firstYear` (`from`), in `lastYear` (`to`) and at the newest count (`now`). */
  noSchool: { from: boolean; to: boolean; now: boolean };
  /** The change from `from` to `to` in percent; null where it cannot be computed. */
  percent: number | null;
  /** The change of the country between the same two years, in percent; null where it cannot be computed. */
  countryPercent: number | null;
  /** Whether the figures of the country are incomplete in `firstYear` or `lastYear`. */
  countryIncomplete: boolean;
  /**
   * The rank of the area by change, counted from the largest fall for a fall and from the largest rise for a rise; null for
   * the country, for an area that is not ranked or whose change is not known, and for one without a change.
   */
  rank: number | null;
  /** The division among whose regions the area is ranked, as texts name it; null where it is ranked among the gemeenten. */
  division: string | null;
  /** Whether `rank` is by the change in percent or in pupils. */
  rankedBy: 'procent' | 'leerlingen';
  /** The number of gemeenten, or of regions of `division`, whose change is known. */
  ranked: number;
  /** The number of these with a fall. */
  falling: number;
  /** The number of masked cells of the area in `firstYear` and in `lastYear`. */
  masked: { from: number; to: number };
  /**
   * The least and the most that `percent` can be, where masked cells are estimated; null where it is one value or not known.
   */
  percentBounds: { low: number; high: number } | null;
  /** The first year after a break in the series, if `firstYear` is before the break and `lastYear` after it; else null. */
  brokenIn: number | null;
  /**
   * The figures for a sentence about the measure on the map; null for a measure that needs no such sentence, and where not known.
   */
  extra: Extra | null;
  /** Whether the year on the map is a projected year, so that the pupils in that year are expected, not counted. */
  isExpected: boolean;
  /**
   * The 80 % interval in the projected year on the map, or five years after the newest count if the map shows a counted year; null
   * without a projection.
   */
  expected: ExpectedRange | null;
}

/** An 80 % interval of the pupils of an area in a projected year, with what the backtest says about such intervals. */
export interface ExpectedRange {
  year: number;
  /** The lower bound of the 80 % interval, in pupils. */
  low: number;
  /** The upper bound of the 80 % interval, in pupils. */
  high: number;
  /**
   * How often the later count was in the 80 % interval, at this horizon and for areas of this kind and size; null where untested.
   */
  cameOut: CameOut | null;
  /** How many years ahead were tested, ascending, if those do not include `year`; else null. */
  testedYears: readonly number[] | null;
  /**
   * Whether `year` is beyond the useful horizon of areas of this size, so that the projection shows only a direction; false for
   * the country.
   */
  isDirectionOnly: boolean;
}

/** How often the later count was in the 80 % interval of earlier projections, in percent, and on what that is based. */
export interface CameOut {
  /** The areas whose projections were compared: gemeenten or regions of the size of the area, or the country. */
  of: 'gemeenten' | 'regios' | 'land';
  percent: number;
  /** The number of non-overlapping periods, each as long as the horizon, in the years of the backtest. */
  periods: number;
}

/** The figures for a sentence about the measure on the map, by measure; `kans` is for the three measures that are a chance. */
export type Extra =
  | { measure: 'piek'; percent: number; peakYear: number; peak: number; since: number | null }
  | {
      measure: 'aandeel';
      percent: number;
      /** The share in the country; null for the country itself and where not known. */
      countryPercent: number | null;
      /** The soorten that together are all pupils of which `percent` is a share. */
      whole: readonly string[];
    }
  | { measure: 'vestigingen'; from: number | null; to: number }
  | { measure: 'schoolgrootte'; from: number | null; to: number }
  | OtherMeasure
  | { measure: 'kans'; percent: number; drop: number; from: number; until: number }
  | {
      measure: 'iml';
      percent: number;
      /** The number of decimals with which `percent` is written. */
      digits: number;
      sinceYear: number;
      shrinking: boolean;
    };

/** The value of a measure that is not computed from the counts, for a sentence. */
export interface OtherMeasure {
  measure: 'ander';
  id: MeasureId;
  unit: Unit;
  value: number;
  /** The value of the country; null for the country itself and where not known. */
  country: number | null;
  /** The year of the value. */
  year: number;
  /** The base year, for a measure that compares with it; else null. */
  base: number | null;
}
