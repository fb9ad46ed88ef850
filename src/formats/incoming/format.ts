import type { Address } from '../duo/addresses.ts';
import type { Header, RowReader } from '../delimited.ts';
import type { Soort } from '../soorten.ts';
import type { FindGemeente } from './find-gemeente.ts';
import type { Decimal } from './loose-cells.ts';
import type { Tally } from './tally.ts';

/** The formats of files that are recognised, by their header. */
export type FormatId =
  'duo-06' | 'duo-01-vo' | 'duo-03' | 'duo-01-po' | 'adressen' | 'statline' | 'lange-vorm';

/** What the user must know about the figures of a file, besides problems. */
export type Note =
  | 'by-residence'
  | 'documented-only'
  | 'other-date'
  | 'soort-supposed'
  | 'year-from-name'
  | 'other-topics'
  | 'masked-branches'
  | 'old-boundaries';

/** A forecast of one gemeente, soort and year: pupils, with bounds where the file has them (else NaN). */
export interface ForecastCell {
  /** `GM0000` as the file means it, which may have ended. */
  code: string;
  /** The gemeente of today that it is in. */
  gemeente: string;
  soort: Soort;
  jaar: number;
  expected: number;
  low: number;
  high: number;
  /** The line in the file. */
  line: number;
}

/** What was read from a file. */
export interface Taken {
  tally: Tally;
  /** The name of the column of gemeenten, in a file with a row for each gemeente. */
  column: string;
  forecasts: ForecastCell[];
  addresses: Address[];
  notes: Set<Note>;
  /** The days and months of the counts, where the file has dates: `1-10`. */
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
  /** Whether the year is not in the file, so that it comes from its name or from the user. */
  needsYear?: boolean;
  recognises(header: readonly string[]): boolean;
  /** The indexes of the columns that may have decimals; only these show which decimal sign the file uses. */
  decimals?(header: readonly string[]): number[];
  /** Reads the header and returns the reader of rows, which @throws FormatError for a row that cannot be used. */
  open(file: OpenFile): RowReader<void>;
}
