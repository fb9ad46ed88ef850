import { codesIn, countsOf } from '../../tables/pupils.ts';
import { mayShareVestigingen } from '../../tables/shared-vestigingen.ts';
import type { Counts } from '../../tables/counts.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { LazyUserFiles } from '../user-files/lazy-user-files.ts';

/** The source of counts: pupils of all gemeenten and the country per year, from the site files and the user files in use. */
export interface CountsSource {
  /**
   * Returns the counts that the page shows, of all `soorten` added up: those of the site merged with the user files in use.
   * While a user file is viewed on its own (`apart`), the counts are those of that file only.
   */
  shown(sector: Sector, soorten: readonly Soort[]): Promise<Counts>;
  /**
   * Returns the counts from which projections start: those of the site merged with the user files in use, except a file that
   * is viewed on its own (`apart`).
   */
  forProjections(sector: Sector, soorten: readonly Soort[]): Promise<Counts>;
}

/** Makes the source of counts from the site files and the user files. Counts that were computed stay in `cache`. */
export function countsSource(
  files: SiteFiles,
  userFiles: LazyUserFiles,
  cache: ResultCache,
): CountsSource {
  const counts = cache.memoize(
    async (sector: Sector, soorten: readonly Soort[], withApart: boolean) => {
      const merged = await userFiles.merged(sector, withApart);
      const pupils = merged ?? (await files[sector]());
      // If the list of gemeenten failed, the codes in the counts are used, so that there are still figures.
      const codes = await files.areas().then(
        (areas) => areas.map(({ code }) => code),
        () => codesIn(pupils),
      );
      const vestigingen = mayShareVestigingen(soorten)
        ? [...(await files.voVestigingen()).values()]
        : [];
      return countsOf(pupils, codes, soorten, vestigingen);
    },
  );
  return {
    shown: (sector, soorten) => counts(sector, soorten, true),
    forProjections: async (sector, soorten) =>
      counts(sector, soorten, !(await userFiles.isApart(sector))),
  };
}
