import type { Soort } from '../soorten.ts';
import type { ForecastCell, SchoolForecastCell, FileData } from './format.ts';
import { soortAndYear, Tally, type RowCounts, type TallyCell } from './tally.ts';

/**
 * What the rows with figures of the same gemeente, soort and year are, as the user says: `parts` that add up (schools, leerjaren,
 * wijken), or versions of one figure of which the `first` or the `last` counts. With `none`, none of these figures is used.
 */
export type Repeats = 'none' | 'parts' | 'first' | 'last';

/** A figure of a gemeente or vestiging, soort and year that has other figures in other rows of the file. */
interface RepeatedFigure {
  /** The code of the gemeente or vestiging as the file has it; `line` is the line of the row in the file. */
  code: string;
  soort: Soort;
  jaar: number;
  line: number;
  /** The count or the forecast in the row; the pupils of masked cells are not in it. */
  figure: number;
}

/**
 * The rows of a file with figures of the same gemeente or vestiging, soort and year, which the user must explain before they are
 * used.
 */
export interface Repeated {
  /**
   * Whether the file is finer than gemeenten: its rows are parts, such as schools. It is if a column distinguishes the rows of a gemeente
   * apart, or if at least half of the gemeenten have several figures. A single row of a gemeente is then no figure of that
   * gemeente either. If false, a few figures of the file contradict each other.
   */
  isFiner: boolean;
  /** The names of the columns that distinguish the rows of a gemeente, such as a column of schools; empty where none does. */
  columns: string[];
  /** The figures that are not used with `Repeats` `none`: all of a finer file, else only those that contradict each other. */
  figures: RepeatedFigure[];
}

/** Matches the name of a column that says the gemeente: another spelling of a gemeente makes no part of it. */
const GEMEENTE = /^(gemeente|gem_?code|gm_?code|municipality)/i;

/** From this number of gemeenten (and years) with several figures on, half of all makes a file finer than gemeenten. */
const SEVERAL = 3;

/** Figures of one gemeente or vestiging, soort and year. */
interface Group {
  code: string;
  soort: Soort;
  jaar: number;
  /** Whether the figures are a part of a sum: of a vestiging, or of a row in a file whose rows add up. */
  isPartOfSum: boolean;
  /** The figure in each row; rows agree if they have the same `text`. */
  figures: { line: number; figure: number; text: string }[];
}

/** Returns the rows with figures of the same gemeente, soort and year; null if all agree and the file is not finer. */
export function repeatedIn(data: FileData): Repeated | null {
  const groups = [
    ...countGroups(data.tally),
    ...forecastGroups(data.forecasts),
    ...schoolForecastGroups(data.schoolForecasts),
  ];
  const several = groups.filter(({ figures }) => !agree(figures));
  const whole = (some: readonly Group[]) => some.filter(({ isPartOfSum }) => !isPartOfSum).length;
  const columns = [...data.parts];
  const isFiner =
    columns.length > 0 || (whole(several) >= SEVERAL && 2 * whole(several) >= whole(groups));
  const left = isFiner ? groups : several;
  if (left.length === 0) return null;
  const figures = left.flatMap(({ code, soort, jaar, figures }) =>
    figures.map(({ line, figure }) => ({ code, soort, jaar, line, figure })),
  );
  return { isFiner, columns, figures };
}

const agree = ([first, ...others]: Group['figures']): boolean =>
  others.every(({ text }) => text === first?.text);

/**
 * Returns the counts and forecasts of a file with one figure per gemeente, soort and year, or none: several figures are added up,
 * or one of them is taken, as the user says with `repeats`. A sum of forecasts has no bounds, because bounds do not add up.
 * @param isFiner whether the file is finer than gemeenten (see `Repeated`): with `none` it then has no figures at all
 */
