import type { Throwing } from '../catch-problems.ts';
import { memoizeAsync } from '../memoize.ts';
import type { Projections } from '../projection/projections.ts';
import type { VmboService } from '../protocol/vmbo.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** Returns the service that answers what a region has of vmbo. Its code and its files are loaded at the first question. */
export function vmboService(files: SiteFiles, projected: Projections): Throwing<VmboService> {
  const source = memoizeAsync(async () => {
    const { vmboPictures } = await import('./vmbo-picture.ts');
    return vmboPictures(files, projected);
  });
  return { vmboPicture: async (gemeenten) => (await source())(gemeenten) };
}
