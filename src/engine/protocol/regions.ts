import type { AreaSet } from '../../areas/regions.ts';
import type { RegionRow } from '../../formats/incoming/region-file.ts';
import type { RegionShapes } from '../../geometry/region-shapes.ts';
import type { FileProblem } from './problem.ts';

/** Shapes, files and neighbours of regions. */
export interface RegionsService {
  /** The shapes of sets of gemeenten, without the borders inside a set. */
  drawRegions(sets: AreaSet[]): Promise<RegionShapes | FileProblem>;
  /** The rows of a region file of the user. */
  readRegions(bytes: Uint8Array, file: string): Promise<RegionRow[] | FileProblem>;
  /** Per gemeente the codes of its neighbours; empty for an island. */
  touching(): Promise<Record<string, string[]> | FileProblem>;
}
