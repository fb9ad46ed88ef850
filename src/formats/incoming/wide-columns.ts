import { FormatError } from '../format-error.ts';
import type { Soort } from '../soorten.ts';
import { isNamed, lackingIn } from './long-columns.ts';
import { readLooseYear } from './loose-cells.ts';
import { soortNamed } from './soort-names.ts';

/** A column with the figures of one year or one soort, in a table with years or soorten side by side. */
export interface FigureColumn {
  column: number;
  /** The year or date in the name of the column, as it is there; null in a table that has a column of years. */
  year: string | null;
  /** The soort in the name of the column; null where it has none. */
  soort: Soort | null;
  /** Whether the name says that the figures are expected, such as `prognose 2030`. */
  isForecast: boolean;
}

/** The columns of a table with years or soorten side by side. */
export interface WideColumns {
  figures: FigureColumn[];
  /** The indexes of the columns that say what a row is about, such as gemeente, school and wijk. */
  labels: number[];
  /** The names of columns with a year that are not read, because their names do not say that they count pupils. */
  unread: string[];
  /** The names of all columns; a name that is empty in the header is that in the row above. */
  names: string[];
}

const MONTH =
  '(?:jan(?:uari)?|feb(?:ruari)?|mrt|maart|apr(?:il)?|mei|juni?|juli?|aug(?:ustus)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
/** Matches a date, a month, a school year or a year in the name of a column. */
const YEAR = new RegExp(
  [
    String.raw`\b(?:19|20)\d\d-\d\d-\d\d\b`,
    String.raw`\b\d{1,2}[-/. ](?:\d{1,2}|${MONTH})[-/. ](?:\d{4}|['’]?\d{2})\b`,
    String.raw`\b${MONTH}[- ](?:19|20)\d\d\b`,
    String.raw`\b(?:19|20)\d\d\s*[-/–—]\s*['’]?(?:\d{4}|\d{2})\b`,
    String.raw`\b(?:19|20)\d\d\b`,
  ].join('|'),
  'g',
);
const FORECAST =
  /\b((leerlingen)?prognoses?|prog|progn|raming|geraamd|verwacht(e|ing)?|forecast|expected|projectie)\b/g;
/** Matches words in the name of a column that say no more than that pupils are counted. */
const COUNT =
  /(?<=^|[ (])(#|aantal(len)?|leerlingen|leerling(en)?aantal(len)?|lln?|telling(en)?|teldatum|peildatum|gerealiseerd|realisatie|werkelijk|pupils|schooljaar|jaar|per|op|in)(?=[ )]|$)/g;
/** Words in the names of columns for a soort, besides those that `soortNamed` knows. */
const SOORT_WORDS: readonly (readonly [RegExp, Soort])[] = [
  [/^basisscho(ol|len)(leerlingen)?$/, 'bo'],
  [/^bao$/, 'bo'],
  [/^sbao$/, 'sbo'],
];

/**
 * Returns the year, the soort and the kind of the figures in a column from its name; null for a name with neither a year nor a
 * soort, with two years, or with words that do not say that the column counts pupils (`ruimtebehoefte 2040`, `verschil 2025`).
 */
export function figureColumn(name: string): Omit<FigureColumn, 'column'> | null {
  const text = name
    .toLowerCase()
    .replace(/[_[\]:;\s]+/g, ' ')
    .replace(/([a-z])\.(?=[ )]|$)/g, '$1')
    .replace(/#(?=\S)/g, '# ')
    .trim();
  const found = text.match(YEAR) ?? [];
  const [year = null] = found;
  if (found.length > 1 || (year !== null && !isYear(year))) return null;
  const words = year === null ? text : text.replace(year, ' ').replace(/\*/g, ' ');
  const rest = words
    .replace(FORECAST, ' ')
    .replace(COUNT, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/(^|\s)[-–,./]+(?=\s|$)/g, ' ')
    .trim();
  const soort =
    SOORT_WORDS.find(([form]) => form.test(rest))?.[1] ?? (rest === '' ? null : soortNamed(rest));
  if (soort === null && (rest !== '' || year === null)) return null;
  return { year, soort, isForecast: words.search(FORECAST) >= 0 };
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
 * Returns the columns of a table with years or soorten side by side, whose names are in one row or in two: with the soort above
 * the years, or the year above the soorten. Null where no column has figures of pupils.
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

/**
 * Returns the columns of a table from their names.
 * @param full the names, each with the name above it
 */
function columnsFrom(names: readonly string[], full: readonly string[]): WideColumns | null {
  const found = full.flatMap((name, column) => {
    const one = figureColumn(name);
    return one ? [{ ...one, column }] : [];
  });
  const withYear = found.filter(({ year }) => year !== null);
  const hasYears = withYear.length > 0;
  // Where a column of the table says the year, the others can have soorten.
  const isOfSoorten = !hasYears && !lackingIn(names).includes('jaar') && !hasCounts(names);
  const possible = isOfSoorten ? found : withYear;
  // Beside columns of soorten, a column without one is their total.
  const hasSoorten = possible.some(({ soort }) => soort !== null);
  const figures = possible.filter(
    (one) => (!hasSoorten || one.soort !== null) && !isChange(one, possible),
  );
  const [first] = figures;
  if (!first) return null;
  const last = figures.at(-1)!.column;
  // A column without a name between years belongs to the year on its left: the row below then says what it is.
  if (full.some((name, i) => name === '' && i > first.column && i < last)) return null;
  const columns = new Set(figures.map(({ column }) => column));
  const others = full.flatMap((name, i) => (columns.has(i) ? [] : [{ name, i }]));
  const hasYear = (name: string) => /(19|20)\d\d/.test(name);
  return {
    figures,
    labels: others.flatMap(({ name, i }) => (names[i] === '' || hasYear(name) ? [] : [i])),
    unread: others.flatMap(({ name }) => (hasYear(name) ? [name] : [])),
    names: [...names],
  };
}

/** Whether a column such as `2024-2025` stands beside a column `2024`: it has the change between two years, and no school year. */
const isChange = ({ year }: FigureColumn, all: readonly FigureColumn[]): boolean => {
  const [, first] = /^(\d{4})\s*[-/–—]/.exec(year ?? '') ?? [];
  return first !== undefined && all.some((one) => one.year === first);
};

const hasCounts = (names: readonly string[]) =>
  names.some((name) => isNamed(name, 'leerlingen') || isNamed(name, 'prognose'));
