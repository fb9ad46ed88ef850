import type { Area } from '../../areas/divisions.ts';
import type { Herindeling } from '../../areas/herindelingen.ts';
import type { Shapes } from '../../geometry/shapes.ts';
import type { FileProblem } from './problem.ts';

/** Where a table comes from, according to `datapackage.json`. */
export interface Source {
  file: string;
  sources: { title: string; path: string; licence: string }[];
  /** Day and month of the teldatum, in Dutch; null for a table without counts. */
  countDate: string | null;
  /** Years with figures, ascending; empty for a table without years. */
  years: number[];
  provisional: number[];
}

/** What the page needs once, when it starts. A part that could not be read is null or empty, and its problem is in `problems`. */
export interface Opening {
  areas: Area[];
  herindelingen: Herindeling[];
  shapes: Shapes | null;
  sources: Source[];
  /** The version of the data files. */
  version: string | null;
  boundaryYear: number | null;
  /** Years whose births have not yet been checked against their publication. */
  birthsToVerify: number[];
  problems: FileProblem[];
}

interface InBothLanguages {
  nl: string;
  en: string;
}

/** The data files as a static API for other programs. */
export interface Catalogue {
  version: string;
  /** The change log, newest version first. */
  changes: { version: string; date: string; what: InBothLanguages }[];
  files: DataFile[];
}

/** The description of a data file. A file that is not a table has no fields. */
export interface DataFile {
  path: string;
  title: InBothLanguages;
  format: string;
  bytes: number;
  /** The columns that identify a row. */
  key: string[];
  fields: { name: string; type: string; unit: string; description: InBothLanguages }[];
}

/** Answers questions about the files of `public/data`. */
export interface SiteFilesService {
  open(): Promise<Opening>;
  /** Returns the addresses, columns, version and change log of the data files. */
  catalogue(): Promise<Catalogue | FileProblem>;
}
