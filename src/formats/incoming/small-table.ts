import type { Row } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { detectEncoding, SAMPLE, TextReader } from './encoding.ts';
import { fitRow } from './fit-row.ts';
import { mayBeWorkbook, openSheets, type Sheets } from './sheets.ts';
import { LARGEST_LIST } from './largest-list.ts';
import { DELIMITERS, RowSplitter, statedDelimiter, type Delimiter } from './split-rows.ts';
import { isFooter } from './statline.ts';

/** A user file that is read as a whole: its header, and the rows under it without blank rows and footers. */
export interface SmallTable {
  /** The number of the line of the header in the file, the first being 1. */
  headerLine: number;
  /** The names of the columns, from left to right. */
  header: readonly string[];
  rows: SmallRow[];
}

/** A row of a `SmallTable`. */
interface SmallRow extends Row {
  /** Whether it is certain which cell is of which column, see `fitRow`; if not, `cells` are as they are in the file. */
  isFit: boolean;
}

/** How the table in a file is found. */
export interface TableForm {
  /** Returns the names of the columns that a row lacks to be the header; none for the header. */
  lackingIn: (cells: readonly string[]) => string[];
  /** Returns the number of cells that a row must at least have, and the column with the gemeente (−1 for none). */
  formOf: (header: readonly string[]) => { needed: number; gemeente: number };
  /** Whether a text is the name of a gemeente. */
  isGemeente: (text: string) => boolean;
}

/** The number of rows at the start of a file among which the header is sought, below titles. */
const HEADER_WITHIN = 20;

/**
 * Reads a table from a whole file of the user: text in any encoding and with any delimiter, or a workbook, of which the first
 * sheet with such a header is read. There may be titles above the header.
 * @throws FormatError `missing-column` with the row that has the most cells, `empty-file`, `too-large`, `binary-file`,
 * `wrong-encoding`, `nul-byte`, or `open-quote`; for a workbook that cannot be read, as `openSheets` does.
 */
export async function readSmallTable(
  bytes: Uint8Array,
  file: string,
  form: TableForm,
): Promise<SmallTable> {
  const start = { file, row: 1, column: '1' };
  if (bytes.length === 0) throw new FormatError(start, 'empty-file', '');
  if (bytes.length > LARGEST_LIST) throw new FormatError(start, 'too-large', '');
  const workbook = mayBeWorkbook(bytes)
    ? await openSheets(new Blob([bytes as BlobPart]), file)
    : null;
  if (workbook !== null) return readSheets(workbook, file, form);
  const encoding = detectEncoding(bytes.subarray(0, SAMPLE), file, form.isGemeente);
  const text = new TextReader(encoding, file, form.isGemeente).read(bytes, true);
  return readText(text, DELIMITERS, file, form);
}

async function readSheets(
  { sheets, textOf }: Sheets,
  file: string,
  form: TableForm,
): Promise<SmallTable> {
  let refused: FormatError | null = null;
  for (const sheet of sheets) {
    try {
      const { text, delimiter } = textOf(sheet);
      const delimiters = delimiter === null ? DELIMITERS : [delimiter];
      return readText(await text.text(), delimiters, file, form);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      refused ??= error;
    }
  }
  throw refused ?? new FormatError({ file, row: 1, column: '1' }, 'empty-file', '');
}

function readText(
  text: string,
  delimiters: readonly Delimiter[],
  file: string,
  { lackingIn, formOf, isGemeente }: TableForm,
): SmallTable {
  const { delimiter, header } = headOf(text, delimiters, file, lackingIn);
  const width = header.cells.length;
  const { rows, broken } = new RowSplitter(delimiter, file, width).split(text, true);
  const [first] = broken;
  if (first) {
    throw new FormatError({ file, row: first.line, column: '1' }, 'open-quote', first.text);
  }
  const names = header.cells.map((name) => name.trim());
  const form = { ...formOf(names), width, delimiter, isGemeente };
  return {
    headerLine: header.line,
    header: names,
    rows: rows
      .filter(({ line, cells }) => line > header.line && !isFooter(cells))
      .map(({ line, cells }) => {
        const fitted = cells.length === width ? cells : fitRow(cells, form);
        return { line, cells: fitted ?? cells, isFit: fitted !== null };
      }),
  };
}

/**
 * Finds the header among the first rows of a text, and the delimiter by which it is a header.
 * @throws FormatError `missing-column`, or `open-quote`.
 */
function headOf(
  text: string,
  delimiters: readonly Delimiter[],
  file: string,
  lackingIn: TableForm['lackingIn'],
): { delimiter: Delimiter; header: Row } {
  const start = text.slice(0, SAMPLE);
  const isWhole = start.length === text.length;
  const stated = statedDelimiter(text);
  const sorted = [...delimiters].sort((a, b) => Number(b === stated) - Number(a === stated));
  let likely: Row = { line: 1, cells: [] };
  let refused: FormatError | null = null;
  // Without a header in the rows as they are, these may be whole lines in quotation marks.
  for (const width of [undefined, null]) {
    for (const delimiter of sorted) {
      try {
        const { rows } = new RowSplitter(delimiter, file, width).split(start, isWhole);
        for (const header of rows.slice(0, HEADER_WITHIN)) {
          if (lackingIn(header.cells).length === 0) return { delimiter, header };
          if (filled(header) > filled(likely)) likely = header;
        }
      } catch (error) {
        // Quotation marks that close nowhere: this is not the delimiter.
        if (!(error instanceof FormatError)) throw error;
        refused ??= error;
      }
    }
  }
  if (refused && likely.cells.length === 0) throw refused;
  const place = { file, row: likely.line, column: lackingIn(likely.cells).join(', ') };
  throw new FormatError(place, 'missing-column', likely.cells.join(', '));
}

const filled = ({ cells }: Row) => cells.filter((cell) => cell.trim() !== '').length;
