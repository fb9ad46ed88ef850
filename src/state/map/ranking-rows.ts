import type { Answer } from '../../engine/protocol/figures.ts';
import { byName } from '../../areas/by-name.ts';
import type { Area } from '../../areas/divisions.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { STATUS, type Status } from '../../measures/matrix.ts';
import { ranks } from '../../measures/rank.ts';
import { areasOf, columnOf, type AreaView } from '../../tables/area-view.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { normalise } from '../../areas/normalise.ts';
import type { Selection } from '../selection/selection.ts';
import type { SortKey } from '../selection/options.ts';

/** Pupils in one year, and the reservations about that figure. */
export interface Figure {
  pupils: number;
  /** Masked cells that are not in `pupils`. */
  masked: number;
  status: Status;
  /** Whether it is a user figure, wholly or in part. */
  fromUser: boolean;
}

export interface RankingRow {
  code: string;
  name: string;
  /** Rank among all gemeenten, also while fewer are listed; 0 is no rank. */
  place: number;
  base: Figure;
  year: Figure;
  /** Change since the base year in percent; NaN where it cannot be computed. */
  change: number;
  /** Value of the measure; NaN without one. */
  value: number;
  /** Why the measure has a value or has none. */
  status: Status;
  /** Pupils of every counted year, NaN where the figure is missing, incomplete or masked. */
  series: Float64Array;
}

/** Returns the rows of all gemeenten for a year, in the order of the answer, and the row of the country. */
export function rankingRows(
  { question, counts, matrix }: Answer,
  areas: ReadonlyMap<string, Area>,
  year: number,
): { country: RankingRow | undefined; rows: RankingRow[] } {
  const { base } = question;
  const values = columnOf(counts, matrix.values, year);
  const status = columnOf(counts, matrix.status, year);
  const places = ranks(
    values.subarray(0, counts.gemeenten),
    MEASURES[question.measure].neutral !== null,
  );
  const rows = areasOf(counts).map((area, i): RankingRow => {
    return {
      code: area.code,
      name: areas.get(area.code)?.name ?? area.code,
      place: places[i] ?? 0,
      base: figureOf(area, base),
      year: figureOf(area, year),
      change: MEASURES.verandering.value({ area, year, base }),
      value: values[i] ?? NaN,
      status: (Number.isNaN(status[i]) ? STATUS.missing : status[i]) as Status,
      series: area.comparableSeries().subarray(0, area.observed),
    };
  });
  return {
    country: rows.find(({ code }) => code === COUNTRY),
    rows: rows.slice(0, counts.gemeenten),
  };
}

/** Returns the figure of an area in a year. If all its pupils are masked its status is `masked`, even if vestigingen are missing. */
export function figureOf(area: AreaView, year: number): Figure {
  const { pupils, masked, isComplete, fromUser } = area.at(year);
  const status = Number.isNaN(pupils)
    ? STATUS.missing
    : pupils === 0 && masked > 0
      ? STATUS.masked
      : isComplete
        ? STATUS.observed
        : STATUS.incomplete;
  return { pupils, masked, status, fromUser };
}

/**
 * Returns the rows of the gemeenten with `text` in their name.
 * @param members codes of the gemeenten of a region to which they are narrowed; null for all
 */
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

/** The column with the values of a measure: changes in percent and counts have a column for any measure. */
export function valueColumn(measure: MeasureId): SortKey {
  return measure === 'verandering' ? 'verandering' : measure === 'leerlingen' ? 'jaar' : 'waarde';
}

/** The sortable columns for a measure, from left to right. */
export function columnsFor(measure: MeasureId): SortKey[] {
  const always: SortKey[] = ['naam', 'basis', 'jaar', 'verandering'];
  return valueColumn(measure) === 'waarde' ? [...always, 'waarde'] : always;
}

/** The column by which rows are sorted, and the direction. */
export interface Order {
  column: SortKey;
  ascending: boolean;
}

/**
 * Returns the order of a `sort`. The key `waarde` sorts by rank (the largest fall or the largest number first), so that its meaning
 * does not depend on the measure; the other keys sort by the values of their column.
 */
export function orderOf(sort: Selection['sort'], measure: MeasureId): Order {
  const { key, descending } = sort;
  return key === 'waarde'
    ? { column: valueColumn(measure), ascending: smallestFirst(measure) !== descending }
    : { column: key, ascending: !descending };
}

/** Returns the `sort` after a click on the header of a column: its natural order, or the reverse if rows were sorted by it already. */
export function sortAfterClick(
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

/** Whether the lowest values of a measure have the first ranks: the largest falls. */
const smallestFirst = (measure: MeasureId) => MEASURES[measure].neutral !== null;

/** Returns the rows in order; those without a figure are last in either direction, equal ones are sorted by name. */
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
