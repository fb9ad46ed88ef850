import type { BirthYear } from '../../formats/births.ts';
import { expectedBirths, newestBirths } from '../../forecast/control/cohorts.ts';
import { extendBirths } from '../../tables/extend-births.ts';
import type { BirthsInUse } from '../protocol/projection.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import { checkUserBirths } from './check-user-births.ts';

/** The source of births: live births of the whole country per year, of the site and of the user. */
export interface BirthsSource {
  /**
   * Returns the births that projections use, years ascending: the births of the site, replaced and extended by the user
   * births.
   */
  inUse(): Promise<readonly BirthYear[]>;
  /**
   * Uses the births in `bytes`, the content of the user's file `file`, in addition to the births of the site; null removes the
   * user births.
   * @throws FormatError if the births cannot be used; the earlier user births stay in use.
   */
  use(bytes: Uint8Array | null, file: string): Promise<BirthsInUse>;
  /** Returns the last year of the births in use, the years of the user, and the births that are expected later. */
  summary(): Promise<BirthsInUse>;
}

/** Reads the births of a file. The code that reads files of the user is loaded with the first of them. */
async function readBirths(bytes: Uint8Array, file: string) {
  const { readUserBirths } = await import('../../formats/incoming/user-births.ts');
  return readUserBirths(bytes, file);
}

/** Makes the source of births from the site file `geboorten.csv`. When the user births change, `cache` is cleared. */
export function birthsSource(files: SiteFiles, cache: ResultCache): BirthsSource {
  let userBirths: readonly BirthYear[] = [];
  const inUse = async () => extendBirths(await files.births(), userBirths);
  const summary = async () => {
    const births = await inUse();
    const lastYear = newestBirths(births);
    return {
      lastYear,
      expected: expectedBirths(births)(lastYear + 1),
      userYears: userBirths.map(({ year }) => year),
    };
  };
  return {
    inUse,
    summary,
    async use(bytes, file) {
      const read = bytes === null ? [] : await readBirths(bytes, file);
      checkUserBirths(await files.births(), read, file);
      userBirths = read;
      cache.clear();
      return summary();
    },
  };
}
