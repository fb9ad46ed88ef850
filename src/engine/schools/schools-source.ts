import { memoizeAsync } from '../memoize.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

export type SchoolsSource = ReturnType<typeof schoolsSource>;

/**
 * Returns the source of what is known about single schools, which the services share. Its code and the site files about schools are
 * loaded when they are first needed.
 */
export function schoolsSource(files: SiteFiles, cache: ResultCache) {
  const norms = memoizeAsync(async () => {
    const { normsSource } = await import('./norms-source.ts');
    return normsSource(files, cache);
  });
  const known = memoizeAsync(async () => {
    const { knownSchools } = await import('./known-schools.ts');
    return knownSchools(files, await norms());
  });
  return { norms, known };
}
