import type { MethodId } from '../../forecast/methods/method.ts';
import type { Area } from '../../areas/divisions.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { AreaView, IntervalBounds } from '../../tables/area-view.ts';
import type { Counts } from '../../tables/counts.ts';

/** An area that a data set may have rows for: a gemeente, a region or the country. */
export interface DatasetArea {
  /** The area code, such as `GM0197`, `corop.09` or `NL`; the counts of a part use the same code. */
  code: string;
  name: string;
  /** The kind of area, as in the column `niveau`: `gemeente`, the division of a region, or `land`. */
  level: string;
  /** The regions of each division that a gemeente is in; null for regions and the country. */
  regions: Area['regions'] | null;
}

/**
 * What a line shows, with its name: a scenario (`of` is the name the user gave), an earlier projection (its origin), another
 * projection method (its id), or a forecast (`prognose`, or `duo` for the sum of DUO's forecasts of vestigingen) or later count
 * (`telling`) from a user file (the name of the file).
 */
export type LineOf =
  | { kind: 'scenario' | 'prognose' | 'telling' | 'duo'; of: string }
  | { kind: 'eerder'; of: number }
  | { kind: 'methode'; of: MethodId };

/**
 * A line: other figures of areas next to their counts and projection, such as a scenario or an earlier projection, in `years`.
 */
export interface Line {
  what: LineOf;
  /** Identifies the line among the lines of a part. The same line in another part has the same key. */
  key: string;
  years: readonly number[];
  /** The figures of the line by area code; areas without the line are left out. */
  areas: ReadonlyMap<string, LineFigures>;
}

/**
 * The figures of a line for one area: pupils, and lower and upper bounds where the line has them; for a sum of forecasts of
 * vestigingen the number of open vestigingen that it lacks. Each array has one element per year of the line; NaN where missing.
 */
export interface LineFigures {
  pupils: Float64Array;
  low?: Float64Array;
  high?: Float64Array;
  lacking?: Float64Array;
}

/** The figures of a data set for one soort, or for the sum of several soorten. */
export interface Part {
  /** The soort of the figures, such as `bo`, or the soorten of a sum, such as `bo+sbo`. */
  soort: string;
  /** The pupils of all areas: counted years and, if there is a projection, the projected years after them. */
  counts: Counts;
  /** The bounds of the intervals in projected years; null where there is no projection. */
  bounds: IntervalBounds | null;
  /** The measures of the data set. `values` has areas × years, row-major as in `counts`. */
  measures: readonly { id: MeasureId; values: Float64Array }[];
  lines: readonly Line[];
  /** The pupils at schools with which measures compare what else is counted; absent where none does. */
  atSchools?: Counts;
}

/** What a row of a data set is about, apart from the year: one area and one soort or sum of soorten. */
export interface Subject {
  area: DatasetArea;
  part: Part;
  /** The counts and the projection of the area in the part. */
  view: AreaView;
}

/** Returns the newest counted year of all parts together. */
export function newestOf(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ counts: { years, observed } }) => years[observed - 1] ?? 0));
}
