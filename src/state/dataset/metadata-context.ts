import type { Opening } from '../../engine/protocol/site-files.ts';
import type { Field } from '../../exports/table.ts';
import type { Words, WordsOf } from '../../text/words.ts';

/** What is needed, besides the selection, to describe a data set in a download. */
export interface MetadataContext {
  /** The texts that every page needs, and those about data sets. */
  words: { page: Words; dataset: WordsOf<'dataset'> };
  opening: Pick<Opening, 'sources' | 'boundaryYear' | 'version'>;
  /** The years in the rows of the data set, ascending. */
  years: readonly number[];
  /** The newest counted year of the selected soorten. */
  newest: number;
  /** The years of the data set with a provisional figure. */
  provisional: readonly number[];
  fields: readonly Pick<Field, 'name'>[];
  /** Returns the name of a gemeente or region by area code. */
  nameOf: (code: string) => string;
  /** Names of the areas to which the data set is limited; empty where it has all gemeenten. */
  places: readonly string[];
  /** Names of the user files with figures in the data set. */
  userFiles: readonly string[];
  /** Whether the data set has figures of a user file only, and none of the site. */
  isApart: boolean;
  /** The name of the file with the user births that projections use; null where they use the births of the site. */
  userBirths: string | null;
  /** Whether the projection of bo accounts for the children already born, in the place of the usual default. */
  accountsForChildren?: boolean;
  /** The address of the page with the selection that makes this data set, to cite. */
  link: string;
  /** The day of the download, as `2026-11-25`. */
  day: string;
}
