import type { Row } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { detectEncoding, SAMPLE, TextReader } from './encoding.ts';
import { fitRow } from './fit-row.ts';
import { mayBeWorkbook, openSheets, type Sheets } from './sheets.ts';
import { DELIMITERS, RowSplitter, statedDelimiter, type Delimiter } from './split-rows.ts';
import { isFooter } from './statline.ts';

/** A row of a file in which the user lists gemeenten and their regions, with the texts as they are in the file. */
export interface RegionRow {
  /** The number of the line of this row in the file, the first being 1. */
  line: number;
  /** The code of the gemeente; empty where the file has no column of codes. */
  code: string;
  /** The name of the gemeente; empty where the file has no column of names. */
  gemeente: string;
  region: string;
  /** Whether the row has more cells than the header, so that it is not certain which cell is the region. */
  isTooLong: boolean;
}

/** A file in which the user lists gemeenten and their regions. */
export interface RegionFile {
  /** The names of the columns that are read: those of the gemeente (name, code or both) and that of the region. */
  columns: { gemeente: readonly string[]; region: string };
  rows: RegionRow[];
}

/** Matches the words by which people call the regions in such a file. */
const REGION = 'regio|region|samenwerkingsverband|swv|cluster|rayon|deal|district|indeling';
/**
 * Patterns of the names that users give to the columns of a file of regions, the most specific first. They match names in lower
 * case with `_` for spaces and hyphens.
 */
const COLUMNS = {
  code: [/^gm_?code$/, /gemeente_?(code|nummer|nr)/, /^statcode$/, /^code$/],
  gemeente: [/^gemeente(_?naam)?$/, /naam_?(van_de_)?gemeente/, /^statnaam$/, /gemeente/, /^naam$/],
  region: [
    /^regio(_?naam)?$/,
    new RegExp(`naam_?(van_(de|het)_)?(${REGION})|(${REGION})_?naam`),
    /regio(?!.*(code|nummer|nr))/,
    new RegExp(`(${REGION})(?!.*(code|nummer|nr))`),
    new RegExp(REGION),
  ],
} as const satisfies Record<string, readonly RegExp[]>;

/** The number of rows at the start of a file among which the header is sought, below titles. */
const HEADER_WITHIN = 20;

/**
 * Reads a file in which the user lists gemeenten with their regions: text, read with the tolerance of a file with figures, or a
 * workbook, of which the first sheet with such columns is read. The header has a column for the gemeente (code or name) and a
 * column for the region; other columns are ignored, and there may be titles above it.
 * @param isGemeente whether a text is the name of a gemeente
 * @throws FormatError `missing-column` with the header that was found, `empty-file`, `binary-file`, `wrong-encoding`,
 * `nul-byte`, or `open-quote`; for a workbook that cannot be read, as `openSheets` does.
 */
export async function readRegionFile(
  bytes: Uint8Array,
  file: string,
  isGemeente: (text: string) => boolean,
): Promise<RegionFile> {
  if (bytes.length === 0) throw new FormatError({ file, row: 1, column: '1' }, 'empty-file', '');
  const workbook = mayBeWorkbook(bytes)
    ? await openSheets(new Blob([bytes as BlobPart]), file)
    : null;
  if (workbook !== null) return readSheets(workbook, file, isGemeente);
  const encoding = detectEncoding(bytes.subarray(0, SAMPLE), file, isGemeente);
  const text = new TextReader(encoding, file, isGemeente).read(bytes, true);
  return readTable(text, DELIMITERS, file, isGemeente);
}

async function readSheets(
  { sheets, textOf }: Sheets,
  file: string,
  isGemeente: (text: string) => boolean,
): Promise<RegionFile> {
  let refused: FormatError | null = null;
  for (const sheet of sheets) {
    try {
      const { text, delimiter } = textOf(sheet);
      const delimiters = delimiter === null ? DELIMITERS : [delimiter];
      return readTable(await text.text(), delimiters, file, isGemeente);
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      refused ??= error;
    }
  }
  throw refused ?? new FormatError({ file, row: 1, column: '1' }, 'empty-file', '');
}

