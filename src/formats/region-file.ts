import { decode } from './decode.ts';
import { readDelimited } from './delimited.ts';
import { FormatError } from './format-error.ts';

/** A row of a file of regions, as it stands there. */
export interface RegionRow {
  /** Line in the file, the header being 1. */
  line: number;
  /** Code of the gemeente, or else its name. */
  gemeente: string;
  region: string;
}

/** By what a header is recognised, the best first. */
const COLUMNS = {
  code: [/^gm_?code$/, /gemeente_?(code|nummer|nr)/, /^statcode$/, /^code$/],
  gemeente: [/^gemeente(_?naam)?$/, /naam_?(van_de_)?gemeente/, /^statnaam$/, /gemeente/, /^naam$/],
  region: [/^regio(_?naam)?$/, /naam_?(van_de_)?regio/, /regio(?!.*code)/, /regio|region|deal/],
} as const satisfies Record<string, readonly RegExp[]>;

/**
 * Reads a reader's own file of regions: delimited by semicolons, commas or tabs, UTF-8 or Windows-1252, with a header in which a
 * gemeente (code or name) and a region are recognised; other columns are left alone.
 * @throws FormatError `missing-column` with the header that was found, or what `decode` and `readDelimited` throw.
 */
export function readRegionFile(bytes: Uint8Array, file: string): RegionRow[] {
  const text = decode(bytes, file, 'utf-8 or windows-1252').replace(/(\r?\n[;,\t ]*)+$/, '');
  const table = readDelimited(...oneDelimiter(text, file));
  const names = table.header.map((name) =>
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
  if (region < 0 || Math.max(code, gemeente) < 0) {
    const column = region < 0 ? 'regio' : 'gemeente';
    throw new FormatError({ file, row: 1, column }, 'missing-column', table.header.join(', '));
  }
  return table.rows.map(({ line, cells }) => {
    const cell = (at: number) => cells[at]?.trim() ?? '';
    return { line, gemeente: cell(code) || cell(gemeente), region: cell(region) };
  });
}

/** The text with the delimiter that its header has most of; tabs, which no name holds, become semicolons. */
function oneDelimiter(text: string, file: string): [string, string, ';' | ','] {
  const [header = ''] = text.split('\n', 1);
  const count = (sign: string) => header.split(sign).length;
  if (count('\t') > Math.max(count(';'), count(','))) {
    return [text.replaceAll(';', ',').replaceAll('\t', ';'), file, ';'];
  }
  return [text, file, count(',') > count(';') ? ',' : ';'];
}
