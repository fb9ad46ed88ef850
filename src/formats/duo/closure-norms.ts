import { readGemeente, readWhole } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';
import { FormatError } from '../format-error.ts';
import type { IndicativeNorm } from '../site/opheffingsnorm-po.ts';

/** The year of the official table in which a gemeente is looked up by the list of indicative norms. */
const OLDER_TABLE = 2017;

/**
 * Reads the list of indicative closure norms of bo (UTF-8, `,`), computed from the formula of the law with the inhabitants of
 * 2024, beside the official norms of 2017: `59/25` for a gemeente with two norms, `71 + 54/67` for one composed of gemeenten of
 * 2017 of which one had two.
 * @param gemeenten the codes that may occur
 * @returns a norm for each gemeente, `split` where the table of 2017 has several norms for the gemeente or for a part of it
 * @throws FormatError naming the cell.
 */
export function readRawNorms(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): IndicativeNorm[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const at = findColumns(table, {
    gemeente: 'gemeentecode',
    land: 'land_km2',
    children: 'inw_4_11_2024_schatting',
    norm: 'norm_2024',
    low: 'norm_2024_laag',
    high: 'norm_2024_hoog',
    older: 'officieel_2017set',
  });
  return table.rows.map((row) => {
    const cell = (index: number) => row.cells[index] ?? '';
    const place = (index: number) => placeOf(table, row, index);
    const whole = (index: number) => readWhole(cell(index), place(index));
    const land = cell(at.land);
    if (!/^\d{1,4}\.\d\d$/.test(land)) throw new FormatError(place(at.land), 'not-a-count', land);
    return {
      gemeente: readGemeente(cell(at.gemeente), place(at.gemeente), gemeenten),
      landHa: Number(land.replace('.', '')),
      children: whole(at.children),
      norm: whole(at.norm),
      low: whole(at.low),
      high: whole(at.high),
      split: cell(at.older).includes('/') ? OLDER_TABLE : null,
    };
  });
}

/** An official norm of a part of a gemeente, as the rectification of 2022 writes it. */
export interface RawOfficialNorm {
  gemeente: string;
  part: string;
  norm: number;
  source: string;
}

/**
 * Reads the official closure norms of 2023 that are public: the rectification of appendix 2 of the regulation (UTF-8, `,`).
 * @param gemeenten the codes that may occur
 * @throws FormatError naming the cell.
 */
export function readRawOfficialNorms(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): RawOfficialNorm[] {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const at = findColumns(table, {
    gemeente: 'gemeentecode',
    part: 'gebied',
    norm: 'opheffingsnorm_2023',
    source: 'bron',
  });
  return table.rows.map((row) => {
    const cell = (index: number) => row.cells[index] ?? '';
    const place = (index: number) => placeOf(table, row, index);
    return {
      gemeente: readGemeente(cell(at.gemeente), place(at.gemeente), gemeenten),
      part: cell(at.part),
      norm: readWhole(cell(at.norm), place(at.norm)),
      source: cell(at.source),
    };
  });
}
