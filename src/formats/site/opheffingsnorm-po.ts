import { readGemeente, readWhole, readYear } from '../cells.ts';
import { placeOf } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { readSiteCsv, writeSiteCsv } from './site-csv.ts';

/** The year of the inhabitants from which the indicative norm is computed. */
export const NORM_YEAR = 2024;

/** The bounds of the closure norm of bo in the law, in pupils. */
export const NORM_BOUNDS = { least: 23, most: 200 };

/** The columns of `opheffingsnorm-po.csv`. */
export const NORM_COLUMNS: readonly string[] = [
  'gemeente',
  'land_ha',
  `inwoners_4_11_${NORM_YEAR}`,
  `norm_${NORM_YEAR}`,
  `norm_${NORM_YEAR}_laag`,
  `norm_${NORM_YEAR}_hoog`,
  'gesplitst',
];

/** The indicative closure norm of bo in a gemeente, computed from the formula of the law, and the figures it was computed from. */
export interface IndicativeNorm {
  gemeente: string;
  /** The area of land in hectares. */
  landHa: number;
  /** The estimated number of inhabitants of 4 to 11 years old on 1 January of `NORM_YEAR`. */
  children: number;
  /** The norm in pupils, and its bounds given that the inhabitants are estimated from rounded shares. */
  norm: number;
  low: number;
  high: number;
  /** The year of the newest official table at hand in which the gemeente has several norms; null where it has one. */
  split: number | null;
}

/**
 * Reads `opheffingsnorm-po.csv`, which has a row for each gemeente of today.
 * @throws FormatError naming the cell: another header, a gemeente that occurs twice, no count, no year, a last row that is cut off.
 */
export function readIndicativeNorms(text: string, file: string): IndicativeNorm[] {
  const table = readSiteCsv(text, file, NORM_COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const whole = (column: number) => readWhole(row.cells[column] ?? '', place(column));
    const gemeente = readGemeente(row.cells[0] ?? '', place(0));
    if (seen.has(gemeente)) throw new FormatError(place(0), 'duplicate-row', gemeente);
    seen.add(gemeente);
    const split = row.cells[6] ?? '';
    return {
      gemeente,
      landHa: whole(1),
      children: whole(2),
      norm: whole(3),
      low: whole(4),
      high: whole(5),
      split: split === '' ? null : readYear(split, place(6)),
    };
  });
}

/** Returns the text of `opheffingsnorm-po.csv`: the inverse of `readIndicativeNorms`. */
export function writeIndicativeNorms(norms: readonly IndicativeNorm[]): string {
  const rows = norms.map((one) => [
    one.gemeente,
    one.landHa,
    one.children,
    one.norm,
    one.low,
    one.high,
    one.split ?? '',
  ]);
  return writeSiteCsv(NORM_COLUMNS, rows);
}

/** The columns of `opheffingsnorm-po-officieel.csv`. */
export const OFFICIAL_NORM_COLUMNS: readonly string[] = [
  'gemeente',
  'gebied',
  'plaatsen',
  'norm',
  'jaar',
  'bron',
];

/** The official closure norm of bo in a part of a gemeente. */
export interface OfficialNorm {
  gemeente: string;
  /** The name of the part as the regulation writes it. */
  part: string;
  /** The towns of the part as DUO spells towns; empty for the part that is the rest of the gemeente. */
  towns: readonly string[];
  norm: number;
  /** The year from which the norm holds, on 1 August. */
  year: number;
  source: string;
}

/**
 * Reads `opheffingsnorm-po-officieel.csv`: official norms that are public per part of a gemeente that has several.
 * @throws FormatError naming the cell: another header, no gemeente, no count, no year, a last row that is cut off.
 */
export function readOfficialNorms(text: string, file: string): OfficialNorm[] {
  const table = readSiteCsv(text, file, OFFICIAL_NORM_COLUMNS);
  return table.rows.map((row) => {
    const place = (column: number) => placeOf(table, row, column);
    const [gemeente = '', part = '', towns = '', norm = '', year = '', source = ''] = row.cells;
    return {
      gemeente: readGemeente(gemeente, place(0)),
      part,
      towns: towns === '' ? [] : towns.split(';'),
      norm: readWhole(norm, place(3)),
      year: readYear(year, place(4)),
      source,
    };
  });
}

/** Returns the text of `opheffingsnorm-po-officieel.csv`: the inverse of `readOfficialNorms`. */
export function writeOfficialNorms(norms: readonly OfficialNorm[]): string {
  const rows = norms.map((one) => [
    one.gemeente,
    one.part,
    one.towns.join(';'),
    one.norm,
    one.year,
    one.source,
  ]);
  return writeSiteCsv(OFFICIAL_NORM_COLUMNS, rows);
}
