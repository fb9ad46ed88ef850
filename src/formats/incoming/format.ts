import type { Address } from '../duo/addresses.ts';
import type { Header, RowReader } from '../delimited.ts';
import type { Place } from '../format-error.ts';
import type { Sector, Soort } from '../soorten.ts';
import type { ChildrenTally } from './children-tally.ts';
import type { FindGemeente } from './find-gemeente.ts';
import type { Decimal } from './loose-cells.ts';
import type { MergeableColumns } from './merged-cells.ts';
import type { PlainRows } from './plain-rows.ts';
import type { Tally } from './tally.ts';

/** The id of a format of user files. The format of a file is recognised by the header. */
export type FormatId =
  | 'duo-06'
  | 'duo-01-vo'
  | 'duo-03'
  | 'duo-01-po'
  | 'duo-herkomst'
  | 'duo-prognose'
  | 'adressen'
  | 'cbs-geboorten'
  | 'cbs-leeftijden'
  | 'statline'
  | 'eigen-breed'
  | 'jaren-naast-elkaar'
  | 'deel-gemeente'
  | 'lange-vorm';

/**
 * Something that the page says about the figures of a file, such as that they count pupils by residence. It is no
 * problem: no row is refused for it.
 */
export type Note =
  | 'by-residence'
  | 'documented-only'
  | 'other-date'
  | 'soort-supposed'
  | 'vo-supposed'
  | 'soort-from-name'
  | 'year-from-name'
  | 'encoded-twice'
  | 'masked-branches'
  | 'old-boundaries';

/**
 * A forecast of the pupils of one gemeente, soort and year in a user file. `low` and `high` are the bounds of its interval, each
 * NaN where the file does not have it.
 */
export interface ForecastCell {
  /** The code (`GM0000`) of the gemeente that the file means, which may have ended. */
  code: string;
  /** The code of the gemeente of today that holds the area of the gemeente `code`. */
  gemeente: string;
  soort: Soort;
  jaar: number;
  expected: number;
  low: number;
  high: number;
  /** The number of the line in the file with the forecast, the first line being 1. */
  line: number;
}

/** The pupils that a file expects at one vestiging, of one soort of po or one type of vo, in one year. */
export interface SchoolForecastCell {
  /** The code of the vestiging as the file has it. */
  code: string;
  sector: Sector;
  /** The soort: `vo` for all types of vo. */
  soort: Soort;
  /** The type of vo, in capitals; empty where the row is about all pupils of the soort. */
  part: string;
  jaar: number;
  /** The expected pupils, with a fraction; NaN where the row has no figure or one that cannot be used. */
  expected: number;
  /** The number of the line in the file, the first line being 1. */
  line: number;
  /** Later rows about the same vestiging, soort or type, and year with another figure; absent where there are none. */
  others?: { expected: number; line: number }[];
}

/**
 * Everything that was read from the rows of a user file: counts, forecasts, addresses, and what the user must know about them.
 */
export interface FileData {
  tally: Tally;
  /**
   * The name of the column that says what a row is about, a gemeente or a vestiging; the number of the column where it has no
   * name.
   */
  column: string;
  forecasts: ForecastCell[];
  /** Births or young children of gemeenten, in a file of CBS's tables 37230ned or 03759ned; null for other files. */
  children: ChildrenTally | null;
  /** Forecasts of single vestigingen, in a file of DUO's own forecasts. */
  schoolForecasts: SchoolForecastCell[];
  /** The years to come (later than `OpenFile.lastCount`) of which forecasts are in a column of counts. */
  toCome: Set<number>;
  addresses: Address[];
  /** Rows with an address that does not count, because a later row has the same vestiging in another gemeente. */
  withdrawn: { line: number; found: string }[];
  /**
   * The names of the columns that distinguish rows about the same gemeente, soort and year, such as a column of schools: the file
   * is then finer than gemeenten (see `Repeated`). Empty where there is no such column.
   */
  parts: Set<string>;
  notes: Set<Note>;
  /** The names of columns and topics of the file that are not read, because they do not count the pupils of one soort. */
  leftOut: Set<string>;
  /** The rows that are no figures of a gemeente and are not meant as such, by kind. */
  unused: Record<UnusedKind, UnusedRows>;
  /** The teldata that occur in the file, as day and month (`1-10` is 1 October); empty for a file without dates. */
  days: Set<string>;
  /** The number of rows in the long form without a figure: the cell is empty, or holds a sign for that, such as `-` or `n.b.`. */
  missing: number;
  /** The number of rows in the long form whose count is masked: 1 to 4 pupils. */
  masked: number;
  /**
   * The first cell that holds a date as spreadsheet programs store it, as a number of days, with the date that was read from it:
   * `45566` and `1-10-2024`; null where the file has no such cell.
   */
  serial: { found: string; date: string } | null;
}

