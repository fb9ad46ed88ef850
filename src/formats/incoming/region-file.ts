import type { Row } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import { detectEncoding, SAMPLE, TextReader } from './encoding.ts';
import { DELIMITERS, RowSplitter } from './split-rows.ts';

/** A row of a file in which the user lists gemeenten and their regions, with the texts as they are in the file. */
export interface RegionRow {
  /** The number of the line of this row in the file, the first being 1. */
  line: number;
  /** The code of the gemeente; empty where the file has no column of codes. */
  code: string;
  /** The name of the gemeente; empty where the file has no column of names. */
  gemeente: string;
  region: string;
}

/**
 * Patterns of the names that users give to the columns of a file of regions, the most specific first. They match names in lower
 * case with `_` for spaces and hyphens.
 */
const COLUMNS = {
  code: [/^gm_?code$/, /gemeente_?(code|nummer|nr)/, /^statcode$/, /^code$/],
  gemeente: [/^gemeente(_?naam)?$/, /naam_?(van_de_)?gemeente/, /^statnaam$/, /gemeente/, /^naam$/],
  region: [/^regio(_?naam)?$/, /naam_?(van_de_)?regio/, /regio(?!.*code)/, /regio|region|deal/],
} as const satisfies Record<string, readonly RegExp[]>;

/**
 * Reads a file in which the user lists gemeenten with their regions: delimited by semicolons, commas or tabs, in UTF-8, UTF-16
 * or Windows-1252. The header has a column for the gemeente (code or name) and a column for the region; other columns are
 * ignored.
 * @throws FormatError `missing-column` with the header that was found, `empty-file`, `binary-file`, `wrong-encoding`,
 * `nul-byte`, or `open-quote`.
 */
export function readRegionFile(bytes: Uint8Array, file: string): RegionRow[] {
  if (bytes.length === 0) throw new FormatError({ file, row: 1, column: '1' }, 'empty-file', '');
  const encoding = detectEncoding(bytes.subarray(0, SAMPLE), file);
  const [header, ...rows] = rowsIn(new TextReader(encoding, file).read(bytes, true), file);
  const { region, code, gemeente } = columnsIn(header?.cells ?? [], file);
  return rows.map(({ line, cells }) => {
    const cell = (at: number) => cells[at]?.trim() ?? '';
    return { line, code: cell(code), gemeente: cell(gemeente), region: cell(region) };
  });
}

/**
 * Returns the index of each column of a file of regions; −1 for the code or the name of the gemeente where the file has only the
 * other.
 * @throws FormatError `missing-column` where the header has no column for gemeenten or none for regions.
 */
function columnsIn(header: readonly string[], file: string) {
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
  const missing = [
    ...(Math.max(code, gemeente) < 0 ? ['gemeente'] : []),
    ...(region < 0 ? ['regio'] : []),
  ];
  if (missing.length > 0) {
    const place = { file, row: 1, column: missing.join(', ') };
    throw new FormatError(place, 'missing-column', header.join(', '));
  }
  return { region, code, gemeente };
}

/**
 * Splits the text into rows by the delimiter that occurs most in the header. A first line `sep=…`, which Excel writes, is not a
 * row.
 * @throws FormatError `open-quote`.
 */
function rowsIn(text: string, file: string): Row[] {
  const table = text.replace(/^sep=.\n/i, '\n');
  const header = table.trimStart().split('\n', 1)[0] ?? '';
  const count = (sign: string) => header.split(sign).length;
  const delimiter = DELIMITERS.reduce((a, b) => (count(b) > count(a) ? b : a));
  const { rows, broken } = new RowSplitter(delimiter, file).split(table, true);
  const [first] = broken;
  if (first) {
    throw new FormatError({ file, row: first.line, column: '1' }, 'open-quote', first.text);
  }
  return rows;
}
