import writeExcelFile, { type Row, type Sheet } from 'write-excel-file/universal';
import type { DownloadWords } from '../text/download.ts';
import { explanationOf } from './explanation.ts';
import { neutralise } from './formula.ts';
import { mapWithProgress, type ReportProgress } from './progress.ts';
import { cellsOf, type DownloadMetadata, type Cell, type DataTable } from './table.ts';

/** The number of rows that a sheet of Excel can hold, the header included. */
const MOST_ROWS = 1_048_576;
const BOLD = { fontWeight: 'bold' } as const;
const WIDTH = { least: 8, most: 40 };

/**
 * Returns the table as an Excel file with two sheets: the figures, under a header that does not scroll, and an explanation of the
 * figures. Texts that a spreadsheet would run as a formula get an apostrophe; missing values are empty cells.
 * @throws RangeError for more rows than a sheet can hold.
 */
export async function writeXlsx(
  table: DataTable,
  metadata: DownloadMetadata,
  words: DownloadWords,
  report: ReportProgress = () => {},
): Promise<Uint8Array> {
  if (table.rows >= MOST_ROWS) throw new RangeError(`${table.rows} rows do not fit a sheet`);
  const sheets = [
    figures(table, words.sheets.figures, report),
    explanation(table, metadata, words),
  ];
  report('file', 0, 0);
  const blob = await writeExcelFile(sheets).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}

function figures(table: DataTable, sheet: string, report: ReportProgress): Sheet<Blob> {
  const { fields, rows } = table;
  const columns = mapWithProgress('columns', fields.length, report, (i) =>
    cellsOf(table, i).map(written),
  );
  const head: Row = fields.map(({ name }) => ({ value: text(name), ...BOLD }));
  const data: Row[] = mapWithProgress('rows', rows, report, (row) =>
    columns.map((column) => column[row]),
  );
  data.unshift(head);
  const widths = fields.map(({ name }) => ({
    width: Math.min(WIDTH.most, Math.max(WIDTH.least, name.length + 2)),
  }));
  return { sheet, data, columns: widths, stickyRowsCount: 1 };
}

/**
 * Returns the sheet that explains the figures: bold headings, each with its lines of one or more cells below it and then an empty
 * row.
 */
function explanation(
  table: DataTable,
  metadata: DownloadMetadata,
  words: DownloadWords,
): Sheet<Blob> {
  const data = explanationOf(metadata, table, 'xlsx', words).flatMap(
    ({ heading, lines }): Row[] => [
      [{ value: text(heading), ...BOLD }],
      ...lines.map((cells) => cells.map((cell) => ({ value: text(cell), wrap: true }))),
      [],
    ],
  );
  const columns = [{ width: 28 }, { width: 80 }, { width: 14 }, { width: 14 }];
  return { sheet: words.sheets.explanation, data, columns };
}

function written(cell: Cell): Cell {
  return typeof cell === 'string' ? text(cell) : cell;
}

/**
 * Returns `value` in the form that Excel shows as meant: with apostrophes against formulas (`neutralise`), and with escapes
 * (`_x0000_`) for characters that XML cannot hold and for the `_` of a text that looks like such an escape.
 */
function text(value: string): string {
  const safe = neutralise(value).replace(
    /(?![\t\n])[\p{Cc}\p{Cs}\ufdd0-\ufdef\ufffd-\uffff]|_(?=x[\da-f]{4}_)/giu,
    escaped,
  );
  // write-excel-file looks texts up in a plain object, in which a name such as `toString` would find a function: the
  // first character of such a text is escaped.
  return safe in Object.prototype ? escaped(safe.charAt(0)) + safe.slice(1) : safe;
}

function escaped(sign: string): string {
  return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
