import type { ChildrenTable } from '../../formats/cbs/children-table.ts';
import type { Problem } from '../../formats/format-error.ts';
import type { IncomingEncoding } from '../../formats/incoming/encoding.ts';
import type { FormatId, Note, UnusedKind } from '../../formats/incoming/format.ts';
import type { RowProblem } from '../../formats/incoming/row-problems.ts';
import type { Repeats } from '../../formats/incoming/repeats.ts';
import type { ChildFigure } from '../../formats/site/jonge-kinderen.ts';
import type { Corrections, Sniffed } from '../../formats/incoming/sniffed.ts';
import type { UserFileUse } from '../../tables/user-merge.ts';
import type { LackingChildren } from '../../tables/young-children.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';
import type { LinesQuestion, ProjectedLine } from './projection.ts';

export type { Corrections, FormatId, Repeats, UserFileUse, Sniffed };

/**
 * Why a forecast in a user file is not drawn as a line: its soort has no projection, its year is outside the chart, or the
 * file lacks the forecast of a part of the gemeente: of a gemeente that went into it, or of too many schools (`few-schools`).
 */
export type Undrawn = 'no-projection' | 'outside' | 'incomplete' | 'few-schools';

/** The pupils of one soort and year in a user file, all gemeenten added up, with the pupils of the site to compare with. */
export interface UserTotal {
  soort: Soort;
  jaar: number;
  pupils: number;
  masked: number;
  /** The number of gemeenten of today of which the file has a figure of this soort and year. */
  gemeenten: number;
  /** The number of gemeenten whose figure of this soort and year in the file is incomplete. */
  incomplete: number;
  /** Whether the file has figures of this soort and year for at least 95 % of the gemeenten that have pupils of the soort. */
  covers: boolean;
  /**
   * The pupils of the site in the same soort and year: of the country if the file covers it (`covers`), otherwise of the
   * gemeenten in the file only. Null if the site has no figures of that soort and year.
   */
  ours: { pupils: number; masked: number } | null;
  /** The year of `ours`: the year of the total itself or, for a total of forecasts, the newest year of the site. */
  oursYear: number;
  /**
   * Whether the figures are of a year after the newest of the site and do not cover the country (`covers`). If so, they are
   * not merged with the counts of the site but drawn as a line, unless the file is viewed on its own.
   */
  ahead: boolean;
}

/** The figures of one soort and year in a user file that differ much from those of the site, where there are any. */
export interface Doubt {
  soort: Soort;
  jaar: number;
  /**
   * Whether more than half of the gemeenten have less than half or more than twice our pupils, or the sum has: the figures are
   * hardly the pupils of these gemeenten, and the file is not used before the user has said that they are.
   */
  isImplausible: boolean;
  /** Whether the user has said that the figures are pupils. */
  arePupils: boolean;
  /** The number of gemeenten that were compared, and the number of those that differ much (`far`). */
  gemeenten: number;
  far: number;
  /** The first gemeenten that differ much, at most three, by name, with their pupils in the file and on the site. */
  first: { gemeente: string; theirs: number; ours: number }[];
  /** The sum over the compared gemeenten, in the file and on the site. */
  theirs: number;
  ours: number;
  /** The year of the figures of the site: the nearest to `jaar`. */
  oursYear: number;
}

/** The rows of a user file with figures of the same gemeente, soort and year, which the user must explain. */
export interface RepeatedRows {
  /** Whether the file is finer than gemeenten (its rows are parts, such as schools), rather than in contradiction with itself. */
  isFiner: boolean;
  /** The names of the columns that distinguish the rows of a gemeente, such as a column of schools. */
  columns: string[];
  /** The number of rows that are not used until the user has explained them. */
  rows: number;
  /** What the user says that the rows are. */
  how: Repeats;
  /** The totals of the file if its rows are added up, with those of the site; empty where the rows are not taken for parts. */
  sums: UserTotal[];
}

