import type { Address } from '../duo/addresses.ts';
import type { Header, RowReader } from '../delimited.ts';
import type { Soort } from '../soorten.ts';
import type { FindGemeente } from './find-gemeente.ts';
import type { Decimal } from './loose-cells.ts';
import type { Tally } from './tally.ts';

/** The formats of user files that are recognised by their header. */
export type FormatId =
  'duo-06' | 'duo-01-vo' | 'duo-03' | 'duo-01-po' | 'adressen' | 'statline' | 'lange-vorm';

/** What the user must know about the figures of a file, apart from problems. */
export type Note =
  | 'by-residence'
  | 'documented-only'
  | 'other-date'
  | 'soort-supposed'
  | 'year-from-name'
  | 'other-topics'
  | 'masked-branches'
  | 'old-boundaries';

/** A forecast of the pupils of one gemeente, soort and year. Bounds are NaN where the file has none. */
export interface ForecastCell {
  /** The code of the gemeente as the file means it (`GM0000`), which may have ended. */
  code: string;
  /** The gemeente of today that holds the area of the gemeente. */
  gemeente: string;
  soort: Soort;
  jaar: number;
  expected: number;
  low: number;
  high: number;
  /** The number of the line in the file. */
  line: number;
}

/** Everything that was read from a user file. */
export interface Taken {
  tally: Tally;
  /** The name of the column with gemeenten, in a file with a row for each gemeente. */
  column: string;
  forecasts: ForecastCell[];
  addresses: Address[];
  notes: Set<Note>;
  /** The count dates as day and month (`1-10`), in a file with dates. */
  days: Set<string>;
}

/** What a format needs to read the rows under its header. */
export interface OpenFile extends Header {
  /** The rows above the header. */
  above: readonly (readonly string[])[];
  /** The year of the figures, for a file without a column of years. */
  year: number;
  /** The soort of the figures, for a file without a column of soorten. */
  soort: Soort;
  decimal: Decimal;
  gemeenten: FindGemeente;
  taken: Taken;
}

/** One format of files. */
export interface IncomingFormat {
  id: FormatId;
  /** Whether the file has no year in it, so that the year comes from the name of the file or from the user. */
  needsYear?: boolean;
  recognises(header: readonly string[]): boolean;
  /** Returns the indexes of the columns that may have decimals; only these columns show which decimal sign the file uses. */
  decimals?(header: readonly string[]): number[];
  /** Reads the header and returns the function that reads rows. That function throws a FormatError for a row that cannot be used. */
  open(file: OpenFile): RowReader<void>;
}