/**
 * A kind of rows that are not used although nothing is wrong with them: `headings` are rows with a name only, such as a provincie
 * above its gemeenten; `parts` are rows about a part of the pupils, such as boys, or about several soorten together; `others` are
 * rows about other areas, ages or topics than a table of CBS about children is read for.
 */
export type UnusedKind = 'headings' | 'parts' | 'others';

/** Rows of one kind that are not used. */
interface UnusedRows {
  /** The number of rows. */
  rows: number;
  /** What the rows say that they are about. */
  names: Set<string>;
}

/** A user file whose header has been found: what a format needs to read the rows under the header. */
export interface OpenFile extends Header {
  delimiter: string;
  /** The cells of each row above the header, such as the titles in a download of StatLine. */
  above: readonly (readonly string[])[];
  /**
   * The year of the figures in a file without a column of years; NaN where neither the user nor the name of the file gives a
   * year.
   */
  year: number;
  /** The soort that the user chose for the figures of a file without a column of soorten. */
  soort: Soort;
  decimal: Decimal;
  /** The newest year of which pupils can have been counted: figures of later years are forecasts. */
  lastCount: number;
  /** The code of the gemeente of all rows, which the user chose for a table that does not say it; null where none is chosen. */
  gemeente: string | null;
  gemeenten: FindGemeente;
  /**
   * Whether no two rows are about the same pupils as far as is known. In a file of which this is not so, a format throws
   * `MayRepeat`; the file is then read once more without it.
   */
  areRowsApart: boolean;
  data: FileData;
}

/** The cells of some rows of a file. */
type Rows = readonly (readonly string[])[];

/** A format of user files: how it is recognised and how its rows are read. */
export interface IncomingFormat {
  id: FormatId;
  /** Whether files of this format have no column of years, so that the year comes from the name of the file or from the user. */
  needsYear?: boolean;
  /** Whether a table of the format has this header. `above` are the cells of each row above the header. */
  recognises(header: readonly string[], above: Rows): boolean;
  /** Whether the user must say of which gemeente all rows are: `rows` are the first rows below the header. */
  needsGemeente?(header: readonly string[], above: Rows, rows: Rows): boolean;
  /** Returns the first rows of a table as rows of the long form, with the header of that form first: what the format reads. */
  unpivoted?(header: readonly string[], above: Rows, rows: Rows): string[][];
  /**
   * Returns the indexes of the columns in which numbers may have decimals; the decimal sign of the file is detected in these
   * columns only.
   */
  decimals?(header: readonly string[], above: Rows): number[];
  /** Returns the columns in which cells may have been merged; without this function there are none. */
  merged?(header: readonly string[], above: readonly (readonly string[])[]): MergeableColumns;
  /**
   * Returns the number of cells that a row must at least have, from the header; the cells behind these may be left out, as Excel
   * leaves out empty cells. Without this function a row has as many cells as the header.
   */
  needed?(header: readonly string[], above: Rows): number;
  /** Whether a row with a single text can be a heading between the rows, which may be shorter than a row must be. */
  hasHeadings?: boolean;
  /**
   * Reads the header and returns the function that reads a row and adds its figures to `file.data`. That function throws a
   * FormatError for a row that cannot be used.
   */
  open(file: OpenFile): RowReader<void> | FastReader;
}

/** The two ways in which a format reads rows, with the same outcome. */
export interface FastReader {
  read: RowReader<void>;
  /**
   * Reads the current one of `rows`, which has as many cells as the header, from the text of the file. Returns false, and adds
   * nothing, where the row must be read as texts. It reads rows with a count only, so no heading, footer or merged cell.
   * @throws FormatError as `read` does.
   */
  readPlain(rows: PlainRows, at: (column: number) => Place): boolean;
}
