import type { Throwing } from '../catch-problems.ts';
import { memoizeAsync } from '../memoize.ts';
import type { SchoolsService } from '../protocol/schools.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/**
 * Returns the service that answers questions about schools. Its code and the site files about schools are loaded at the first
 * question.
 */
export function schoolsService(files: SiteFiles): Throwing<SchoolsService> {
  const known = memoizeAsync(async () => {
    const { knownSchools } = await import('./known-schools.ts');
    return knownSchools(files);
  });
  return {
    schools: async (question) => (await known()).answer(question),
  };
}
