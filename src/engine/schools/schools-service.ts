import type { Throwing } from '../catch-problems.ts';
import { memoizeAsync } from '../memoize.ts';
import type { SchoolsService } from '../protocol/schools.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/**
 * Returns the service that answers questions about schools. Its code and the site files about schools are loaded at the first
 * question.
 */
export function schoolsService(files: SiteFiles, cache: ResultCache): Throwing<SchoolsService> {
  const norms = memoizeAsync(async () => {
    const { normsSource } = await import('./norms-source.ts');
    return normsSource(files, cache);
  });
  const known = memoizeAsync(async () => {
    const { knownSchools } = await import('./known-schools.ts');
    return knownSchools(files, await norms());
  });
  return {
    schools: async (question) => (await known()).answer(question),
    useNorms: async (bytes, file) => (await norms()).use(bytes, file),
  };
}
