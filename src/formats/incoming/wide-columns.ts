import { FormatError } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import { readLooseYear } from './loose-cells.ts';
import { soortNamed } from './soort-names.ts';

/** A column with the figures of one year, in a table with years side by side. */
export interface YearColumn {
  column: number;
  /** The year or date in the name of the column, as it is there. */
  year: string;
  /** The soort in the name of the column; null where it has none. */
  soort: Soort | null;
  /** Whether the name says that the figures are expected, such as `prognose 2030`. */
  isForecast: boolean;
}

/** The columns of a table with years side by side. */
export interface WideColumns {
  years: YearColumn[];
  /** The indexes of the columns that say what a row is about, such as gemeente, school and wijk. */
  labels: number[];
  /** The names of columns with a year that are not read, because their names do not say that they count pupils. */
  unread: string[];
  /** The names of all columns; a name that is empty in the header is that in the row above. */
  names: string[];
}

/** Matches a year, a school year or a date in the name of a column. */
const YEAR =
  /\b\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9}\.?)[-/. ](?:\d{4}|\d{2})\b|\b(?:19|20)\d\d(?:\s*[-/–—]\s*['’]?(?:\d{4}|\d{2})\b|\b)/g;
const FORECAST =
  /\b(prognoses?|progn|raming|geraamd|verwacht(e|ing)?|forecast|expected|projectie)\b/;
/** Matches words in the name of a column that say no more than that pupils are counted. */
const COUNT =
  /\b((aantal(len)?|leerlingen|leerlingaantal(len)?|lln?|telling(en)?|teldatum|peildatum|gerealiseerd|realisatie|werkelijk|pupils|schooljaar|jaar|per|op|in)(?= |$))/g;
/** Words in the names of columns for a soort, besides those that `soortNamed` knows. */
const SOORT_WORDS: readonly (readonly [RegExp, Soort])[] = [
  [/^basisscho(ol|len)(leerlingen)?$/, 'bo'],
  [/^bao$/, 'bo'],
];

/**
 * Returns the year, the soort and the kind of the figures in a column from its name; null for a name with no year, with two, or
 * with words that do not say that the column counts pupils (`ruimtebehoefte 2040`, `verschil 2025`).
 */
export function yearColumn(name: string): Omit<YearColumn, 'column'> | null {
  const text = name
    .toLowerCase()
    .replace(/[_()[\]:;\s]+/g, ' ')
    .trim();
  const found = text.match(YEAR) ?? [];
  const [year = ''] = found;
  if (found.length !== 1 || !isYear(year)) return null;
  const words = text.replace(year, ' ').replace(/\*/g, ' ');
  const isForecast = FORECAST.test(words);
  const rest = words
    .replace(FORECAST, ' ')
    .replace(COUNT, ' ')
    .replace(/(^|\s)[-–,./]+(?=\s|$)/g, ' ')
    .trim();
  const soort =
    SOORT_WORDS.find(([form]) => form.test(rest))?.[1] ?? (rest === '' ? null : soortNamed(rest));
  return rest === '' || soort !== null ? { year, soort, isForecast } : null;
}

function isYear(text: string): boolean {
  try {
    const { year } = readLooseYear(text, { file: '', row: 1, column: '' });
    return year >= 1990 && year <= 2060;
  } catch (error) {
    if (error instanceof FormatError) return false;
    throw error;
  }
}

/**
 * Returns the columns of a table with years side by side, whose names are in one row or in two: with the soort above the years,
 * or the year above the soorten. Null where no column has a year and figures of pupils.
 * @param above the rows above the header
 */
export function wideColumns(
  header: readonly string[],
  above: readonly (readonly string[])[],
): WideColumns | null {
  const alone = columnsFrom(header, header);
  const group = spread(above.at(-1) ?? []);
  if (group.every((name) => name === '')) return alone;
  const names = header.map((name, i) => (name === '' ? (above.at(-1)?.[i] ?? '') : name));
  const both = columnsFrom(
    names,
    header.map((name, i) => `${group[i] ?? ''} ${name}`.trim()),
  );
  // A single text above the header can be a title, which says nothing about the columns.
  const isTitle = (above.at(-1) ?? []).filter((name) => name !== '').length === 1;
  return both ?? (isTitle ? alone : null);
}

/** Returns the names in a row, each also for the empty cells to the right of it. The first cell is left out: it can be a title. */
function spread(row: readonly string[]): string[] {
  let last = '';
  return row.map((name, i) => {
    if (i > 0 && name !== '') last = name;
    return last;
  });
}

function columnsFrom(names: readonly string[], full: readonly string[]): WideColumns | null {
  const found = full.flatMap((name, column) => {
    const one = yearColumn(name);
    return one ? [{ ...one, column }] : [];
  });
  // Beside columns of soorten, a column without one is their total.
  const hasSoorten = found.some(({ soort }) => soort !== null);
  const years = found.filter(({ soort }) => !hasSoorten || soort !== null);
  const [first] = years;
  if (!first) return null;
  const last = years.at(-1)!.column;
  // A column without a name between years belongs to the year on its left: the row below then says what it is.
  if (full.some((name, i) => name === '' && i > first.column && i < last)) return null;
  const columns = new Set(years.map(({ column }) => column));
  const others = full.flatMap((name, i) => (columns.has(i) ? [] : [{ name, i }]));
  const hasYear = (name: string) => /(19|20)\d\d/.test(name);
  return {
    years,
    labels: others.flatMap(({ name, i }) => (names[i] === '' || hasYear(name) ? [] : [i])),
    unread: others.flatMap(({ name }) => (hasYear(name) ? [name] : [])),
    names: [...names],
  };
}
