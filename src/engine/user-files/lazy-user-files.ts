import type { Sector, Soort } from '../../tables/soorten.ts';
import type { MergedColumns } from '../../tables/user-merge.ts';
import { memoizeAsync } from '../memoize.ts';
import type { LinesQuestion } from '../protocol/projection.ts';
import type { UserLine } from '../protocol/user-files.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { UserFiles } from './user-files.ts';

/** The user files. Their code is loaded when the first file is opened; until then all answers are empty. */
export interface LazyUserFiles {
  /** Loads the code on the first call; returns the user files. */
  load(): Promise<UserFiles>;
  /** Returns the pupils of the site merged with the figures of the files in use; null if no file has figures of the sector. */
  merged(sector: Sector, withApart: boolean): Promise<MergedColumns | null>;
  /** Returns the names of the files in use with figures of these soorten. */
  names(sector: Sector, soorten: readonly Soort[]): Promise<string[]>;
  /** Returns whether a file is viewed on its own in a sector. */
  isApart(sector: Sector): Promise<boolean>;
  /** Returns the lines of the files in use. */
  lines(question: LinesQuestion): Promise<UserLine[]>;
}

/** Makes the user files, which are merged with these site files. */
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
