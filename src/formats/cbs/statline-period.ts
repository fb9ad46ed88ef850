import { FormatError, type Place } from '../format-error.ts';

/** The month or calendar year of a figure of StatLine. */
export interface Period {
  year: number;
  /** 1 … 12; null for a figure of the whole year. */
  month: number | null;
  /** Whether CBS marks the period as provisional: `2025 januari*`. */
  isProvisional: boolean;
}

/** The names of the months in Dutch, and in the English edition of StatLine where they differ. */
const MONTHS: readonly RegExp[] = [
  /^januar[iy]$/,
  /^februar[iy]$/,
  /^(maart|march)$/,
  /^april$/,
  /^(mei|may)$/,
  /^jun[ie]$/,
  /^jul[iy]$/,
  /^august(us)?$/,
  /^september$/,
  /^o[kc]tober$/,
  /^november$/,
  /^december$/,
];

/** Returns the period that a text names: `2024`, `2024*`, `2024JJ00`, `2024 januari*` or `2024MM01`; null for anything else. */
export function periodIn(text: string): Period | null {
  const [, year = '', code, number = '', name = '', stars = ''] =
    /^((?:19|20)\d\d)(?:(JJ|MM)(\d\d)| (\p{L}+))?(\*{0,2})$/u.exec(text.trim()) ?? [];
  if (year === '') return null;
  const of = { year: Number(year), isProvisional: stars !== '' };
  if (code === 'JJ') return number === '00' ? { ...of, month: null } : null;
  if (code === undefined && name === '') return { ...of, month: null };
  const month =
    code === 'MM' ? Number(number) : 1 + MONTHS.findIndex((form) => form.test(name.toLowerCase()));
  return month >= 1 && month <= 12 ? { ...of, month } : null;
}

/** Reads a period. @throws FormatError `not-a-year` for what is none, such as a quarter. */
export function readPeriod(raw: string, place: Place): Period {
  const period = periodIn(raw);
  if (!period) throw new FormatError(place, 'not-a-year', raw);
  return period;
}