/** How many of the open schools of a gemeente and soort are in a file with forecasts of vestigingen, where not all are. */
interface SchoolCoverage {
  /** The name of the gemeente. */
  gemeente: string;
  soort: Soort;
  open: number;
  covered: number;
  /** Whether the sum of the schools is drawn all the same, with a mark, in any year. */
  isDrawn: boolean;
}

/** What a file with forecasts of vestigingen holds of the schools of the site. */
export interface SchoolsInFile {
  /** The number of schools of the site with a forecast, and the first and last year of these. */
  schools: number;
  first: number;
  last: number;
  /** The schools with a forecast, where these are few (at most five). */
  few: { sector: Sector; code: string; name: string }[];
  /** The number of gemeenten and soorten of which the file has every open school. */
  whole: number;
  /** The gemeenten of which the file has some and not all schools, in the order of their names. */
  partial: SchoolCoverage[];
  /** Kinds of what the user must know about rows that are used, each with the number of schools. */
  remarks: { problem: Problem; count: number }[];
  /** The first of these schools (at most 300), at the line of the first row of the school. */
  listed: RowProblem[];
}

/** What a file with births per month (CBS 37230ned) or the population by age (03759ned) holds, on the boundaries of today. */
export interface ChildrenInFile {
  table: ChildrenTable;
  /** The years that count of each figure, ascending; only figures with any. */
  years: { figure: ChildFigure; years: number[] }[];
  /** The years and cohorts that do not count, as months or gemeenten are missing. */
  lacking: LackingChildren[];
  /** The first and last period that CBS marks as provisional; null where there is none. */
  provisional: Record<'first' | 'last', { year: number; month: number | null }> | null;
  /** A figure and year of which the gemeenten together differ much from the births of the country; null where none does. */
  unlike: { figure: ChildFigure; year: number; theirs: number; ours: number } | null;
}

/** The result of checking a user file: what the file contains, its problems, and how it can be used. */
export interface Inspection {
  id: number;
  name: string;
  format: FormatId;
  encoding: IncomingEncoding;
  /** The number of rows below the header, without blank rows and footers. */
  rows: number;
  /** The number of rows of the file that are used; the other rows have a problem or are `unused`. */
  kept: number;
  /** Each kind of problem that was found in rows, with the number of times. */
  problems: { problem: Problem; count: number }[];
  /** The first problems that were found (at most 300), with row, column and cell; at most one per row. */
  listed: RowProblem[];
  /** The rows about the same gemeente, soort and year; null if there are none. */
  repeated: RepeatedRows | null;
  notes: Note[];
  /** The names of what is in the file and is not read, because it does not count the pupils of one soort. */
  leftOut: string[];
  /** The rows that are not used although nothing is wrong with them, by kind, with what they say that they are about. */
  unused: { kind: UnusedKind; rows: number; names: string[] }[];
  /** The different count dates in the file, each as day and month (`1-10`); empty if the file has no dates. */
  days: string[];
  /**
   * The rows in which cells look merged with the cell above, and the names of the columns of these cells; null where there are
   * few or none.
   */
  merged: { rows: number; columns: string[] } | null;
  /** The number of rows without a figure: the cell is empty, or holds a sign for that, such as `-` or `n.b.`. */
  missing: number;
  /** The number of rows in the long form whose count is masked: 1 to 4 pupils. */
  masked: number;
  /**
   * The first cell that holds a date as the number of days by which spreadsheet programs store it, with the date that was read
   * from it: `45566` and `1-10-2024`; null if the file has no such cell.
   */
  serial: { found: string; date: string } | null;
  sectors: Sector[];
  totals: UserTotal[];
  /** The number of vestigingen in the file; 0 if it has figures of gemeenten. */
  vestigingen: number;
  /** The codes of the vestigingen whose gemeente is unknown; their pupils count in the country only. */
  unplaced: string[];
  /** The number of vestigingen with an address in the file; 0 if it is not an address list. */
  addresses: number;
  /** The schools in a file with forecasts of vestigingen; null for other files. */
  schools: SchoolsInFile | null;
  /** The births or young children in the file; null for other files. */
  children: ChildrenInFile | null;
  /**
   * The forecasts in the file that can be drawn: how many (`cells`), of how many gemeenten, and their first and last year;
   * null if none can.
   */
  forecasts: { cells: number; gemeenten: number; first: number; last: number } | null;
  /**
   * The first and last year of which the file has figures under a column of counts although their count date has not passed: these
   * are among the forecasts. Null if there are none.
   */
  toCome: { first: number; last: number } | null;
  /** The names of the gemeenten with figures of years in which they had ended; these are added to the gemeente of today. */
  late: string[];
  /** The reasons why forecasts in the file cannot be drawn, each with the number of forecasts (`cells`); no reason with 0. */
  undrawn: { reason: Undrawn; cells: number }[];
  /** The soort and year whose figures differ most from those of the site; null if no gemeente differs much. */
  doubt: Doubt | null;
  /**
   * The ways in which the user may use the file; empty before the user has explained a finer file (see `RepeatedRows`) or
   * implausible figures (see `Doubt`).
   */
  choices: UserFileUse[];
  /** The recommended one of `choices`; null where the user must choose, because not all rows are used or figures differ much. */
  advised: UserFileUse | null;
  /**
   * The way in which the user uses the file (see `UserFileUse`: added, as a replacement, or alone); null while the file is
   * not in use.
   */
  how: UserFileUse | null;
}

