import { COUNTRY } from '../../areas/codes.ts';
import { FormatError, type Place } from '../format-error.ts';
import { periodIn, readPeriod, type Period } from './statline-period.ts';

/** The table of StatLine: births per month (37230ned), or the population by age on 1 January (03759ned). */
export type ChildrenTable = 'geboorten' | 'bevolking';

/** What is counted: live births, or the children of one age, or those younger than five, on 1 January. */
export type Counted = 'geboren' | 0 | 1 | 2 | 3 | 4 | '0-4';

/** A figure of children in a row. */
export interface ChildrenCell {
  /** The code or the name of the area, as the file has it; `NL` for the country. */
  area: string;
  counted: Counted;
  period: Period;
  /** NaN where the figure is not known; null where there is nothing to count, as for a gemeente that did not exist. */
  children: number | null;
  /** The index of the column. */
  column: number;
}

/** Where the figures of a download are: indexes of columns, −1 for one that the file does not have. */
export interface ChildrenLayout {
  table: ChildrenTable;
  region: number;
  period: number;
  age: number;
  /** The column with the code of what a row counts, in a file with a row per figure (`Observations.csv`). */
  measure: number;
  /** Columns that divide the people, such as `Geslacht`: a row counts where these say all of them. */
  dividing: number[];
  /** The columns with figures, each with its period and age where the names above it say these. */
  figures: { column: number; period: Period | null; age: Counted | null }[];
}

