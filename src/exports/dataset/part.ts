import type { Bands } from '../../forecast/intervals/band.ts';
import type { Region, Division } from '../../formats/divisions.ts';
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
  regions: Readonly<Record<Division, Region>> | null;
}

/** What is expected of some areas under a scenario. */
export interface Supposed {
  name: string;
  /** By code of the area: pupils per projected year of the counts. */
  pupils: ReadonlyMap<string, Float64Array>;
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
  scenarios: readonly Supposed[];
}

/** An area of a part: what a row is about, beside the year. */
export interface Subject {
  area: DatasetArea;
  part: Part;
  /** The area's row in the counts of the part. */
  row: number;
}
