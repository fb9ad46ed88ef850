import { drawRegions } from '../../geometry/region-shapes.ts';
import { drawShapes } from '../../geometry/shapes.ts';
import type { Throwing } from '../catch-problems.ts';
import type { RegionsService } from '../protocol/regions.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/**
 * Returns the service that answers questions about the map and regions: it computes shapes and neighbours from the site file
 * `gemeenten.topo.json`, and reads region files of the user.
 */
export function regionsService(files: SiteFiles): Throwing<RegionsService> {
  return {
    drawGemeenten: async () => drawShapes(await files.topology(), await files.areas()),
    drawRegions: async (sets) => drawRegions(await files.topology(), sets),
    async readRegions(bytes, file) {
      const { readRegionMatches } = await import('./match-region-rows.ts');
      return readRegionMatches(bytes, file, await files.areas(), await files.herindelingen());
    },
    async touching() {
      const { touchingGemeenten } = await import('../../geometry/neighbours.ts');
      return touchingGemeenten(await files.topology());
    },
  };
}
