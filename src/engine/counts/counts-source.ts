import type { Counted } from '../../tables/counted.ts';
import { codesIn, countsOf } from '../../tables/pupils.ts';
import {
  countSharedVestigingenOnce,
  mayShareVestigingen,
} from '../../tables/shared-vestigingen.ts';
import type { Counts } from '../../tables/counts.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { LazyUserFiles } from '../user-files/lazy-user-files.ts';

/** The source of counts of all gemeenten and the country per year, from the site files and the user files in use. */
export interface CountsSource {
  /**
   * Returns the counts that the page shows, of all `soorten` added up: of pupils at schools those of the site merged with the user
   * files in use, or while a user file is viewed on its own (`apart`) those of that file only; of what else is counted those of
   * the site.
   */
  shown(sector: Sector, soorten: readonly Soort[], counted: Counted): Promise<Counts>;
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
  const gemeenten = async () => (await files.areas()).map(({ code }) => code);

  const atSchools = cache.memoize(
    async (sector: Sector, soorten: readonly Soort[], withApart: boolean) => {
      const merged = await userFiles.merged(sector, withApart);
      const pupils = merged ?? (await files[sector]());
      const vestigingen = mayShareVestigingen(soorten)
        ? [...(await files.voVestigingen()).values()]
        : null;
      // If the list of gemeenten failed, the codes in the counts are used, so that there are still figures.
      const codes = await gemeenten().catch(() => codesIn(pupils));
      return countsOf(pupils, codes, soorten, (counts) => {
        if (vestigingen) countSharedVestigingenOnce(counts, pupils, vestigingen);
      });
    },
  );

  const otherwise = cache.memoize(
    async (counted: Exclude<Counted, 'school'>, soorten: readonly Soort[]) => {
      const [{ otherCounts }, known] = await Promise.all([
        import('./other-counts.ts'),
        files.schools(),
      ]);
      return otherCounts(known, counted, soorten, await gemeenten());
    },
  );

  return {
    shown: (sector, soorten, counted) =>
      counted === 'school' ? atSchools(sector, soorten, true) : otherwise(counted, soorten),
    forProjections: async (sector, soorten) =>
      atSchools(sector, soorten, !(await userFiles.isApart(sector))),
  };
}