function readTable(
  text: string,
  delimiters: readonly Delimiter[],
  file: string,
  isGemeente: (text: string) => boolean,
): RegionFile {
  const { delimiter, header, columns } = headOf(text, delimiters, file);
  const { rows, broken } = new RowSplitter(delimiter, file, header.cells.length).split(text, true);
  const [first] = broken;
  if (first) {
    throw new FormatError({ file, row: first.line, column: '1' }, 'open-quote', first.text);
  }
  const names = header.cells.map((name) => name.trim());
  const { code, gemeente, region } = columns;
  const form = { width: names.length, needed: 0, delimiter, gemeente, isGemeente };
  return {
    columns: {
      gemeente: [gemeente, code].flatMap((at) => names[at] ?? []),
      region: names[region] ?? '',
    },
    rows: rows
      .filter(({ line, cells }) => line > header.line && !isFooter(cells))
      .map(({ line, cells }) => {
        const fitted = cells.length === names.length ? cells : fitRow(cells, form);
        const cell = (at: number) => (fitted ?? cells)[at]?.trim() ?? '';
        const texts = { code: cell(code), gemeente: cell(gemeente), region: cell(region) };
        return { line, ...texts, isTooLong: fitted === null };
      }),
  };
}

interface Head {
  delimiter: Delimiter;
  header: Row;
  columns: Columns;
}

/**
 * Finds the header of a file of regions among its first rows, and the delimiter by which it has a column for gemeenten and a
 * column for regions.
 * @throws FormatError `missing-column` with the row that has the most cells, or `open-quote`.
 */
function headOf(text: string, delimiters: readonly Delimiter[], file: string): Head {
  const start = text.slice(0, SAMPLE);
  const stated = statedDelimiter(text);
  const sorted = [...delimiters].sort((a, b) => Number(b === stated) - Number(a === stated));
  let likely: Row = { line: 1, cells: [] };
  let refused: FormatError | null = null;
  // Without a header in the rows as they are, these may be whole lines in quotation marks.
  for (const width of [undefined, null]) {
    for (const delimiter of sorted) {
      try {
        const { rows } = new RowSplitter(delimiter, file, width).split(
          start,
          start.length === text.length,
        );
        for (const header of rows.slice(0, HEADER_WITHIN)) {
          const columns = columnsIn(header.cells);
          if (isComplete(columns)) return { delimiter, header, columns };
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
  const { code, gemeente, region } = columnsIn(likely.cells);
  const missing = [
    ...(Math.max(code, gemeente) < 0 ? ['gemeente'] : []),
    ...(region < 0 ? ['regio'] : []),
  ];
  const place = { file, row: likely.line, column: missing.join(', ') };
  throw new FormatError(place, 'missing-column', likely.cells.join(', '));
}

const filled = ({ cells }: Row) => cells.filter((cell) => cell.trim() !== '').length;

/** The indexes of the columns of a file of regions; −1 for a column that the file does not have. */
interface Columns {
  region: number;
  code: number;
  gemeente: number;
}

const isComplete = ({ code, gemeente, region }: Columns) =>
  region >= 0 && Math.max(code, gemeente) >= 0;

function columnsIn(header: readonly string[]): Columns {
  const names = header.map((name) =>
    name
      .trim()
      .toLowerCase()
      .replace(/[\s-]+/g, '_'),
  );
  const columnOf = (patterns: readonly RegExp[], not: readonly number[]) =>
    patterns
      .map((pattern) => names.findIndex((name, i) => pattern.test(name) && !not.includes(i)))
      .find((at) => at >= 0) ?? -1;
  const region = columnOf(COLUMNS.region, []);
  const code = columnOf(COLUMNS.code, [region]);
  const gemeente = columnOf(COLUMNS.gemeente, [region, code]);
  return { region, code, gemeente };
}
