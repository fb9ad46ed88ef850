import type { Address } from '../duo/addresses.ts';
import type { Header, RowReader } from '../delimited.ts';
import type { Soort } from '../soorten.ts';
import type { FindGemeente } from './find-gemeente.ts';
import type { Decimal } from './loose-cells.ts';
import type { Tally } from './tally.ts';

/** The forms of file that are recognised, by their header. */
export type FormatId =
  'duo-06' | 'duo-01-vo' | 'duo-03' | 'duo-01-po' | 'adressen' | 'statline' | 'lange-vorm';

/** What is to be told about the figures of a file, besides problems. */
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
  /** Where it stands in the file. */
  line: number;
}

/** What a file says, as it is read. */
export interface Taken {
  tally: Tally;
  /** The name of the column of gemeenten, in a file of which the rows are of gemeenten. */
  column: string;
  forecasts: ForecastCell[];
  addresses: Address[];
  notes: Set<Note>;
  /** Days and months on which was counted, where the file has dates: `1-10`. */
  days: Set<string>;
}

/** What a format needs to read the rows under its header. */
export interface OpenFile extends Header {
  /** The rows above the header. */
  above: readonly (readonly string[])[];
  /** The year of a file that has none of its own. */
  year: number;
  /** The soort of a file that does not tell. */
  soort: Soort;
  decimal: Decimal;
  gemeenten: FindGemeente;
  taken: Taken;
}

/** One form of file. */
export interface IncomingFormat {
  id: FormatId;
  /** Whether the file tells no year, so that its name or the reader must. */
  needsYear?: boolean;
  recognises(header: readonly string[]): boolean;
  /** The columns whose numbers may have decimals: they tell which sign the file uses for them, and no other column does. */
  decimals?(header: readonly string[]): number[];
  /** Takes the header in and gives the reader of rows, which @throws FormatError for a row that cannot be used. */
  open(file: OpenFile): RowReader<void>;
}
