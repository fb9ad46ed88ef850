import type { Problem } from '../../formats/format-error.ts';
import type { IncomingEncoding } from '../../formats/incoming/encoding.ts';
import type { FormatId, Note } from '../../formats/incoming/format.ts';
import type { RowProblem } from '../../formats/incoming/read-incoming.ts';
import type { ByHand, Sniffed } from '../../formats/incoming/sniff.ts';
import type { How } from '../../tables/user-merge.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { Undrawn } from '../user-files/undrawn.ts';
import type { FileProblem, LinesQuestion, ProjectedLine } from './protocol.ts';

export type { ByHand, FormatId, How, Sniffed };

/** What a reader drops, as far as the engine looks at it: a `File` is one. */
export type Dropped = Blob;

/** Pupils of one soort and year in a reader's file, beside ours. */
export interface UserTotal {
  soort: Soort;
  jaar: number;
  pupils: number;
  masked: number;
  /** How many gemeenten of today the file has. */
  gemeenten: number;
  /** Of how many of them the file has a part only. */
  incomplete: number;
  /** Whether these are (nearly) all that have such pupils. */
  covers: boolean;
  /** Our figure, of the country or, where the file does not cover it, of the same gemeenten; null where we have none. */
  ours: { pupils: number; masked: number } | null;
  /** A part of the country after our newest year: drawn beside the projection, not counted. */
  ahead: boolean;
}

/** What was found in a file, before it counts. */
export interface Inspection {
  id: number;
  name: string;
  format: FormatId;
  encoding: IncomingEncoding;
  /** Rows under the header, and how many of them are used. */
  rows: number;
  kept: number;
  problems: { problem: Problem; count: number }[];
  /** The first of them, row by row. */
  listed: RowProblem[];
  notes: Note[];
  /** Days and months on which was counted, where the file says: `1-10`. */
  days: string[];
  sectors: Sector[];
  totals: UserTotal[];
  /** Vestigingen in the file, and those that no list places: they count in the country only. */
  vestigingen: number;
  unplaced: string[];
  /** Addresses, in a list that places vestigingen. */
  addresses: number;
  /** Forecasts that are drawn: how many, of how many gemeenten and from when to when. */
  forecasts: { cells: number; gemeenten: number; first: number; last: number } | null;
  /** How many forecasts are not, and why. */
  undrawn: { reason: Undrawn; cells: number }[];
  /** How it may be used, and how best. */
  choices: How[];
  advised: How;
  /** How it is used; null where it does not count. */
  how: How | null;
}

/** A line of a reader's own beside the projection: a forecast, or a count of a later year than ours. */
export interface UserLine extends ProjectedLine {
  file: string;
  kind: 'prognose' | 'telling';
  /** Bounds per year, NaN where the file has none. */
  low: Float64Array;
  high: Float64Array;
}

/** What can be done with files of the reader's own. They stay in the worker; nothing is sent anywhere. */
export interface UserFilesService {
  /** Looks at the first bytes only. */
  peekFile(file: Dropped, name: string, byHand: ByHand): Promise<Sniffed | FileProblem>;
  /** Reads the whole file; `progress` is told how many bytes were read. */
  checkFile(
    id: number,
    file: Dropped,
    name: string,
    byHand: ByHand & { soort: Soort },
    progress?: (bytes: number) => void,
  ): Promise<Inspection | FileProblem>;
  /** Stops a check that goes on; what was used before stays. */
  cancelFile(id: number): Promise<void>;
  /** Lets a checked file count, another way or no longer (null). Answers all files as they are now. */
  useFile(id: number, how: How | null): Promise<Inspection[]>;
  /** Forgets a file. */
  forgetFile(id: number): Promise<Inspection[]>;
  /** Lines of the reader's own for the areas that are asked for. */
  userLines(question: LinesQuestion): Promise<UserLine[]>;
}