/**
 * A line of one area from a user file, drawn beside the projection: forecasts, counts of years after the newest year of
 * the site that do not cover the country, or the sum of forecasts of vestigingen that DUO made (`duo`).
 */
export interface UserLine extends ProjectedLine {
  file: string;
  kind: 'prognose' | 'telling' | 'duo';
  /**
   * For a sum of forecasts of vestigingen: the number of open schools of the area, and of how many of them the file has the
   * forecast in each year of `years`.
   */
  schools?: { open: number; covered: Float64Array };
  /** The lower bound of the pupils in each year of `years` (the upper bound is `high`); NaN in a year without bounds. */
  low: Float64Array;
  high: Float64Array;
}

/** The forecast of one school in a user file. */
export interface SchoolLine {
  file: string;
  /** The code of the school in the file, which may be an earlier code of the school. */
  code: string;
  /** The years of which the forecast is known, ascending, with the expected pupils. */
  years: readonly number[];
  pupils: Float64Array;
}

/** How a user file is to be read: what the user has set, and what is already detected. */
export interface CheckOptions extends Corrections {
  /** The soort of the figures in a file that does not name soorten. */
  soort: Soort;
  /**
   * What `peekFile` detected with the same corrections; if it is not given, this is detected again from the first bytes of
   * the file.
   */
  sniffed?: Sniffed;
}

/** The service that reads, checks and uses user files. The files stay in the browser; nothing is sent over the network. */
export interface UserFilesService {
  /**
   * Returns the format, encoding, header and first rows of a file, detected from its first bytes; `corrections` by the user
   * come first.
   */
  peekFile(file: Blob, name: string, corrections: Corrections): Promise<Sniffed | FileProblem>;
  /**
   * Reads and checks a whole file, stores it under `id`, and returns what it contains. `progress` is called with the number
   * of bytes that are read so far.
   */
  checkFile(
    id: number,
    file: Blob,
    name: string,
    options: CheckOptions,
    progress?: (bytes: number) => void,
  ): Promise<Inspection | FileProblem>;
  /** Stops the check of file `id`, if one is running; a file that was checked earlier under the same id stays. */
  cancelFile(id: number): Promise<void>;
  /** Sets how a checked file is used (null: not used), and returns the inspections of all files after that change. */
  useFile(id: number, how: UserFileUse | null): Promise<Inspection[] | FileProblem>;
  /** Removes a file, and returns the inspections of the remaining files. */
  forgetFile(id: number): Promise<Inspection[] | FileProblem>;
  /** Returns the lines of the user files in use, for the areas and soorten of the question. */
  userLines(question: LinesQuestion): Promise<UserLine[] | FileProblem>;
  /** Returns the forecasts of a school in the user files in use; a vestiging is known by its sector and code. */
  schoolLines(sector: Sector, code: string): Promise<SchoolLine[] | FileProblem>;
}