export function settled(data: FileData, repeats: Repeats, isFiner: boolean): FileData {
  if (repeats === 'none' && isFiner) return { ...data, tally: new Tally(), forecasts: [] };
  const tally = new Tally();
  for (const [key, place] of data.tally.places) {
    const cells = new Map<number, TallyCell>();
    for (const [at, cell] of place.cells) {
      const one = cell.others ? settledCell(cell, repeats, place.isVestiging) : cell;
      if (one) cells.set(at, one);
    }
    tally.places.set(key, { ...place, cells });
  }
  const forecasts = [...forecastsByKey(data.forecasts).values()].flatMap(
    (some) => oneOf(some, repeats, textOfForecast, sumOfForecasts) ?? [],
  );
  const schoolForecasts = data.schoolForecasts.map((cell) =>
    cell.others ? settledForecast(cell, repeats) : cell,
  );
  return { ...data, tally, forecasts, schoolForecasts };
}

/**
 * Returns a cell with rows about the same pupils as one cell; null where none of them counts. A sum without some of its parts is
 * incomplete, and no figure where nothing is left.
 */
function settledCell(cell: TallyCell, repeats: Repeats, isVestiging: boolean): TallyCell | null {
  const sum = { ...cell };
  delete sum.others;
  for (const [of, rows] of rowsAgain(cell)) {
    const one = oneOf(rows, repeats, textOfCounts, sumOfCounts);
    if (of === null) return one ?? (isVestiging ? { ...sum, none: true, volledig: 0 } : null);
    const { leerlingen, gemaskeerd } = one ?? { leerlingen: 0, gemaskeerd: 0 };
    sum.leerlingen += leerlingen - of.leerlingen;
    sum.gemaskeerd += gemaskeerd - of.gemaskeerd;
    if (!one) sum.volledig = 0;
  }
  const isEmpty = sum.volledig === 0 && sum.leerlingen + sum.gemaskeerd === 0;
  return isEmpty ? { ...sum, none: true } : sum;
}

/** Returns a forecast of a vestiging with several rows as one of them, or as their sum; without a figure where none counts. */
function settledForecast(cell: SchoolForecastCell, repeats: Repeats): SchoolForecastCell {
  const { others = [], ...first } = cell;
  const rows = [first, ...others.map((other) => ({ ...first, ...other }))];
  const sum = (some: readonly SchoolForecastCell[]): SchoolForecastCell => {
    return { ...first, expected: some.reduce((total, { expected }) => total + expected, 0) };
  };
  const one = oneOf(rows, repeats, ({ expected }) => String(expected), sum);
  return one ?? { ...first, expected: NaN };
}

/**
 * Returns the rows of a cell that are about the same pupils, the earliest first: by the counts of the earliest row (`of` of the
 * others) in a file whose rows add up, else (null) all rows of the cell.
 */
function rowsAgain({ others = [], ...first }: TallyCell): Map<RowCounts | null, TallyCell[]> {
  const rows = new Map<RowCounts | null, TallyCell[]>();
  for (const { of = null, ...row } of others) {
    const some = rows.get(of) ?? [{ ...first, ...of }];
    rows.set(of, [...some, row]);
  }
  return rows;
}

const textOfCounts = ({ leerlingen, gemaskeerd, vestigingen, volledig }: TallyCell) =>
  [leerlingen, gemaskeerd, vestigingen, volledig].join(' ');
const textOfForecast = ({ expected, low, high }: ForecastCell) => [expected, low, high].join(' ');

