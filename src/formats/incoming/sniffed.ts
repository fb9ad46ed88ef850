import type { Row } from '../delimited.ts';
import type { IncomingEncoding } from './encoding.ts';
import type { FormatId } from './format.ts';
import type { KnownFile } from './known-files.ts';
import type { Decimal } from './loose-cells.ts';
import type { NearMiss } from './near-miss.ts';
import type { Repeats } from './repeats.ts';
import type { Delimiter } from './split-rows.ts';

/** How the user says that a file must be read; what the user does not set is detected. */
export interface Corrections {
  encoding?: IncomingEncoding;
  delimiter?: Delimiter;
  /** The name of the sheet of a workbook. */
  sheet?: string;
  /** The number of the line of the header, the first being 1; in a workbook the number of the row of the sheet. */
  headerLine?: number | undefined;
  year?: number;
  decimal?: Decimal;
  /** The code of the gemeente of all rows, for a table that does not say it. */
  gemeente?: string;
  /** Whether cells that look merged in a spreadsheet have the text of the cell above them. */
  isFilledDown?: boolean;
  /** What rows about the same gemeente, soort and year are; if it is not set, such rows are not used. */
  repeats?: Repeats;
  /** Whether the figures are pupils of whole gemeenten, although they differ much from those of the site. */
  arePupils?: boolean;
}

/** A column of the preview in which numbers may have decimals, with the number that is read from each of its cells. */
interface PreviewedFigures {
  column: number;
  /** The number in each row of the preview; null for a row without a number, and for the header and the rows above it. */
  values: (number | null)[];
}

/** The sheets of a workbook. */
export interface SheetChoice {
  /** The names of the sheets of a workbook; none for a file that is text. */
  sheets: readonly string[];
  /** The name of the sheet that is read; null for a file that is text. */
  sheet: string | null;
}

/** How a user file is read, as detected from its first bytes or set by the user. */
export interface Sniffed extends SheetChoice {
  encoding: IncomingEncoding;
  delimiter: Delimiter;
  headerLine: number;
  header: string[];
  /** The cells of each row above the header, such as the titles in a download of StatLine. */
  above: (readonly string[])[];
  /** The id of the format of the file; null where no format is recognised. */
  format: FormatId | null;
  /** The kind of a table that is recognised and not read; null where a format is recognised, and for any other table. */
  known: KnownFile | null;
  /**
   * How the header differs from that of the long form (a table with a row per gemeente and year); null where a format is
   * recognised, or where the header has none of the columns that the long form must have.
   */
  nearMiss: NearMiss | null;
  /**
   * The year of the figures in a file without a column of years: set by the user, or else the first year in the name of the
   * file; null where neither gives a year.
   */
  year: number | null;
  needsYear: boolean;
  /** Whether the table does not say of which gemeente its rows are. */
  needsGemeente: boolean;
  /** The code of the gemeente that the user set for a table that does not say it; null where none is set. */
  gemeente: string | null;
  /** The first rows as they are read, a row per gemeente and year, with their header; null where the rows are read as they are. */
  unpivoted: string[][] | null;
  /** Whether the user confirmed that cells that look merged in a spreadsheet have the text of the cell above them. */
  isFilledDown: boolean;
  /** The decimal sign of the numbers in the file; null where the file is of no format with decimals. */
  decimal: Decimal | null;
  /** The first rows as they are in the file, including the header. */
  preview: Row[];
  /** The columns of the preview in which numbers may have decimals, with the numbers that are read from their cells. */
  figures: PreviewedFigures[];
}
