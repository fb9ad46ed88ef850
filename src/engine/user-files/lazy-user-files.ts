import type { YoungChildren } from '../../formats/site/jonge-kinderen.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { MergedColumns } from '../../tables/user-merge.ts';
import { memoizeAsync } from '../memoize.ts';
import type { LinesQuestion } from '../protocol/projection.ts';
import type { SchoolLine, UserLine } from '../protocol/user-files.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { UserFiles } from './user-files.ts';

/**
 * The user files that are opened on the page. The code that handles them is loaded with the first file; until then every
 * answer is empty.
 */
export interface LazyUserFiles {
  /** Returns the object that handles user files; its code is loaded on the first call. */
  load(): Promise<UserFiles>;
  /**
   * Returns the pupils of the site merged with the figures of the files in use; null if no file in use has figures of the
   * sector. With `withApart`, a file that is viewed on its own replaces all other figures; otherwise that file is left out.
   */
  merged(sector: Sector, withApart: boolean): Promise<MergedColumns | null>;
  /** Returns the names of the user files in use that have counts of these soorten. */
  names(sector: Sector, soorten: readonly Soort[]): Promise<string[]>;
  /** Returns whether a user file with counts of the sector is viewed on its own (`apart`), without the figures of the site. */
  isApart(sector: Sector): Promise<boolean>;
  /** Returns the lines of the user files in use, for the areas and soorten of the question. */
  lines(question: LinesQuestion): Promise<UserLine[]>;
  /**
   * Returns the births and young children of gemeenten in the user files in use, and the names of these files; null where none has
   * any.
   */
  children(): Promise<{ rows: YoungChildren[]; files: string[] } | null>;
  /** Returns the forecasts of a school in the user files in use. */
  schoolLines(sector: Sector, code: string): Promise<SchoolLine[]>;
}

/**
 * Makes the object for user files; their figures are compared and merged with those of `siteFiles`.
 * @param today the current date: figures of later count dates are forecasts
 */
export function lazyUserFiles(siteFiles: SiteFiles, today: Date): LazyUserFiles {
  let isLoaded = false;
  const load = memoizeAsync(async () => {
    const { UserFiles } = await import('./user-files.ts');
    isLoaded = true;
    return new UserFiles(siteFiles, today);
  });
  return {
    load,
    merged: async (sector, withApart) =>
      isLoaded ? (await load()).merged(sector, withApart) : null,
    names: async (sector, soorten) => (isLoaded ? (await load()).names(sector, soorten) : []),
    isApart: async (sector) => isLoaded && (await load()).isApart(sector),
    lines: async (question) => (isLoaded ? (await load()).lines(question) : []),
    children: async () => (isLoaded ? (await load()).children() : null),
    schoolLines: async (sector, code) => (isLoaded ? (await load()).schoolLines(sector, code) : []),
  };
}
