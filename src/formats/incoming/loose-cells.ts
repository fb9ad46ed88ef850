import { MASKED } from '../cells.ts';
import { FormatError, type Place } from '../format-error.ts';

/** Matches a cell without a figure: empty, `.`, `..`, `x`, `n.v.t.`, `na`, `null`, or `-99997` (in CBS's kerncijfers). */
const MISSING = /^(|\.|-99997|\.\.|n\.?v\.?t\.?|x|na|null)$/i;
/** Matches a masked count (1 to 4 pupils): `<5` in DUO's files, `-1` in its API. */
const HIDDEN = /^(<\s*5|-1)$/;

/** The decimal sign of the numbers in a file; `either` where no cell shows which of the two signs the file uses. */
export type Decimal = ',' | '.' | 'either';

/**
 * Returns the decimal sign of a file, from cells that can be read in one way only (such as `1.234,5` and `12,34`); `either`
 * where there are no such cells, or where they use both signs.
 */
export function decimalOf(cells: Iterable<string>): Decimal {
  let comma = false;
  let point = false;
  for (const cell of cells) {
    const text = cell.trim();
    if (/^-?[\d.]*\d,(\d{1,2}|\d{4,})$|^-?\d{1,3}(\.\d{3})+,\d+$/.test(text)) comma = true;
    if (/^-?[\d,]*\d\.(\d{1,2}|\d{4,})$|^-?\d{1,3}(,\d{3})+\.\d+$/.test(text)) point = true;
  }
  return comma === point ? 'either' : comma ? ',' : '.';
}

/**
 * Reads a number in Dutch or English notation: `1234`, `1.234`, `1.234,5`, `1,234.5`. Three digits after a single point or comma
 * are thousands (`1.234` is 1234), unless `decimal` is that sign. Returns NaN for a cell without a figure.
 * @throws FormatError `not-a-count` for anything else.
 */
export function readLooseNumber(raw: string, place: Place, decimal: Decimal = 'either'): number {
  const text = raw.trim();
  if (MISSING.test(text)) return NaN;
  const plain = text.replace(/[\s\u00a0\u202f]/g, '').replace('−', '-');
  if (/^-?\d{1,12}$/.test(plain)) return Number(plain);
  const sign = decimal === 'either' ? decimalIn(plain) : decimal;
  const thousands = sign === ',' ? '.' : ',';
  const grouped = new RegExp(`^-?\\d{1,3}(\\${thousands}\\d{3})*(\\${sign}\\d+)?$`);
  const loose = new RegExp(`^-?\\d{1,12}\\${sign}\\d+$`);
  if (plain.length > 30 || (!grouped.test(plain) && !loose.test(plain))) {
    throw new FormatError(place, 'not-a-count', raw);
  }
  return Number(plain.replaceAll(thousands, '').replace(sign, '.'));
}

/**
 * Returns the decimal sign of one number. If the number has both a point and a comma, that is the last of them (the comma in
 * `1.234,5`). If it has one kind of sign with three digits behind the last, that sign separates thousands and the decimal sign
 * is the other (the comma for `1.234`).
 */
function decimalIn(text: string): ',' | '.' {
  const comma = text.lastIndexOf(',');
  const point = text.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  if (comma >= 0) return /,\d{3}$/.test(text) ? '.' : ',';
  return /\.\d{3}$/.test(text) ? ',' : '.';
}

/**
 * Reads a count of pupils from a user file: a whole number ≥ 0; `MASKED` for `<5` and `-1`; NaN for a cell without a figure.
 * @throws FormatError `negative-count`, `not-whole`, `not-a-count`.
 */
export function readLooseCount(raw: string, place: Place, decimal: Decimal = 'either'): number {
  if (/^\d{1,7}$/.test(raw)) return Number(raw);
  if (HIDDEN.test(raw.trim())) return MASKED;
  const n = readLooseNumber(raw, place, decimal);
  if (n < 0) throw new FormatError(place, 'negative-count', raw);
  if (n > 100_000_000) throw new FormatError(place, 'not-a-count', raw);
  if (!Number.isNaN(n) && !Number.isInteger(n)) throw new FormatError(place, 'not-whole', raw);
  return n;
}

/**
 * The year in a cell and, where the cell holds a date, the day and month of that date (`1-10` is 1 October); `day` is null
 * without a date.
 */
export interface LooseYear {
  year: number;
  day: string | null;
}

/**
 * The notations of a year: a year, a school year (of which the first year counts), a date with the day or the year first, and
 * CBS's `2022JJ00` and `2022*`. `year` and `day` are numbers of groups in `form`.
 */
const YEARS: {
  form: RegExp;
  year: number;
  day?: [day: number, month: number];
  isSchool?: boolean;
}[] = [
  { form: /^(\d{4})\*{0,2}$/, year: 1 },
  { form: /^(\d{4})(JJ00|SJ00)$/, year: 1 },
  { form: /^(\d{4})\s*[/-]\s*['’]?(\d{4}|\d{2})$/, year: 1, isSchool: true },
  { form: /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/, year: 3, day: [1, 2] },
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(T.*| .*)?$/, year: 1, day: [3, 2] },
  { form: /^(\d{4})(\d{2})(\d{2})$/, year: 1, day: [3, 2] },
];

/**
 * Reads a year or a date, in any notation of `YEARS`.
 * @throws FormatError `not-a-year` for anything else, for a year outside 1900–2100 and for two years that are not a school year;
 * `impossible-date` for a day that does not exist.
 */
export function readLooseYear(raw: string, place: Place): LooseYear {
  const text = raw.trim();
  for (const { form, year, day, isSchool } of YEARS) {
    const found = form.exec(text);
    if (!found) continue;
    const n = Number(found[year]);
    if (n < 1900 || n > 2100) break;
    if (!day) {
      if (isSchool && Number(found[2]) % 100 !== (n + 1) % 100) break;
      return { year: n, day: null };
    }
    const [d, m] = [Number(found[day[0]]), Number(found[day[1]])];
    if (!isDay(n, m, d)) throw new FormatError(place, 'impossible-date', raw);
    return { year: n, day: `${d}-${m}` };
  }
  throw new FormatError(place, 'not-a-year', raw);
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
