import { memoizeAsync } from '../memoize.ts';
import type { BirthsSource } from '../projection/births-source.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

export type SchoolsSource = ReturnType<typeof schoolsSource>;

/**
 * Returns the source of what is known about single schools, which the services share. Its code and the site files about schools are
 * loaded when they are first needed.
 */
export function schoolsSource(files: SiteFiles, births: BirthsSource, cache: ResultCache) {
  const norms = memoizeAsync(async () => {
    const { normsSource } = await import('./norms-source.ts');
    return normsSource(files, cache);
  });
  const known = memoizeAsync(async () => {
    const { knownSchools } = await import('./known-schools.ts');
    return knownSchools(files, await norms());
  });
  const projections = memoizeAsync(async () => {
    const { schoolProjections } = await import('./school-projections.ts');
    return schoolProjections(files, births, cache);
  });
  const loading = async () => (await files.schools()).loading(files.dataPackage());
  return { norms, known, projections, loading };
}
