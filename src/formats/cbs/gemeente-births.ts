import { COUNTRY } from '../../areas/codes.ts';
import { readGemeente, readWhole } from '../cells.ts';
import { decode } from '../decode.ts';
import { findColumns, placeOf, readDelimited } from '../delimited.ts';
import { FormatError, type Place } from '../format-error.ts';
import { parseJson } from '../json.ts';

/** Live births in a month or a calendar year, of a gemeente of then or of the country. */
export interface GemeenteBirths {
  /** The code of the gemeente of then, as `GM0000`; `NL` for the country. */
  code: string;
  year: number;
  /** 1 … 12; null for the births of the whole year. */
  month: number | null;
  births: number;
}

/** The name of the list of births in an object of the file: `births` in the table 37230ned, `born` in 37201. */
type BirthsField = 'births' | 'born';

/** Matches the codes of other areas than gemeenten and the country: landsdelen, provincies and COROP-gebieden. */
const LARGER = /^(LD|PV|CR)\d\d$/;

/**
 * Reads the live births in a copy of a table of CBS as JSON: 37230ned by month, or 37201 by year. Each object has an area
 * (`reg`), the first day of its figures (`since`), the number of days of each period (`ndays`) and the births of each period. The
 * periods of one area follow each other. Larger areas than gemeenten, except the country, are left out.
 * @throws FormatError naming the object (as `row`) and the field: a field that is missing, an area that is none, a period that is
 * no month and no year, a count that is none, an area whose period occurs twice.
 */
export function readGemeenteBirths(
  bytes: Uint8Array,
  file: string,
  field: BirthsField,
): GemeenteBirths[] {
  const all = parseJson<Record<string, unknown>[]>(
    decode(bytes, file, 'utf-8'),
    file,
    Array.isArray,
  );
  const seen = new Set<string>();
  return all.flatMap((one, i) => {
    const place = (column: string): Place => ({ file, row: i + 1, column });
    const area = textIn(one, 'reg', place('reg'));
    if (LARGER.test(area)) return [];
    const code = area === 'NL01' ? COUNTRY : readGemeente(area, place('reg'));
    const periods = periodsOf(one, place);
    const births = numbersIn(one, field, place(field));
    if (births.length !== periods.length) {
      throw new FormatError(place(field), 'unequal-row', `${births.length} of ${periods.length}`);
    }
    return periods.map(({ year, month }, k) => {
      const key = `${code} ${year} ${month}`;
      if (seen.has(key)) throw new FormatError(place('since'), 'duplicate-row', key);
      seen.add(key);
      return { code, year, month, births: readWhole(String(births[k]), place(field)) };
    });
  });
}

/** Returns the months or years of the figures of an object, from its first day and the days of each period. */
function periodsOf(
  one: Record<string, unknown>,
  place: (column: string) => Place,
): { year: number; month: number | null }[] {
  const since = textIn(one, 'since', place('since'));
  const [, first = '', start = ''] = /^(\d{4})-(0[1-9]|1[0-2])-01$/.exec(since) ?? [];
  if (first === '') throw new FormatError(place('since'), 'not-a-date', since);
  let [year, month] = [Number(first), Number(start)];
  return numbersIn(one, 'ndays', place('ndays')).map((days) => {
    const ofYear = daysBetween(year, month, 12);
    if (days === ofYear && month === 1) return { year: year++, month: null };
    const ofMonth = daysBetween(year, month, 1);
    if (days !== ofMonth) {
      throw new FormatError(place('ndays'), 'not-a-date', `${days} days from ${year}-${month}`);
    }
    const period = { year, month };
    if (month === 12) year++;
    month = (month % 12) + 1;
    return period;
  });
}

function daysBetween(year: number, month: number, months: number): number {
  return (Date.UTC(year, month - 1 + months, 1) - Date.UTC(year, month - 1, 1)) / 86_400_000;
}

function textIn(one: Record<string, unknown>, field: string, place: Place): string {
  const value = one[field];
  if (typeof value !== 'string') throw new FormatError(place, 'missing-column', typeof value);
  return value;
}

function numbersIn(one: Record<string, unknown>, field: string, place: Place): number[] {
  const value = one[field];
  if (!Array.isArray(value)) throw new FormatError(place, 'missing-column', typeof value);
  return value.map((n) => {
    if (typeof n !== 'number') throw new FormatError(place, 'not-a-count', String(n));
    return n;
  });
}

/**
 * Reads the live births of each gemeente from CBS's kerncijfers wijken en buurten (UTF-8, `,`), by code.
 * @param gemeenten the codes that may occur
 * @throws FormatError naming the cell.
 */
export function readNeighbourhoodBirths(
  bytes: Uint8Array,
  file: string,
  gemeenten: ReadonlySet<string>,
): Map<string, number> {
  const table = readDelimited(decode(bytes, file, 'utf-8'), file, ',');
  const at = findColumns(table, { gemeente: 'gemeentecode', births: 'geboorte_totaal' });
  return new Map(
    table.rows.map((row) => [
      readGemeente(row.cells[at.gemeente] ?? '', placeOf(table, row, at.gemeente), gemeenten),
      readWhole(row.cells[at.births] ?? '', placeOf(table, row, at.births)),
    ]),
  );
}
