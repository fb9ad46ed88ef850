import type { AreaSet } from '../../areas/regions.ts';
import type { RegionRow } from '../../formats/incoming/region-file.ts';
import type { RegionShapes } from '../../geometry/region-shapes.ts';
import type { FileProblem } from './problem.ts';

/** Answers questions about regions: their shapes, region files of the user, and neighbours. */
export interface RegionsService {
  /** Returns the shapes of area sets, without the borders between gemeenten of the same set. */
  drawRegions(sets: AreaSet[]): Promise<RegionShapes | FileProblem>;
  /** Returns the rows of a region file of the user. */
  readRegions(bytes: Uint8Array, file: string): Promise<RegionRow[] | FileProblem>;
  /** Returns the codes of the neighbours of each gemeente, by code; an empty list for an island. */
  touching(): Promise<Record<string, string[]> | FileProblem>;
}
