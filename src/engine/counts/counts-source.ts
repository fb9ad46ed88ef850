import { codesIn, countsOf } from '../../tables/pupils.ts';
import type { Counts } from '../../tables/counts.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { LazyUserFiles } from '../user-files/lazy-user-files.ts';

/** Counts of gemeenten and the country, from the site files and the user files. */
export interface CountsSource {
  /** Counts as the page shows them. Where a user file is viewed on its own, only its figures count. */
  shown(sector: Sector, soorten: readonly Soort[]): Promise<Counts>;
  /** Counts from which projections start. A user file that is viewed on its own is not in them. */
  forProjections(sector: Sector, soorten: readonly Soort[]): Promise<Counts>;
}

/** Makes the source of counts from the site files and the user files. */
export function countsSource(
  files: SiteFiles,
  userFiles: LazyUserFiles,
  cache: ResultCache,
): CountsSource {
  const counts = cache.memoize(
    async (sector: Sector, soorten: readonly Soort[], withApart: boolean) => {
      const merged = await userFiles.merged(sector, withApart);
      const pupils = merged ?? (await files[sector]());
      // Without the list of gemeenten there are still figures, by code.
      const codes = await files.areas().then(
        (areas) => areas.map(({ code }) => code),
        () => codesIn(pupils),
      );
      return countsOf(pupils, codes, soorten);
    },
  );
  return {
    shown: (sector, soorten) => counts(sector, soorten, true),
    forProjections: async (sector, soorten) =>
      counts(sector, soorten, !(await userFiles.isApart(sector))),
  };
}
