import { MASKED } from '../cells.ts';
import { FormatError, type Place } from '../format-error.ts';
import { memoizeText } from './memoize-text.ts';

/**
 * Matches a cell without a figure: empty, or a sign or word that stands for that: `-`, `.`, `x` and `-99997` of CBS, `:`, `c` and
 * `z` of Eurostat, `#N/B` of a Dutch and `#N/A` of an English spreadsheet, `NaN` and `None` of Python, `geheim`, `n.b.` …
 */
const MISSING =
  /^(|\.{1,3}|[-–—−]|:|\?|\*{1,3}|[xcz]|-9999[5-9]|#n\/[ab]|#na|n\/[ab]|n\.?v\.?t\.?|(n\.?)?n\.?b\.?|n\.?a\.?|<na>|nan|null|none|(nog )?(onbekend|niet bekend)|geheim|vertrouwelijk|afgeschermd|leeg)$/i;
/**
 * Matches a masked count (1 to 4 pupils): `<5` in DUO's files, `-1` in its API, and `1-4`, `≤4` or words for that, such as
 * `minder dan 5`. A spreadsheet program that takes `1-4` for a date makes it `1-apr`.
 */
const HIDDEN =
  /^((<|&lt;)\s*5|(<=|≤|&le;)\s*4|[-−]1([.,]0{1,2})?|1\s*([-–—]|t\/m|tot en met)\s*4|1\s*tot\s*5|minder dan 5|0?1-apr)$/i;

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
  if (text === '' || MISSING.test(text)) return NaN;
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
  if (raw === '') return NaN;
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
  /** The date (`1-10-2024`) for which the cell has a number (45566), as spreadsheet programs store dates. */
  fromSerial?: string;
}

const SCHOOL = '(?:schooljaar |sj )';
const NEXT_YEAR = String.raw`\s*[-/–—‐‑]\s*['’]?(\d{4}|\d{2})`;
const YEAR = String.raw`['’]?(\d{4}|\d{2})`;
const MONTH = String.raw`([a-z]{3,9})\.?`;
const TIME = String.raw`(?:[t\s]+\d{1,2}:\d{2}.*)?`;

/**
 * The notations of a year, in lower case: a year (also as the number with decimals `2024.0` that pandas writes), a school year
 * (of which the first year counts), CBS's `2022jj00`, and a date: with the day or the year first, with the name of the month, or
 * of a month only (of which the first day counts, as in a spreadsheet program that shows 1-10-2024 as `okt-24`). `year`, `next`,
 * `day` and `month` are numbers of groups in `form`.
 */
const YEARS: { form: RegExp; year: number; next?: number; day?: number; month?: number }[] = [
  { form: new RegExp(String.raw`^${SCHOOL}?(\d{4})(?:[.,]0{1,2})?$`), year: 1 },
  { form: /^(\d{4})(?:jj|sj)00$/, year: 1 },
  { form: new RegExp(String.raw`^${SCHOOL}?(\d{4})${NEXT_YEAR}$`), year: 1, next: 2 },
  { form: new RegExp(String.raw`^${SCHOOL}['’]?(\d{2})${NEXT_YEAR}$`), year: 1, next: 2 },
  // Two years of two digits with a hyphen could be a day and a month.
  { form: /^['’]?(\d{2})\s*[/–—]\s*['’]?(\d{2})$/, year: 1, next: 2 },
  {
    form: new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2${YEAR}${TIME}$`),
    year: 4,
    day: 1,
    month: 3,
  },
  { form: /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:t.*| .*)?$/, year: 1, day: 3, month: 2 },
  { form: /^(\d{4})(\d{2})(\d{2})(?:[.,]0)?$/, year: 1, day: 3, month: 2 },
  {
    form: new RegExp(String.raw`^(?:[a-z]+dag )?(\d{1,2})[\s-]+${MONTH}[\s,-]+${YEAR}${TIME}$`),
    year: 3,
    day: 1,
    month: 2,
  },
  { form: new RegExp(String.raw`^${MONTH}\s+(\d{1,2}),?\s+(\d{4})$`), year: 3, day: 2, month: 1 },
  { form: new RegExp(String.raw`^${MONTH}[\s-]+${YEAR}$`), year: 2, month: 1 },
];

/** The names of the months in Dutch and English, from January, in full and shortened. */
const MONTHS: readonly string[] = [
  'jan januari january',
  'feb februari february',
  'mrt maa maart mar march',
  'apr april',
  'mei may',
  'jun juni june',
  'jul juli july',
  'aug augustus august',
  'sep sept september',
  'okt oktober oct october',
  'nov november',
  'dec december',
];

/** The days that spreadsheet programs count from: day 1 is 1 January 1900, and 29 February 1900 is counted as well. */
const SERIAL_START = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

/**
 * Reads a year or a date, in any notation of `YEARS` or as the number of days by which spreadsheet programs store a date between
 * 1990 and 2060.
 * @throws FormatError `not-a-year` for anything else, for a year outside 1900–2100 and for two years that are not a school year;
 * `impossible-date` for a day that does not exist.
 */
export function readLooseYear(raw: string, place: Place): LooseYear {
  const found = yearIn(raw);
  if (typeof found === 'string') throw new FormatError(place, found, raw);
  return found;
}

/** Returns the year or date in a text, or what is wrong with the text. */
const yearIn = memoizeText((raw): LooseYear | 'not-a-year' | 'impossible-date' => {
  if (/^(?:19|20)\d\d$/.test(raw)) return { year: Number(raw), day: null };
  const text = raw
    .trim()
    .toLowerCase()
    // A word before a date, and the signs of CBS behind a provisional year, say nothing about the year.
    .replace(/^(?:tel|peil)datum[: ]+|\s*\*{1,2}$/g, '');
  for (const { form, year, next, day, month } of YEARS) {
    const found = form.exec(text);
    if (!found) continue;
    const n = fullYear(found[year]!);
    const m = month === undefined ? null : monthOf(found[month]!);
    if (n < 1900 || n > 2100 || Number.isNaN(m)) break;
    if (next !== undefined && Number(found[next]) % 100 !== (n + 1) % 100) break;
    if (m === null) return { year: n, day: null };
    const d = day === undefined ? 1 : Number(found[day]);
    return isDay(n, m, d) ? { year: n, day: `${d}-${m}` } : 'impossible-date';
  }
  return dateOfSerial(text) ?? 'not-a-year';
});

/** Returns the year that is written in full or by its last two digits: 00 to 69 are of this century, 70 to 99 of the last. */
function fullYear(digits: string): number {
  const n = Number(digits);
  if (digits.length === 4) return n;
  return n < 70 ? 2000 + n : 1900 + n;
}

/** Returns the number of a month from a number or a name; NaN where the text is no month. */
function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((names) => names.split(' ').includes(text)) + 1 || NaN;
}

/** Reads the number of days by which spreadsheet programs store a date; null for a date outside 1990–2060. */
function dateOfSerial(text: string): LooseYear | null {
  if (!/^\d{5}(?:[.,]\d+)?$/.test(text)) return null;
  const date = new Date(SERIAL_START + Number(text.slice(0, 5)) * DAY_MS);
  const year = date.getUTCFullYear();
  if (year < 1990 || year > 2060) return null;
  const day = `${date.getUTCDate()}-${date.getUTCMonth() + 1}`;
  return { year, day, fromSerial: `${day}-${year}` };
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
