import { readRegionFile } from '../../formats/incoming/region-file.ts';
import { touchingGemeenten } from '../../geometry/neighbours.ts';
import { drawRegions } from '../../geometry/region-shapes.ts';
import type { Throwing } from '../catch-problems.ts';
import type { RegionsService } from '../protocol/regions.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** Makes the service for shapes and neighbours, from the topology of the site, and for the rows of region files. */
export function regionsService(files: SiteFiles): Throwing<RegionsService> {
  return {
    drawRegions: async (sets) => drawRegions(await files.topology(), sets),
    readRegions: async (bytes, file) => readRegionFile(bytes, file),
    touching: async () => touchingGemeenten(await files.topology()),
  };
}
