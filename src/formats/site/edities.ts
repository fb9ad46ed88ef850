import { parseJson } from '../json.ts';

/** How a figure of a gemeente differs between two editions: `from` in the earlier edition, `to` in the later. */
export interface GemeenteDifference {
  gemeente: string;
  from: number;
  to: number;
}

/** How the figures of one soort or type in one year differ between two editions. */
export interface YearDifference {
  soort: string;
  year: number;
  /** The sum of all gemeenten in each edition; `from` is null for a year that the earlier edition does not have. */
  from: number | null;
  to: number;
  /** The number of gemeenten with another figure. */
  gemeenten: number;
  /** The gemeenten whose figures differ most, the largest difference first: at most `MOST_GEMEENTEN`. */
  largest: GemeenteDifference[];
}

/** How one data file differs between two editions. `years` is empty for a file without figures by year. */
export interface FileDifference {
  file: string;
  what: 'new' | 'removed' | 'changed';
  years: YearDifference[];
}

/** An edition of the data files: all of them as they were published together, under one version. */
export interface Edition {
  version: string;
  /** The day on which the edition was made, as `2026-11-28`. */
  date: string;
  /** The version of the edition before this one; null for the first. */
  previous: string | null;
  /** The data files that differ from those of the edition before. */
  files: FileDifference[];
  /** Whether the files of the edition before are kept in `edities/<previous>/`. */
  previousIsKept: boolean;
}

/** The largest number of gemeenten that are named for one soort and year. */
export const MOST_GEMEENTEN = 5;

/** The name of the file with the list of editions, beside the data files of the newest edition. */
export const EDITIONS_FILE = 'edities.json';

/**
 * Reads `edities.json`: the editions of the data files, the newest first, each with its differences from the edition before.
 * @throws FormatError `truncated` where the text is not complete JSON, `unknown-header` where the list is missing.
 */
export function readEditions(text: string, file: string): Edition[] {
  const isEdition = (one: Partial<Edition>) =>
    typeof one.version === 'string' && typeof one.date === 'string' && Array.isArray(one.files);
  return parseJson<{ editions: Edition[] }>(
    text,
    file,
    ({ editions }) => Array.isArray(editions) && editions.every(isEdition),
  ).editions;
}

/** Returns the text of `edities.json`: the inverse of `readEditions`. */
export const writeEditions = (editions: readonly Edition[]): string =>
  `${JSON.stringify({ editions }, null, 1)}\n`;
