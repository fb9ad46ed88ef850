import { readSmallTable } from './small-table.ts';

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

/**
 * Reads a file in which the user lists gemeenten with their regions: text, read with the tolerance of a file with figures, or a
 * workbook, of which the first sheet with such columns is read. The header has a column for the gemeente (code or name) and a
 * column for the region; other columns are ignored, and there may be titles above it.
 * @param isGemeente whether a text is the name of a gemeente
 * @throws FormatError as `readSmallTable` does: `missing-column` with the header that was found, `empty-file` …
 */
export async function readRegionFile(
  bytes: Uint8Array,
  file: string,
  isGemeente: (text: string) => boolean,
): Promise<RegionFile> {
  const { header, rows } = await readSmallTable(bytes, file, {
    lackingIn,
    formOf: (names) => ({ needed: 0, gemeente: columnsIn(names).gemeente }),
    isGemeente,
  });
  const { code, gemeente, region } = columnsIn(header);
  return {
    columns: {
      gemeente: [gemeente, code].flatMap((at) => header[at] ?? []),
      region: header[region] ?? '',
    },
    rows: rows.map(({ line, cells, isFit }) => {
      const cell = (at: number) => cells[at]?.trim() ?? '';
      const texts = { code: cell(code), gemeente: cell(gemeente), region: cell(region) };
      return { line, ...texts, isTooLong: !isFit };
    }),
  };
}

/** The indexes of the columns of a file of regions; −1 for a column that the file does not have. */
interface Columns {
  region: number;
  code: number;
  gemeente: number;
}

/** Returns the names of the columns that a header lacks. */
function lackingIn(header: readonly string[]): string[] {
  const { code, gemeente, region } = columnsIn(header);
  return [...(Math.max(code, gemeente) < 0 ? ['gemeente'] : []), ...(region < 0 ? ['regio'] : [])];
}

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
