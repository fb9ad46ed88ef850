import type { MethodId } from '../../forecast/methods/method.ts';
import type { Area } from '../../areas/divisions.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { AreaView, IntervalBounds } from '../../tables/area-view.ts';
import type { Counts } from '../../tables/counts.ts';

/** An area that the data set has rows for. */
export interface DatasetArea {
  /** The area code, as in the counts: `GM0197`, `corop.09`, `NL`. */
  code: string;
  name: string;
  /** `gemeente`, a division, or `land`: the value of the column `niveau`. */
  level: string;
  /** The regions of a gemeente; null for other areas. */
  regions: Area['regions'] | null;
}

/**
 * The kind of a line: a scenario by its name, an earlier projection by its origin, another method, or a forecast or later count
 * from a file of the user.
 */
export type LineOf =
  | { kind: 'scenario' | 'prognose' | 'telling'; of: string }
  | { kind: 'eerder'; of: number }
  | { kind: 'methode'; of: MethodId };

/** Figures next to those of the page, for some of the areas. */
export interface Line {
  what: LineOf;
  /** Unique among the lines of a part; the same line of another part has the same key. */
  key: string;
  years: readonly number[];
  /** The figures of the line by area code: pupils per year, with bounds where the line has them; NaN where missing. */
  areas: ReadonlyMap<string, LineFigures>;
}

export interface LineFigures {
  pupils: Float64Array;
  low?: Float64Array;
  high?: Float64Array;
}

/** The figures of one soort, or of the sum of several. */
export interface Part {
  /** `bo`, or `bo+sbo` for a sum. */
  soort: string;
  /** Counted years and after them the projected ones. */
  counts: Counts;
  /** The intervals of the projected years; null without a projection. */
  bounds: IntervalBounds | null;
  /** The measures of the data set: values of areas × years, in the order of the counts. */
  measures: readonly { id: MeasureId; values: Float64Array }[];
  lines: readonly Line[];
}

/** An area in a part: what a row is about, apart from the year. */
export interface Subject {
  area: DatasetArea;
  part: Part;
  /** The area in the counts of the part. */
  view: AreaView;
}

/** The newest counted year of all parts. */
export function newestOf(parts: readonly Part[]): number {
  return Math.max(...parts.map(({ counts: { years, observed } }) => years[observed - 1] ?? 0));
}