/** Returns what counts of several rows; null where they disagree and none counts. @param textOf the figures as one text */
function oneOf<T>(
  some: readonly T[],
  repeats: Repeats,
  textOf: (one: T) => string,
  sum: (some: readonly T[]) => T,
): T | null {
  if (some.length === 1) return some[0]!;
  if (repeats === 'last') return some.at(-1) ?? null;
  if (repeats === 'parts') return sum(some);
  const doAgree = some.every((one) => textOf(one) === textOf(some[0]!));
  return repeats !== 'none' || doAgree ? (some[0] ?? null) : null;
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

/** Returns the counts of gemeenten in groups of the same gemeente, soort and year; of vestigingen only those with several rows. */
function countGroups({ places }: Tally): Group[] {
  const groups: Group[] = [];
  for (const [code, { isVestiging, cells }] of places) {
    for (const [key, cell] of cells) {
      if (cell.others) groups.push(...groupsIn(code, key, cell, isVestiging));
      else if (!isVestiging && !cell.none) {
        const figures = [{ line: cell.line, figure: cell.leerlingen, text: '' }];
        groups.push({ code, ...soortAndYear(key), isPartOfSum: false, figures });
      }
    }
  }
  return groups;
}

const groupsIn = (code: string, key: number, cell: TallyCell, isVestiging: boolean): Group[] =>
  [...rowsAgain(cell)].map(([of, rows]) => ({
    code,
    ...soortAndYear(key),
    isPartOfSum: isVestiging || of !== null,
    figures: rows.map((row) => {
      return { line: row.line, figure: row.leerlingen, text: textOfCounts(row) };
    }),
  }));

const forecastGroups = (forecasts: readonly ForecastCell[]): Group[] =>
  [...forecastsByKey(forecasts).values()].map((some) => {
    const { code, soort, jaar } = some[0]!;
    const figures = some.map((one) => {
      return { line: one.line, figure: one.expected, text: textOfForecast(one) };
    });
    return { code, soort, jaar, isPartOfSum: false, figures };
  });

/** Returns the forecasts of vestigingen of which several rows have a figure. */
const schoolForecastGroups = (forecasts: readonly SchoolForecastCell[]): Group[] =>
  forecasts
    .filter(({ others }) => others !== undefined)
    .map(({ code, soort, jaar, line, expected, others = [] }) => {
      const figures = [{ line, expected }, ...others].map((row) => {
        return { line: row.line, figure: row.expected, text: String(row.expected) };
      });
      return { code, soort, jaar, isPartOfSum: true, figures };
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
 * Compares the rows of a file about the same gemeente, soort and year. Rows that are equal are distinguished from rows with other
 * figures, and the columns that distinguish such rows are added to `data.parts`.
 */
export class SameKeys {
  readonly #header: readonly string[];
  readonly #unread: readonly number[];
  readonly #parts: Set<string>;
  /**
   * For each gemeente and each key, the unread cells and figures of its rows, each as one text; the first row first, and the only
   * one without an array, as most rows are.
   */
  readonly #rows = new Map<string, Map<number, string | string[]>>();

  /** @param unread the indexes of the columns that are not read, in which rows of one gemeente, soort and year may differ */
  constructor(header: readonly string[], unread: readonly number[], { parts }: FileData) {
    this.#header = header;
    this.#unread = unread.filter((column) => !GEMEENTE.test(header[column]!));
    this.#parts = parts;
  }

  /**
   * Returns whether an earlier row with this key is equal: the same figures, and the same text in each column that is not read.
   * @param code the code of the gemeente
   * @param key the soort, the year and whatever else distinguishes figures of the gemeente, as one number
   * @param figures the figures of the row as one text
   */
  isEqual(code: string, key: number, cells: readonly string[], figures: string): boolean {
    const row = this.#unread.length === 0 ? figures : `${this.#unreadIn(cells)}\0${figures}`;
    const keys = this.#rows.get(code) ?? new Map<number, string | string[]>();
    if (keys.size === 0) this.#rows.set(code, keys);
    const known = keys.get(key);
    if (known === undefined) {
      keys.set(key, row);
      return false;
    }
    const rows = typeof known === 'string' ? [known] : known;
    if (rows.includes(row)) return true;
    rows.push(row);
    if (rows.length === 2) keys.set(key, rows);
    this.#compare(rows[0]!, row);
    return false;
  }

  #unreadIn(cells: readonly string[]): string {
    let texts = '';
    for (const [i, column] of this.#unread.entries()) {
      texts += `${i === 0 ? '' : '\0'}${(cells[column] ?? '').trim()}`;
    }
    return texts;
  }

  /** Adds the columns in which a row differs from the first one to `parts`. */
  #compare(first: string, row: string): void {
    const [texts, others] = [row.split('\0'), first.split('\0')];
    for (const [i, column] of this.#unread.entries()) {
      const name = this.#header[column] || String(column + 1);
      if (texts[i] !== others[i]) this.#parts.add(name);
    }
  }
}
