import type { Refusal } from '../../areas/finder.ts';
import type { AreaSet } from '../../areas/regions.ts';
import type { RegionFile, RegionRow } from '../../formats/incoming/region-file.ts';
import type { RegionShapes } from '../../geometry/region-shapes.ts';
import type { Shapes } from '../../geometry/shapes.ts';
import type { FileProblem } from './problem.ts';

/** The gemeente that a row of a file of regions means. */
export interface RegionMatch {
  /** The code of the gemeente, which may have ended. */
  code: string;
  /** The code of the gemeente of today that holds the area of the gemeente `code`. */
  today: string;
  /** Whether the text only resembles the name of the gemeente, or is a town in it. */
  isForgiven: boolean;
}

/**
 * Why a row of a file of regions is not used: its text does not mean one gemeente (a `Refusal`), code and name are of different
 * gemeenten (`contradicts`), or the row has more cells than the header (`unequal-row`).
 */
export type Unmatched = Refusal | 'contradicts' | 'unequal-row';

/** A row of a file of regions with the gemeente that it means, or why it means none. */
export interface MatchedRow extends RegionRow {
  match: RegionMatch | Exclude<Unmatched, 'unequal-row'>;
}

/** A file of the user with the region of each gemeente: the columns that are read, and its rows. */
export interface MatchedRegionFile extends Pick<RegionFile, 'columns'> {
  rows: MatchedRow[];
}

/** The service that answers questions about the map and regions: shapes, neighbouring gemeenten, and the region files of the user. */
export interface RegionsService {
  /** Returns the shapes of the gemeenten in full detail; those that come with the page have fewer points. */
  drawGemeenten(): Promise<Shapes | FileProblem>;
  /**
   * Returns the shape of each area set, without the borders between gemeenten inside the set, and the borders between the
   * sets.
   */
  drawRegions(sets: AreaSet[]): Promise<RegionShapes | FileProblem>;
  /**
   * Reads a file of the user with the region of each gemeente, and finds the gemeente of each row; `bytes` is the content, `file`
   * the name.
   */
  readRegions(bytes: Uint8Array, file: string): Promise<MatchedRegionFile | FileProblem>;
  /**
   * Returns, for the code of each gemeente, the codes of the gemeenten that it touches, the one with the longest common border
   * first; none for the gemeenten on the Wadden islands.
   */
  touching(): Promise<Record<string, string[]> | FileProblem>;
}
