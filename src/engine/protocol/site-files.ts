import type { Area } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import type { SearchName } from '../../areas/search-name.ts';
import type { Shapes } from '../../geometry/shapes.ts';
import type { Recount } from '../../formats/site/eerste-telling.ts';
import type { Edition } from '../../formats/site/edities.ts';
import type { FileProblem } from './problem.ts';

export type { Edition, Recount };

/** The origin of one site file according to `datapackage.json`: its publishers, teldatum and years. */
export interface Source {
  file: string;
  sources: { title: string; path: string; licence: string }[];
  /** The day and month of the teldatum in Dutch (`1 oktober`); null for a file without counts. */
  countDate: string | null;
  /** The years of which the file has counts, ascending; empty for a file without counts. */
  years: number[];
  /** The years of which the counts are provisional. */
  provisional: number[];
}

/**
 * What the page needs from the site files when it starts. A part that could not be read is null or empty, and `problems` says
 * why.
 */
export interface Opening {
  areas: Area[];
  herindelingen: Herindeling[];
  shapes: Shapes | null;
  sources: Source[];
  /** The version of the site files together, from `datapackage.json`; null if that file has none or could not be read. */
  version: string | null;
  boundaryYear: number | null;
  /** The years of which the births in `geboorten.csv` have not yet been compared with the publication of CBS. */
  birthsToVerify: number[];
  /** Whether files that only projections need are late, so that their part, or the problem with them, is not there yet. */
  isPartial?: boolean;
  problems: FileProblem[];
}

interface InBothLanguages {
  nl: string;
  en: string;
}

/** The description of the site files for programmers who read them as a static API. */
export interface Catalogue {
  version: string;
  /** The change log of the site files, newest version first. */
  changes: { version: string; date: string; what: InBothLanguages }[];
  files: DataFile[];
}

/**
 * The description of one site file: its path, title, format, size and columns. `fields` is empty for a file that is not a
 * table.
 */
export interface DataFile {
  path: string;
  title: InBothLanguages;
  format: string;
  bytes: number;
  /** The names of the columns that together identify a row; empty if none are given. */
  key: string[];
  fields: { name: string; type: string; unit: string; description: InBothLanguages }[];
}

/** The service that answers questions about the site files, which are the files of `public/data`. */
export interface SiteFilesService {
  open(): Promise<Opening>;
  /** Returns the towns and postcodes by which a gemeente can be found. */
  searchNames(): Promise<SearchName[] | FileProblem>;
  /** Returns the version of the site files and the problems with them, as `open` does, in much less time. */
  check(): Promise<Pick<Opening, 'version' | 'problems'>>;
  /** Returns the description of the site files: version, change log, and of each file the path and the columns. */
  catalogue(): Promise<Catalogue | FileProblem>;
  /** Returns the editions of the site files, the newest first, each with its differences from the one before. */
  editions(): Promise<Edition[] | FileProblem>;
  /** Returns how the figures of a year in an earlier publication compare with a later one, where both are known. */
  recounts(): Promise<Recount[] | FileProblem>;
}
