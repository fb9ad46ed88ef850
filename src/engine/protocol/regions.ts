import type { AreaSet } from '../../areas/regions.ts';
import type { RegionRow } from '../../formats/incoming/region-file.ts';
import type { RegionShapes } from '../../geometry/region-shapes.ts';
import type { FileProblem } from './problem.ts';

/** The service that answers questions about regions: shapes, neighbouring gemeenten, and the region files of the user. */
export interface RegionsService {
  /**
   * Returns the shape of each area set, without the borders between gemeenten inside the set, and the borders between the
   * sets.
   */
  drawRegions(sets: AreaSet[]): Promise<RegionShapes | FileProblem>;
  /** Reads a file of the user with the region of each gemeente, and returns its rows; `bytes` is the content, `file` the name. */
  readRegions(bytes: Uint8Array, file: string): Promise<RegionRow[] | FileProblem>;
  /**
   * Returns, for the code of each gemeente, the codes of the gemeenten that it touches; none for the gemeenten on the Wadden
   * islands.
   */
  touching(): Promise<Record<string, string[]> | FileProblem>;
}
