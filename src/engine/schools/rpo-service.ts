import type { Throwing } from '../catch-problems.ts';
import type { RpoService } from '../protocol/rpo.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/**
 * Returns the service that answers questions about regional plans. Its code and the site files about schools are loaded at the
 * first question.
 */
export function rpoService(files: SiteFiles): Throwing<RpoService> {
  return {
    rpoOf: async (gemeenten) => (await import('./rpo-region.ts')).rpoRegion(files, gemeenten),
  };
}
