import type { Sector, Soort } from '../../tables/soorten.ts';
import type { MergedColumns } from '../../tables/user-merge.ts';
import { memoizeAsync } from '../memoize.ts';
import type { LinesQuestion } from '../protocol/projection.ts';
import type { UserLine } from '../protocol/user-files.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { UserFiles } from './user-files.ts';

/** The user files. Their code is loaded with the first file; until then all answers are empty. */
export interface LazyUserFiles {
  /** Loads the code, with no files at first. */
  load(): Promise<UserFiles>;
  /** The pupils of a sector with those of the files in use; null if there are none. */
  merged(sector: Sector, withApart: boolean): Promise<MergedColumns | null>;
  /** The names of the files in use with figures of these soorten. */
  names(sector: Sector, soorten: readonly Soort[]): Promise<string[]>;
  /** Whether a file is viewed on its own in that sector. */
  isApart(sector: Sector): Promise<boolean>;
  /** Lines of the files in use. */
  lines(question: LinesQuestion): Promise<UserLine[]>;
}

/** User files beside the site files. */
export function lazyUserFiles(siteFiles: SiteFiles): LazyUserFiles {
  let isLoaded = false;
  const load = memoizeAsync(async () => {
    const { UserFiles } = await import('./user-files.ts');
    isLoaded = true;
    return new UserFiles(siteFiles);
  });
  return {
    load,
    merged: async (sector, withApart) =>
      isLoaded ? (await load()).merged(sector, withApart) : null,
    names: async (sector, soorten) => (isLoaded ? (await load()).names(sector, soorten) : []),
    isApart: async (sector) => isLoaded && (await load()).isApart(sector),
    lines: async (question) => (isLoaded ? (await load()).lines(question) : []),
  };
}
