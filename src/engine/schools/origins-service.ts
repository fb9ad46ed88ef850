import type { Throwing } from '../catch-problems.ts';
import { memoizeAsync } from '../memoize.ts';
import type { OriginsService } from '../protocol/origins.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** Returns the service that answers where pupils live and go to school. Its code is loaded at the first question. */
export function originsService(files: SiteFiles): Throwing<OriginsService> {
  const source = memoizeAsync(async () => {
    const { schoolOrigins } = await import('./school-origins.ts');
    return schoolOrigins(files);
  });
  return {
    originsOfSchool: async (code, gemeente) => (await source()).ofSchool(code, gemeente),
    originsOfGemeente: async (gemeente) => (await source()).ofGemeente(gemeente),
  };
}
