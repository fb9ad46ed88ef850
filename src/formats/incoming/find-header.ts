import type { Row } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { recognise } from './catalog.ts';
import { loneText } from './headings.ts';
import { knownFile } from './known-files.ts';
import { decimalOf, readLooseNumber, type Decimal } from './loose-cells.ts';
import { nearMiss } from './near-miss.ts';
import type { Corrections, SheetChoice, Sniffed } from './sniffed.ts';
import { RowSplitter, type Delimiter } from './split-rows.ts';

/** Number of rows at the start of a file among which the header is sought. */
const HEADER_WITHIN = 20;
const PREVIEWED = 12;
/** Number of rows under the header that are shown as they are read, where a row is read as several. */
const TURNED = 3;

/** What is detected of a text that is split by one delimiter. */
export type Headed = Omit<
  Sniffed,
  'encoding' | 'needsYear' | 'year' | 'gemeente' | 'isFilledDown' | keyof SheetChoice
>;

/**
 * Splits the text by one delimiter and finds the header among the first `HEADER_WITHIN` rows: the line that the user set, else
 * the first row that a format recognises, else the first of the rows with the most cells that are not empty.
 * @param areLinesQuoted whether rows of one cell are whole lines in quotation marks, to be taken apart once more
 */
export function headed(
  text: string,
  isWhole: boolean,
  delimiter: Delimiter,
  file: string,
  { headerLine, decimal: corrected }: Corrections,
  areLinesQuoted: boolean,
): Headed {
  const splitter = new RowSplitter(delimiter, file, areLinesQuoted ? null : undefined);
  const { rows } = splitter.split(text, isWhole);
  const first = rows.slice(0, HEADER_WITHIN);
  const trimmed = first.map(({ cells }) => cells.map((cell) => cell.trim()));
  const filled = trimmed.map((cells) => cells.filter((cell) => cell !== '').length);
  const isHeader = (i: number) => recognise(trimmed[i] ?? [], trimmed.slice(0, i)) !== null;
  let at = trimmed.findIndex((_, i) => isHeader(i));
  if (at >= 0 && isHeader(at + 1) && isSecondOfNames(trimmed[at + 1]!)) at += 1;
  if (headerLine !== undefined) at = first.findIndex(({ line }) => line >= headerLine);
  else if (at < 0) at = filled.indexOf(Math.max(...filled));
  const header = trimmed[at] ?? [];
  const above = trimmed.slice(0, Math.max(at, 0));
  const below = trimmed.slice(at + 1);
  const form = recognise(header, above);
  const columns = form?.decimals?.(header, above);
  const decimal = columns ? (corrected ?? decimalOf(cellsIn(rows.slice(0, 500), columns))) : null;
  const preview = rows.slice(0, PREVIEWED);
  return {
    delimiter,
    header,
    headerLine: first[at]?.line ?? 1,
    above,
    needsGemeente: form?.needsGemeente?.(header, above, below) === true,
    unpivoted: form?.unpivoted?.(header, above, below.slice(0, TURNED)) ?? null,
    format: form?.id ?? null,
    known: form ? null : knownFile(trimmed),
    nearMiss: form ? null : nearMiss(header),
    decimal,
    preview,
    figures: (columns ?? []).map((column) => {
      const cells = preview.map(({ cells }, i) => (i > at ? (cells[column] ?? '') : ''));
      return { column, values: cells.map((cell) => numberIn(cell, decimal ?? 'either')) };
    }),
  };
}

/**
 * Whether the row below a header, which a format recognises too, is its second row of names: what is counted, below years. It has
 * several names and no numbers.
 */
const isSecondOfNames = (cells: readonly string[]): boolean =>
  loneText(cells) === null && !/\d/.test(cells.join(''));

const cellsIn = (rows: readonly Row[], columns: readonly number[]): string[] =>
  rows.flatMap(({ cells }) => columns.map((column) => cells[column] ?? ''));

/** Reads a cell as a number, in the way in which the whole file would be read; null where the cell has no number. */
function numberIn(cell: string, decimal: Decimal): number | null {
  try {
    const n = readLooseNumber(cell, { file: '', row: 1, column: '' }, decimal);
    return Number.isNaN(n) ? null : n;
  } catch (error) {
    if (error instanceof FormatError) return null;
    throw error;
  }
}
