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
 * Why a forecast in a user file is not drawn: its soort has no projection, its year is outside the chart, or the file lacks the
 * figures of a part of the gemeente.
 */
export type Undrawn = 'no-projection' | 'outside' | 'incomplete';

/** Pupils of one soort and year in a user file, with the pupils of the site for comparison. */
export interface UserTotal {
  soort: Soort;
  jaar: number;
  pupils: number;
  masked: number;
  /** Number of gemeenten of today in the file. */
  gemeenten: number;
  /** Number of these gemeenten whose figure is incomplete. */
  incomplete: number;
  /** Whether the file has figures for (nearly) all gemeenten with pupils of that soort. */
  covers: boolean;
  /**
   * Pupils of the site for comparison: of the country if the file covers it, else of the gemeenten in the file; null if the site
   * has no figures for that soort and year.
   */
  ours: { pupils: number; masked: number } | null;
  /** Whether the figures are of a part of the country and of a year after the newest of the site: they are drawn as a line, not merged. */
  ahead: boolean;
}

/** What a user file contains and how it can be used. */
export interface Inspection {
  id: number;
  name: string;
  format: FormatId;
  encoding: IncomingEncoding;
  /** Number of rows below the header, and how many of these are used. */
  rows: number;
  kept: number;
  problems: { problem: Problem; count: number }[];
  /** The first problems that were found, at most one per row. */
  listed: RowProblem[];
  notes: Note[];
  /** Count dates as day and month (`1-10`), if the file has them. */
  days: string[];
  sectors: Sector[];
  totals: UserTotal[];
  /** Number of vestigingen in the file, and how many of these have no known gemeente, so that they count in the country only. */
  vestigingen: number;
  unplaced: string[];
  /** Number of addresses in the file, where it is an address list of vestigingen. */
  addresses: number;
  /** The forecasts that are drawn: how many, of how many gemeenten, and the first and last year; null if none is drawn. */
  forecasts: { cells: number; gemeenten: number; first: number; last: number } | null;
  /** Number of forecasts that are not drawn, by reason. */
  undrawn: { reason: Undrawn; cells: number }[];
  /** The ways in which the file may be used; `advised` is the recommended way. */
  choices: UserFileUse[];
  advised: UserFileUse;
  /** How the file is used; null while it is not used. */
  how: UserFileUse | null;
}

/** A line of a user file beside the projection: a forecast, or counts of years after the newest year of the site. */
export interface UserLine extends ProjectedLine {
  file: string;
  kind: 'prognose' | 'telling';
  /** Lower and upper bound per year; NaN in a year without bounds. */
  low: Float64Array;
  high: Float64Array;
}

/** What the user has set about a file that is checked, and what is already known of it. */
export interface CheckOptions extends Corrections {
  /** The soort of the figures, for a file that does not name a soort. */
  soort: Soort;
  /** The result of `peekFile` with the same corrections. Where it is not given, the first bytes of the file are read again. */
  sniffed?: Sniffed;
}

/** Reads and uses user files. They stay in the worker; nothing is sent over the network. */
export interface UserFilesService {
  /** Detects the format and encoding of a file from its first bytes. */
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
  /** Returns the lines of the user files in use. */
  userLines(question: LinesQuestion): Promise<UserLine[] | FileProblem>;
}
