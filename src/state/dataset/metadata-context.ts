import type { Opening } from '../../engine/protocol/site-files.ts';
import type { Field } from '../../exports/table.ts';
import type { Words, WordsOf } from '../../text/words.ts';

/** What the description of a data set needs besides the selection. */
export interface MetadataContext {
  /** The texts of the page and of its data sets. */
  words: { page: Words; dataset: WordsOf<'dataset'> };
  opening: Pick<Opening, 'sources' | 'boundaryYear' | 'version'>;
  /** The years of its rows, ascending. */
  years: readonly number[];
  /** The newest counted year. */
  newest: number;
  /** The years with a provisional figure. */
  provisional: readonly number[];
  fields: readonly Pick<Field, 'name'>[];
  /** Returns the name of a gemeente or region. */
  nameOf: (code: string) => string;
  /** Names of the areas to which it is narrowed; empty for all gemeenten. */
  places: readonly string[];
  /** Names of the user files with figures in it. */
  userFiles: readonly string[];
  /** Whether it has figures of the user files only. */
  isApart: boolean;
  /** The name of the file with the user births of its projection. */
  userBirths: string | null;
  /** The permanent link. */
  link: string;
  /** The day of the download, as `2026-11-25`. */
  day: string;
}
