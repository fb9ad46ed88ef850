import type { Answer } from '../../engine/protocol/figures.ts';
import type { Area } from '../../areas/divisions.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { comparablePupils } from '../../measures/comparable.ts';
import { STATUS, type Status } from '../../measures/matrix.ts';
import { ranks } from '../../measures/rank.ts';
import { historyOf, isWhollyMasked, type History } from '../../tables/counts.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { normalise } from '../../areas/normalise.ts';
import type { Selection } from '../selection/selection.ts';
import type { SortKey } from '../selection/options.ts';

/** Pupils in one year, with what must be said about the figure. */
export interface Figure {
  pupils: number;
  /** Masked cells that are not in `pupils`. */
  masked: number;
  status: Status;
  /** Whether it is, or a part of it is, the reader's own figure. */
  fromUser: boolean;
}

export interface RankingRow {
  code: string;
  name: string;
  /** Place among all gemeenten, also while fewer are listed; 0 is none. */
  place: number;
  base: Figure;
  year: Figure;
  /** Change since the base year in percent; NaN where it cannot be had. */
  change: number;
  /** The measure, NaN without one, and why. */
  value: number;
  status: Status;
  /** Pupils of every counted year, NaN where the figure is missing, incomplete or masked. */
  course: Float64Array;
}

/** The rows of all gemeenten for `year`, in the order of the answer, and that of the country. */
export function rankingRows(
  { question, counts, matrix }: Answer,
  areas: ReadonlyMap<string, Area>,
  year: number,
): { country: RankingRow | undefined; rows: RankingRow[] } {
  const width = counts.years.length;
  const t = counts.years.indexOf(year);
  const base = counts.years.indexOf(question.base);
  const values = counts.codes.map((_, i) => matrix.values[i * width + t] ?? NaN);
  const places = ranks(
    values.slice(0, counts.gemeenten),
    MEASURES[question.measure].neutral !== null,
  );
  const rows = counts.codes.map((code, i): RankingRow => {
    const history = historyOf(counts, i);
    return {
      code,
      name: areas.get(code)?.name ?? code,
      place: places[i] ?? 0,
      base: figureOf(history, base),
      year: figureOf(history, t),
      change: MEASURES.verandering.value(history, t, base),
      value: values[i] ?? NaN,
      status: (matrix.status[i * width + t] ?? STATUS.missing) as Status,
      course: Float64Array.from({ length: counts.observed }, (_, j) =>
        comparablePupils(history, j),
      ),
    };
  });
  return {
    country: rows.find(({ code }) => code === COUNTRY),
    rows: rows.slice(0, counts.gemeenten),
  };
}

/** The figure of year number `t`. */
export function figureOf(history: History, t: number): Figure {
  const pupils = history.pupils[t] ?? NaN;
  const status = Number.isNaN(pupils)
    ? STATUS.missing
    : isWhollyMasked(history, t)
      ? STATUS.masked
      : history.complete[t] === 1
        ? STATUS.observed
        : STATUS.incomplete;
  return { pupils, masked: history.masked[t] ?? 0, status, fromUser: history.fromUser[t] === 1 };
}

/** The rows of the gemeenten of a region (null is all of them) and with `text` in the name. */
export function filterRows(
  rows: readonly RankingRow[],
  members: readonly string[] | null,
  text: string,
): RankingRow[] {
  const wanted = normalise(text);
  const inRegion = members && new Set(members);
  return rows.filter(
    ({ code, name }) =>
      (inRegion?.has(code) ?? true) && (wanted === '' || normalise(name).includes(wanted)),
  );
}

/** The column in which the measure stands: changes in percent and counts have one anyway. */
export function valueColumn(measure: MeasureId): SortKey {
  return measure === 'verandering' ? 'verandering' : measure === 'leerlingen' ? 'jaar' : 'waarde';
}

/** The sortable columns for a measure, from left to right. */
export function columnsFor(measure: MeasureId): SortKey[] {
  const always: SortKey[] = ['naam', 'basis', 'jaar', 'verandering'];
  return valueColumn(measure) === 'waarde' ? [...always, 'waarde'] : always;
}

/** By which column the rows are sorted and which way. */
export interface Order {
  column: SortKey;
  ascending: boolean;
}

/**
 * The order that a selection's `sort` stands for. `waarde` sorts by place: the largest fall, or the largest number, first,
 * so that it keeps its meaning when the measure changes; the other keys sort as their column reads.
 */
export function orderOf(sort: Selection['sort'], measure: MeasureId): Order {
  const { key, descending } = sort;
  return key === 'waarde'
    ? { column: valueColumn(measure), ascending: smallestFirst(measure) !== descending }
    : { column: key, ascending: !descending };
}

/** The `sort` after a press on the head of `column`: its natural order, or the reverse where it was sorted by already. */
export function sortAfterPress(
  sort: Selection['sort'],
  measure: MeasureId,
  column: SortKey,
): Selection['sort'] {
  const now = orderOf(sort, measure);
  const isValue = column === valueColumn(measure);
  const natural =
    column === 'naam' || column === 'verandering' || (isValue && smallestFirst(measure));
  const ascending = now.column === column ? !now.ascending : natural;
  return isValue
    ? { key: 'waarde', descending: ascending !== smallestFirst(measure) }
    : { key: column, descending: !ascending };
}

const smallestFirst = (measure: MeasureId) => MEASURES[measure].neutral !== null;

const byName = new Intl.Collator('nl', { ignorePunctuation: true });

/** Sorted copies of the rows; those without a figure come last in either direction, equals by name. */
export function sortRows(rows: readonly RankingRow[], { column, ascending }: Order): RankingRow[] {
  const sign = ascending ? 1 : -1;
  const names = (a: RankingRow, b: RankingRow) => byName.compare(a.name, b.name);
  if (column === 'naam') return [...rows].sort((a, b) => sign * names(a, b));
  return [...rows].sort((a, b) => {
    const x = sortValue(a, column);
    const y = sortValue(b, column);
    if (Number.isNaN(x) || Number.isNaN(y)) {
      return Number(Number.isNaN(x)) - Number(Number.isNaN(y)) || names(a, b);
    }
    return sign * (x - y) || names(a, b);
  });
}

function sortValue(row: RankingRow, column: Exclude<SortKey, 'naam'>): number {
  switch (column) {
    case 'waarde':
      return row.value;
    case 'verandering':
      return row.change;
    case 'basis':
      return row.base.pupils;
    case 'jaar':
      return row.year.pupils;
  }
}
