import type { Throwing } from '../catch-problems.ts';
import type { SiteFilesService } from '../protocol/site-files.ts';
import { catalogueIn } from './data-package.ts';
import { check, open } from './opening.ts';
import type { SiteFiles } from './site-files.ts';

/** Returns the service that answers questions about the site files. */
export function siteFilesService(files: SiteFiles): Throwing<SiteFilesService> {
  return {
    open: () => open(files),
    searchNames: async () => (await files.rare()).searchNames(),
    check: () => check(files),
    catalogue: async () => catalogueIn(await files.dataPackage()),
    editions: async () => (await files.rare()).editions(),
    recounts: async () => (await files.rare()).recounts(),
  };
}
