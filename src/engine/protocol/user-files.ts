import type { Problem } from '../../formats/format-error.ts';
import type { IncomingEncoding } from '../../formats/incoming/encoding.ts';
import type { FormatId, Note } from '../../formats/incoming/format.ts';
import type { RowProblem } from '../../formats/incoming/read-incoming.ts';
import type { Corrections, Sniffed } from '../../formats/incoming/sniff.ts';
import type { UserFileUse } from '../../tables/user-merge.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';
import type { LinesQuestion, ProjectedLine } from './projection.ts';

export type { Corrections, FormatId, UserFileUse, Sniffed };

/**
 * Why a forecast of a user file is not drawn: its soort has no projection, its year is outside the chart, or it misses a part of
 * the gemeente.
 */
export type Undrawn = 'no-projection' | 'outside' | 'incomplete';

/** Pupils of one soort and year in a user file, with those of the site for comparison. */
export interface UserTotal {
  soort: Soort;
  jaar: number;
  pupils: number;
  masked: number;
  /** Number of gemeenten of today in the file. */
  gemeenten: number;
  /** How many of those are incomplete. */
  incomplete: number;
  /** Whether the file has (nearly) all gemeenten with such pupils. */
  covers: boolean;
  /** Pupils on the site: of the country if the file covers it, else of the same gemeenten; null if the site has none. */
  ours: { pupils: number; masked: number } | null;
  /** Whether this is a part of the country after the newest year of the site: drawn as a line, not merged. */
  ahead: boolean;
}

/** What a user file contains and how it can be used. */
export interface Inspection {
  id: number;
  name: string;
  format: FormatId;
  encoding: IncomingEncoding;
  /** Rows below the header, and how many of them are used. */
  rows: number;
  kept: number;
  problems: { problem: Problem; count: number }[];
  /** The first problems, one per row. */
  listed: RowProblem[];
  notes: Note[];
  /** Count dates as day and month (`1-10`), if the file has them. */
  days: string[];
  sectors: Sector[];
  totals: UserTotal[];
  /** Number of vestigingen, and those whose gemeente is unknown: they count in the country only. */
  vestigingen: number;
  unplaced: string[];
  /** Number of addresses, in an address list of vestigingen. */
  addresses: number;
  /** Forecasts that are drawn: number, gemeenten, first and last year; null if none is drawn. */
  forecasts: { cells: number; gemeenten: number; first: number; last: number } | null;
  /** Number of forecasts that are not drawn, by reason. */
  undrawn: { reason: Undrawn; cells: number }[];
  /** The ways in which the file may be used, and the recommended one. */
  choices: UserFileUse[];
  advised: UserFileUse;
  /** How the file is used; null if it is not. */
  how: UserFileUse | null;
}

/** A line of a user file beside the projection: a forecast, or counts of later years than those of the site. */
export interface UserLine extends ProjectedLine {
  file: string;
  kind: 'prognose' | 'telling';
  /** Bounds per year; NaN where the file has none. */
  low: Float64Array;
  high: Float64Array;
}

/** What a check of a file needs to know. */
export interface CheckOptions extends Corrections {
  /** The soort of a file that has no soort in it. */
  soort: Soort;
  /** The result of `peekFile` with the same corrections; without it the first bytes are read again. */
  sniffed?: Sniffed;
}

/** User files. They stay in the worker; nothing is sent anywhere. */
export interface UserFilesService {
  /** Detects form and encoding from the first bytes. */
  peekFile(file: Blob, name: string, corrections: Corrections): Promise<Sniffed | FileProblem>;
  /** Reads the whole file; `progress` is called with the number of bytes read. */
  checkFile(
    id: number,
    file: Blob,
    name: string,
    options: CheckOptions,
    progress?: (bytes: number) => void,
  ): Promise<Inspection | FileProblem>;
  /** Stops a running check; a file that was read earlier under the same id stays. */
  cancelFile(id: number): Promise<void>;
  /** Sets how a checked file is used; null stops using it. Returns all files in their new state. */
  useFile(id: number, how: UserFileUse | null): Promise<Inspection[] | FileProblem>;
  /** Removes a file. Returns the other files in their new state. */
  forgetFile(id: number): Promise<Inspection[] | FileProblem>;
  /** Lines of the user files in use. */
  userLines(question: LinesQuestion): Promise<UserLine[] | FileProblem>;
}
