import { readGemeente, readWhole, readYear } from '../cells.ts';
import { decode } from '../decode.ts';
import { expectHeader, placeOf, readDelimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';

/** The vo pupils who live in a gemeente of today in a year, as CBS published them at an earlier time. */
export interface ComposedResidence {
  gemeente: string;
  year: number;
  pupils: number;
  /** The names of the gemeenten of that year whose pupils were added up. */
  parts: string[];
}

const COLUMNS = [
  'gemeentecode',
  'gemeentenaam',
  'jaar',
  'vo_leerlingen_woongemeente',
  'samengesteld_uit',
];

/**
 * Reads vo pupils by gemeente of residence from CBS's regional key figures, summed to gemeenten of today (UTF-8, `,`).
 * @param gemeenten the codes that may occur
 * @throws FormatError naming the cell: another header, an unknown gemeente, no year, a gemeente and year that occur twice, a cell
 * that is not a count.
 */
export function readComposedResidence(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): ComposedResidence[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  expectHeader(table, COLUMNS);
  const seen = new Set<string>();
  return table.rows.map((row) => {
    const [code = '', , year = '', pupils = '', parts = ''] = row.cells;
    const place = (column: number) => placeOf(table, row, column);
    const key = `${code} ${year}`;
    if (seen.has(key)) throw new FormatError(place(2), 'duplicate-row', key);
    seen.add(key);
    return {
      gemeente: readGemeente(code, place(0), gemeenten),
      year: readYear(year, place(2)),
      pupils: readWhole(pupils, place(3)),
      parts: parts.split('+'),
    };
  });
}
