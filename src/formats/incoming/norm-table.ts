import { FormatError, type Place } from '../format-error.ts';
import { NORM_BOUNDS } from '../site/opheffingsnorm-po.ts';
import { gemeenteTest, type FindGemeente } from './find-gemeente.ts';
import { readSmallTable } from './small-table.ts';

/** Closure norms of bo from a table of the user. */
export interface NormTable {
  /** The norm of each gemeente of today, in pupils, and the number of its line in the file, the first being 1. */
  norms: Map<string, { norm: number; line: number }>;
  /** The rows that are not used, and why, in the order of the file. */
  refused: FormatError[];
}

/** Patterns of the names of the columns, in lower case without spaces, hyphens and underscores. */
const COLUMNS = {
  norm: /^(opheffings|instandhoudings)?norm(en)?(bo)?(\d{4})?$/,
  code: /^(gm|gemeente)?(code|nummer|nr)$/,
  gemeente: /^(gemeente|naam|gemeentenaam)$/,
} as const;

function columnsIn(header: readonly string[]): Record<keyof typeof COLUMNS, number> {
  const names = header.map((name) => name.toLowerCase().replace(/[\s_-]+/g, ''));
  const columnOf = (pattern: RegExp) => names.findIndex((name) => pattern.test(name));
  return {
    norm: columnOf(COLUMNS.norm),
    code: columnOf(COLUMNS.code),
    gemeente: columnOf(COLUMNS.gemeente),
  };
}

/**
 * Reads the official table of closure norms (opheffings- or instandhoudingsnormen) of bo that a user has: text in any encoding and
 * with any delimiter, or a workbook. The header has a column for the norm and one for the gemeente, by code or name; other columns
 * are ignored, and there may be titles above it. A row is used only where it has one norm, a whole number from 23 to 200, of one
 * gemeente of today that is in no other row: the first table that was published for 2023 had norms of 12 and 209.
 * @throws FormatError as `readSmallTable` does: `missing-column` with the header that was found, `empty-file` …
 */
export async function readNormTable(
  bytes: Uint8Array,
  file: string,
  find: FindGemeente,
): Promise<NormTable> {
  const { header, rows } = await readSmallTable(bytes, file, {
    lackingIn: (cells) => {
      const { norm, code, gemeente } = columnsIn(cells);
      return [...(Math.max(code, gemeente) < 0 ? ['gemeente'] : []), ...(norm < 0 ? ['norm'] : [])];
    },
    formOf: (names) => ({ needed: 1 + columnsIn(names).norm, gemeente: columnsIn(names).gemeente }),
    isGemeente: gemeenteTest(find),
  });
  const at = columnsIn(header);
  const key = at.code < 0 ? at.gemeente : at.code;
  const read: { gemeente: string; norm: number; place: Place; text: string }[] = [];
  const refused: FormatError[] = [];
  for (const { line, cells, isFit } of rows) {
    const place = (column: number) => ({ file, row: line, column: header[column] ?? '' });
    try {
      if (!isFit) throw new FormatError(place(at.norm), 'unequal-row', cells.join(' | '));
      const text = cells[key]?.trim() ?? '';
      const gemeente = gemeenteOfToday(find, text, place(key), cells[at.gemeente]?.trim());
      const norm = normIn(cells[at.norm] ?? '', place(at.norm));
      read.push({ gemeente, norm, place: place(key), text });
    } catch (error) {
      if (!(error instanceof FormatError)) throw error;
      refused.push(error);
    }
  }
  const rowsOf = new Map<string, number>();
  for (const { gemeente } of read) rowsOf.set(gemeente, (rowsOf.get(gemeente) ?? 0) + 1);
  const norms: NormTable['norms'] = new Map();
  for (const { gemeente, norm, place, text } of read) {
    if (rowsOf.get(gemeente) === 1) norms.set(gemeente, { norm, line: place.row });
    else refused.push(new FormatError(place, 'norm-twice', text));
  }
  return { norms, refused: refused.sort((a, b) => a.row - b.row) };
}

/** Returns the code of a gemeente of today. @throws FormatError `former-gemeente` or as `FindGemeente` does. */
function gemeenteOfToday(find: FindGemeente, text: string, place: Place, name = ''): string {
  const { code, today } = find(text, place, name);
  if (code !== today) throw new FormatError(place, 'former-gemeente', text);
  return code;
}

/** Returns the norm in a cell. @throws FormatError `several-norms` or `norm-out-of-bounds`. */
function normIn(cell: string, place: Place): number {
  // The table of 2017 has a no-break space in some of its references.
  const text = cell.replace(/\s+/g, ' ').trim();
  if (/^zie (bijlage|art)/i.test(text)) throw new FormatError(place, 'several-norms', text);
  const norm = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (!(norm >= NORM_BOUNDS.least && norm <= NORM_BOUNDS.most)) {
    throw new FormatError(place, 'norm-out-of-bounds', text);
  }
  return norm;
}
