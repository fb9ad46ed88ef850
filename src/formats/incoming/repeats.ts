import type { Soort } from '../soorten.ts';
import type { ForecastCell, Taken } from './format.ts';
import { soortAndYear, Tally, type TallyCell } from './tally.ts';

/**
 * What the rows with figures of the same gemeente, soort and year are, as the user says: `parts` that add up (schools, leerjaren,
 * wijken), or versions of one figure of which the `first` or the `last` counts. With `none`, none of these figures is used.
 */
export type Repeats = 'none' | 'parts' | 'first' | 'last';

/** A figure of a gemeente, soort and year that has other figures in other rows of the file. */
interface RepeatedFigure {
  /** The code of the gemeente as the file has it; `line` is the line of the row in the file. */
  code: string;
  soort: Soort;
  jaar: number;
  line: number;
  /** The count or the forecast in the row; the pupils of masked cells are not in it. */
  figure: number;
}

/** The rows of a file with figures of the same gemeente, soort and year, which the user must explain before they are used. */
export interface Repeated {
  /**
   * Whether the file is finer than gemeenten: its rows are parts, such as schools. It is if a column tells the rows of a gemeente
   * apart, or if at least half of the gemeenten have several figures. A single row of a gemeente is then no figure of that
   * gemeente either. If false, a few figures of the file contradict each other.
   */
  isFiner: boolean;
  /** The names of the columns that tell the rows of a gemeente apart, such as a column of schools; empty where none does. */
  columns: string[];
  /** The figures that are not used with `Repeats` `none`: all of a finer file, else only those that contradict each other. */
  figures: RepeatedFigure[];
}

/** Matches the name of a column that says the gemeente: another spelling of a gemeente makes no part of it. */
const GEMEENTE = /^(gemeente|gem_?code|gm_?code|municipality)/i;

/** From this number of gemeenten (and years) with several figures on, half of all makes a file finer than gemeenten. */
const SEVERAL = 3;

/** All figures of one gemeente, soort and year. */
interface Group {
  code: string;
  soort: Soort;
  jaar: number;
  figures: { line: number; figure: number }[];
}

/** Returns the rows with figures of the same gemeente, soort and year; null if there are none and the file is not finer. */
export function repeatedIn(taken: Taken): Repeated | null {
  const groups = [...countGroups(taken.tally), ...forecastGroups(taken.forecasts)];
  const several = groups.filter(({ figures }) => figures.length > 1);
  const columns = [...taken.parts];
  const isFiner =
    columns.length > 0 || (several.length >= SEVERAL && 2 * several.length >= groups.length);
  const left = isFiner ? groups : several;
  if (left.length === 0) return null;
  const figures = left.flatMap(({ figures, ...of }) => figures.map((one) => ({ ...of, ...one })));
  return { isFiner, columns, figures };
}

/**
 * Returns the counts and forecasts of a file with one figure per gemeente, soort and year, or none: several figures are added up,
 * or one of them is taken, as the user says with `repeats`. A sum of forecasts has no bounds, because bounds do not add up.
 * @param isFiner whether the file is finer than gemeenten (see `Repeated`): with `none` it then has no figures at all
 */
export function settled(taken: Taken, repeats: Repeats, isFiner: boolean): Taken {
  if (repeats === 'none' && isFiner) return { ...taken, tally: new Tally(), forecasts: [] };
  const tally = new Tally();
  for (const [key, place] of taken.tally.places) {
    const cells = [...place.cells].flatMap(([at, { others = [], ...cell }]) => {
      const one = oneOf([cell, ...others], repeats, sumOfCounts);
      return one ? [[at, one] as const] : [];
    });
    tally.places.set(key, { ...place, cells: new Map(cells) });
  }
  const forecasts = [...forecastsByKey(taken.forecasts).values()].flatMap(
    (some) => oneOf(some, repeats, sumOfForecasts) ?? [],
  );
  return { ...taken, tally, forecasts };
}

function oneOf<T>(some: readonly T[], repeats: Repeats, sum: (some: readonly T[]) => T): T | null {
  if (some.length === 1 || repeats === 'first') return some[0] ?? null;
  if (repeats === 'last') return some.at(-1) ?? null;
  return repeats === 'parts' ? sum(some) : null;
}

function sumOfCounts(some: readonly TallyCell[]): TallyCell {
  const total = (key: 'leerlingen' | 'gemaskeerd' | 'vestigingen') =>
    some.reduce((sum, cell) => sum + cell[key], 0);
  return {
    ...some[0]!,
    leerlingen: total('leerlingen'),
    gemaskeerd: total('gemaskeerd'),
    vestigingen: total('vestigingen'),
    volledig: some.every(({ volledig }) => volledig === 1) ? 1 : 0,
  };
}

const sumOfForecasts = (some: readonly ForecastCell[]): ForecastCell => ({
  ...some[0]!,
  expected: some.reduce((sum, { expected }) => sum + expected, 0),
  low: NaN,
  high: NaN,
});

/** Returns the counts of gemeenten in groups of the same gemeente, soort and year; counts of vestigingen are not in them. */
function countGroups({ places }: Tally): Group[] {
  return [...places].flatMap(([code, { isVestiging, cells }]) =>
    isVestiging
      ? []
      : [...cells].map(([key, cell]) => {
          const all = [cell, ...(cell.others ?? [])];
          const figures = all.map(({ line, leerlingen }) => ({ line, figure: leerlingen }));
          return { code, ...soortAndYear(key), figures };
        }),
  );
}

const forecastGroups = (forecasts: readonly ForecastCell[]): Group[] =>
  [...forecastsByKey(forecasts).values()].map((some) => {
    const { code, soort, jaar } = some[0]!;
    const figures = some.map(({ line, expected }) => ({ line, figure: expected }));
    return { code, soort, jaar, figures };
  });

function forecastsByKey(forecasts: readonly ForecastCell[]): Map<string, ForecastCell[]> {
  const groups = new Map<string, ForecastCell[]>();
  for (const cell of forecasts) {
    const key = `${cell.code} ${cell.soort} ${cell.jaar}`;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

/**
 * Compares the rows of a file about the same gemeente, soort and year. Rows that are equal are told apart from rows with other
 * figures, and the columns that tell such rows apart are added to `taken.parts`.
 */
export class SameKeys {
  readonly #header: readonly string[];
  readonly #unread: readonly number[];
  readonly #parts: Set<string>;
  /** For each key, the unread cells and figures of its rows, each as one text; the first row first. */
  readonly #rows = new Map<string, Set<string>>();

  /** @param unread the indexes of the columns that are not read, in which rows of one gemeente, soort and year may differ */
  constructor(header: readonly string[], unread: readonly number[], { parts }: Taken) {
    this.#header = header;
    this.#unread = unread;
    this.#parts = parts;
  }

  /**
   * Returns whether an earlier row with this key is equal: the same figures, and the same text in each column that is not read.
   * @param key the gemeente, soort and year as one text
   */
  isEqual(key: string, cells: readonly string[], figures: readonly number[]): boolean {
    const texts = this.#unread.map((column) => (cells[column] ?? '').trim());
    const row = [...texts, ...figures].join('\u0000');
    const rows = this.#rows.get(key);
    if (!rows) {
      this.#rows.set(key, new Set([row]));
      return false;
    }
    if (rows.has(row)) return true;
    const [first = ''] = rows;
    rows.add(row);
    const other = first.split('\u0000');
    for (const [i, column] of this.#unread.entries()) {
      const name = this.#header[column] || String(column + 1);
      if (texts[i] !== other[i] && !GEMEENTE.test(name)) this.#parts.add(name);
    }
    return false;
  }
}
