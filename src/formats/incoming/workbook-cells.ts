import { numberText } from './number-text.ts';

/** What a number in a cell of a workbook is, from the format in which the workbook shows it. */
export type NumberKind = 'number' | 'percent' | 'date' | 'year';

/** The numbers of the formats of Excel that are not written in a workbook and that show a date. */
const BUILT_IN_DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [34, 36],
  [50, 54],
  [57, 58],
];

/**
 * Returns what a number with this format is.
 * @param id the number of the format in the workbook
 * @param code the code of the format, such as `dd-mm-yyyy`; undefined for a format that every workbook has
 */
export function kindOfFormat(id: number, code: string | undefined): NumberKind {
  if (code === undefined) {
    if (id === 9 || id === 10) return 'percent';
    return BUILT_IN_DATES.some(([first, last]) => id >= first && id <= last) ? 'date' : 'number';
  }
  // What is in quotation marks or brackets, or behind a sign that quotes, fills or spaces, is no part of the format.
  const [plain = ''] = code.replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, '').split(';');
  if (/general|standaard/i.test(plain)) return 'number';
  if (/d|mmm/i.test(plain) || (/y/i.test(plain) && /m/i.test(plain))) return 'date';
  if (/y/i.test(plain)) return 'year';
  return plain.includes('%') ? 'percent' : 'number';
}

const DAY_MS = 86_400_000;
/** The day before day 1 in a workbook that counts days from 1904, and in one that counts them from 1900. */
const DAY_0 = { from1904: Date.UTC(1904, 0, 1), from1900: Date.UTC(1899, 11, 30) };

/**
 * Returns the text of a number in a cell: a number, `5%`, a date as `2025-10-01` or a year.
 * @param from1904 whether the workbook counts its days from 1 January 1904
 */
export function cellText(n: number, kind: NumberKind, from1904: boolean): string {
  if (kind === 'percent') return `${numberText(n * 100)}%`;
  if (kind === 'number') return numberText(n);
  const day = Math.floor(n);
  const date = new Date((from1904 ? DAY_0.from1904 : DAY_0.from1900) + day * DAY_MS);
  if (Number.isNaN(date.getTime()) || date.getUTCFullYear() > 9999 || day < 0) return numberText(n);
  return date.toISOString().slice(0, kind === 'year' ? 4 : 10);
}
