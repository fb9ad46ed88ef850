import type { Bands } from '../../forecast/intervals/band.ts';
import type { MethodId } from '../../forecast/method.ts';
import type { Area } from '../../areas/divisions.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import type { Counts } from '../../tables/counts.ts';

/** An area that rows are about. */
export interface DatasetArea {
  /** As in the counts: `GM0197`, `corop.09`, `NL`. */
  code: string;
  name: string;
  /** `gemeente`, a division, or `land`. */
  level: string;
  /** The regions that a gemeente is in; null for what is none. */
  regions: Area['regions'] | null;
}

/**
 * What a line beside the figures is: a scenario by its name, what was expected in an earlier year, another method, or a forecast
 * or a later count in a file of the reader's own.
 */
export type LineOf =
  | { kind: 'scenario' | 'prognose' | 'telling'; of: string }
  | { kind: 'eerder'; of: number }
  | { kind: 'methode'; of: MethodId };

/** Figures beside those of the page, of some of the areas. */
export interface Line {
  what: LineOf;
  /** Unlike that of any other line of a part, and the same for the same line of another part. */
  key: string;
  years: readonly number[];
  /** By code of the area: pupils per year, with bounds where the line has any; NaN where it has none. */
  areas: ReadonlyMap<string, LineFigures>;
}

export interface LineFigures {
  pupils: Float64Array;
  low?: Float64Array;
  high?: Float64Array;
}

/** The figures of one soort, or of several added up. */
export interface Part {
  /** `bo`, or `bo+sbo` for a sum. */
  soort: string;
  /** Of all areas that rows are about, counted years and after them the projected ones. */
  counts: Counts;
  /** Areas × projected years; null without a projection. */
  bands: Bands | null;
  /** Areas × years, as the counts. */
  measures: readonly { id: MeasureId; values: Float64Array }[];
  lines: readonly Line[];
}

/** An area of a part: what a row is about, beside the year. */
export interface Subject {
  area: DatasetArea;
  part: Part;
  /** The area's row in the counts of the part. */
  row: number;
}