const PERIOD = /^(perioden|periods)$/i;
const REGION = /^(regio['’]?s|regions|regiokenmerken)$/i;
const AGE = /^(leeftijd|age)$/i;
const MEASURE = /^measure$/i;
const VALUE = /^value$/i;
const DIVIDING = /^(geslacht|sex|burgerlijke ?staat|marital ?status)$/i;
/** The value of a dividing column in a row about all people, in words or as a code. */
const WHOLE = /^(totaal|total)\b|^T\d{6}$/i;
/** What stands behind the name of a topic: its unit, and the number that CBS puts behind the keys of its open data. */
const UNIT = /\s*\(?\b(aantal|number)\b\)?\s*$|_\d+$/i;
/** The last part of a topic, by table, without spaces. */
const TOPICS: Record<ChildrenTable, RegExp> = {
  geboorten: /^(totaal)?(levendgeborenkinderen|levendgeborenen|livebornchildren)$/,
  bevolking: /^(bevolkingop1januari|populationon1january)$/,
};
/** The code of the topic in CBS's open data of 2019 and later, by table. */
const MEASURES: Record<ChildrenTable, RegExp> = {
  geboorten: /^M000173(_\d+)?$/,
  bevolking: /^M000352(_\d+)?$/,
};
/** The ages that are read, as CBS writes them in words and as codes. */
const AGES: readonly (readonly [form: RegExp, age: Counted])[] = [
  [/^0 jaar$|^0 years?$|^10010$/i, 0],
  [/^1 jaar$|^1 years?$|^10100$/i, 1],
  [/^2 jaar$|^2 years?$|^10200$/i, 2],
  [/^3 jaar$|^3 years?$|^10300$/i, 3],
  [/^4 jaar$|^4 years?$|^10400$/i, 4],
  [/^0 tot 5 jaar$|^jonger dan 5 jaar$|^0 to 5 years$|^70100$/i, '0-4'],
];
/** Codes and names of larger areas than gemeenten, except the country. */
const LARGER = /^(LD|PV|CR)\d\d$|\((LD|PV|CR)\)$/;
const NATION = /^(NL\d\d|Nederland|The Netherlands)$/;

const ageIn = (text: string): Counted | null => AGES.find(([form]) => form.test(text))?.[1] ?? null;

/**
 * Returns where the figures of a download of table 37230ned or 03759ned are; null where the header is of no such table. StatLine
 * gives a row per area and period, below titles and rows with topics and units; or the periods, or the ages, side by side. The
 * open data have codes, and in the newest form a row per figure.
 * @param header the cells of the last row of names
 * @param above the cells of each row above it
 */
export function childrenLayout(
  header: readonly string[],
  above: readonly (readonly string[])[],
): ChildrenLayout | null {
  const find = (form: RegExp) => header.findIndex((name) => form.test(name));
  const [region, period, age, measure] = [find(REGION), find(PERIOD), find(AGE), find(MEASURE)];
  if (region < 0) return null;
  const dividing = header.flatMap((name, column) => (DIVIDING.test(name) ? [column] : []));
  const own = new Set([region, period, age, measure, ...dividing]);
  const columns = header.flatMap((_, column) => (own.has(column) ? [] : [column]));
  for (const table of ['geboorten', 'bevolking'] as const) {
    const figures =
      measure >= 0
        ? columns.flatMap((column) => (VALUE.test(header[column] ?? '') ? [{ column, period: null, age: null }] : [])) // prettier-ignore
        : columns.flatMap((column) => figuresIn(table, column, [...above, header]));
    const isOf = ({ period: one, age: years }: (typeof figures)[number]) =>
      (period >= 0 || one !== null) && (table === 'geboorten' || age >= 0 || years !== null);
    const found = figures.filter(isOf);
    // In a file with a row per figure, only the table of ages has ages.
    if (measure >= 0 && age >= 0 !== (table === 'bevolking')) continue;
    if (found.length > 0) return { table, region, period, age, measure, dividing, figures: found };
  }
  return null;
}

/** Returns the column as one with figures of a table, where a name in it or above it is the topic of the table. */
function figuresIn(
  table: ChildrenTable,
  column: number,
  rows: readonly (readonly string[])[],
): ChildrenLayout['figures'] {
  const names = rows.map((row) => (row[column] ?? '').trim());
  if (!names.some((name) => isTopic(table, name))) return [];
  const period = names.map(periodIn).find((one) => one !== null) ?? null;
  const age = names.map(ageIn).find((one) => one !== null) ?? null;
  return [{ column, period, age: table === 'bevolking' ? age : null }];
}

/** Whether the last part of the path of a topic is that of the table: `Bevolkingsontwikkeling|Levend geboren kinderen (aantal)`. */
function isTopic(table: ChildrenTable, name: string): boolean {
  const last = name.split(/[|/]/).at(-1) ?? '';
  return TOPICS[table].test(last.replace(UNIT, '').replace(/\s+/g, '').toLowerCase());
}

/**
 * Returns the figures in a row; a text that names what the row is about where that is no gemeente or not all people: an age of
 * five or more, boys or girls, a provincie. The text is empty for a row that names no area, such as one with units.
 * @throws FormatError naming the cell: no period, no count.
 */
export function readChildrenRow(
  layout: ChildrenLayout,
  cells: readonly string[],
  at: (column: number) => Place,
): ChildrenCell[] | string {
  const cell = (column: number) => (cells[column] ?? '').trim();
  const area = cell(layout.region);
  if (area === '' || LARGER.test(area)) return area;
  for (const column of layout.dividing) if (!WHOLE.test(cell(column))) return cell(column);
  if (layout.measure >= 0 && !MEASURES[layout.table].test(cell(layout.measure))) {
    return cell(layout.measure);
  }
  const age = layout.age < 0 ? null : ageIn(cell(layout.age));
  if (layout.age >= 0 && age === null) return cell(layout.age);
  const own = layout.period < 0 ? null : readPeriod(cell(layout.period), at(layout.period));
  if (layout.table === 'bevolking' && own && own.month !== null) {
    throw new FormatError(at(layout.period), 'not-a-year', cell(layout.period));
  }
  return layout.figures.map(({ column, period, age: named }) => ({
    area: NATION.test(area) ? COUNTRY : area,
    counted: layout.table === 'geboorten' ? 'geboren' : (age ?? named)!,
    period: (own ?? period)!,
    children: readChildren(cell(column), at(column)),
    column,
  }));
}

/**
 * Reads a number of children: a whole number, also as `17019.0`; `-` means 0, a point or `x` that the figure is not known, and an
 * empty cell that there is nothing to count.
 * @throws FormatError `not-a-count` for anything else.
 */
function readChildren(raw: string, place: Place): number | null {
  if (raw === '') return null;
  if (raw === '-') return 0;
  if (/^(\.|x)$/i.test(raw)) return NaN;
  const [, whole] = /^(\d{1,9})(?:[.,]0{1,2})?$/.exec(raw) ?? [];
  if (whole === undefined) throw new FormatError(place, 'not-a-count', raw);
  return Number(whole);
}
