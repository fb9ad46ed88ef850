import type { Answer } from '../../engine/protocol/figures.ts';
import { byName } from '../../areas/by-name.ts';
import type { Area } from '../../areas/divisions.ts';
import { changeBounds } from '../../measures/change.ts';
import { MEASURES, type MeasureId } from '../../measures/catalog.ts';
import { iml } from '../../measures/iml.ts';
import { STATUS, type Status } from '../../measures/matrix.ts';
import { ranks } from '../../measures/rank.ts';
import { spanOf } from '../../measures/span.ts';
import { isWhollyMasked } from '../../tables/counts.ts';
import { areasOf, AreaView, columnOf } from '../../tables/area-view.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { normalise } from '../../areas/normalise.ts';
import type { Selection } from '../selection/selection.ts';
import type { SortKey } from '../selection/options.ts';
import { YEARS_AHEAD } from './expected-range.ts';

/** The pupils of an area in one year, and how far that figure can be trusted. */
export interface Figure {
  pupils: number;
  /** The number of masked cells, whose pupils are not in `pupils` but where there are `bounds`. */
  masked: number;
  /** The least and the most that the pupils can be, where `pupils` has an estimate for masked cells; else null. */
  bounds: { low: number; high: number } | null;
  status: Status;
  /** Whether `pupils` comes from a user file, wholly or in part. */
  fromUser: boolean;
}

export interface RankingRow {
  code: string;
  name: string;
  /**
   * The rank by the chosen measure among all gemeenten, also while the ranking lists fewer; 0 for the country and without a
   * value.
   */
  place: number;
  base: Figure;
  year: Figure;
  /** `base` and `year`, that of the earlier year first. */
  span: readonly [Figure, Figure];
  /** The change in pupils from the earlier to the later year of `span` in percent; NaN where it cannot be computed. */
  change: number;
  /** The least and the most that `change` can be, where masked cells are estimated; null where it is one value or not known. */
  changeBounds: { low: number; high: number } | null;
  /** The value of the chosen measure, in the unit of that measure; NaN where it has none. */
  value: number;
  /** The least and the most that `value` can be because of masked cells; null where nothing is estimated for these. */
  bounds: { low: number; high: number } | null;
  /** Why the chosen measure has a value or has none. */
  status: Status;
  /** The change in pupils over the five years up to the newest counted year in percent; NaN where it cannot be computed. */
  fiveYears: number;
  /** The expected pupils `YEARS_AHEAD` years after the newest count, with the bounds of the 80 % interval; null without a projection. */
  expected: { pupils: number; low: number; high: number } | null;
  /** The chance of a fall of more than 10 % in the same years, in percent; NaN where it is not known, null where it is not asked yet. */
  chance: number | null;
  /** The pupils in every counted year, ascending; NaN in a year in which the figure is missing, incomplete or masked. */
  series: Float64Array;
}

/**
 * Returns the rows of the ranking in a year: those of all gemeenten, in the order of the answer and not yet sorted, and that of
 * the country.
 * @param chances the chance of a fall of more than 10 % per row of the answer, in percent; null while it is not known
 */
export function rankingRows(
  { question, counts, matrix, bounds, projection }: Answer,
  areas: ReadonlyMap<string, Area>,
  year: number,
  chances: Float64Array | null = null,
): { country: RankingRow | undefined; rows: RankingRow[] } {
  const { base } = question;
  const values = columnOf(counts, matrix.values, year);
  const status = columnOf(counts, matrix.status, year);
  const places = ranks(
    values.subarray(0, counts.gemeenten),
    MEASURES[question.measure].neutral !== null,
  );
  const [from, until] = spanOf(base, year);
  const rows = areasOf(counts).map((area, i): RankingRow => {
    return {
      code: area.code,
      name: areas.get(area.code)?.name ?? area.code,
      place: places[i] ?? 0,
      base: figureOf(area, base),
      year: figureOf(area, year),
      span: [figureOf(area, from), figureOf(area, until)],
      change: MEASURES.verandering.value({ area, year, base }),
      changeBounds: changeBounds(area, year, base),
      value: values[i] ?? NaN,
      bounds: boundsIn(bounds, area, year),
      status: (Number.isNaN(status[i]) ? STATUS.missing : status[i]) as Status,
      chance: chances === null ? null : (chances[i] ?? NaN),
      // Computed when they are read: most rows are not on the screen.
      get fiveYears() {
        return iml.value({ area, year: area.newest, base });
      },
      get expected() {
        return expectedOf(new AreaView(counts, i, projection));
      },
      get series() {
        return area.comparableSeries().subarray(0, area.observed);
      },
    };
  });
  return {
    country: rows.find(({ code }) => code === COUNTRY),
    rows: rows.slice(0, counts.gemeenten),
  };
}

function expectedOf(area: AreaView): RankingRow['expected'] {
  const year = area.newest + YEARS_AHEAD;
  const { pupils } = area.at(year);
  const band = area.band(year);
  return band && Number.isFinite(pupils) ? { pupils, low: band.low80, high: band.high80 } : null;
}

/** Returns the least and the most that a value of an area can be; null where that is one value. */
export function boundsIn(
  bounds: Answer['bounds'],
  area: AreaView,
  year: number,
): { low: number; high: number } | null {
  if (!bounds) return null;
  const [low, high] = [area.cell(bounds.low, year), area.cell(bounds.high, year)];
  return low < high ? { low, high } : null;
}

/**
 * Returns the pupils of an area in a year, with their status. An area with masked pupils only is `masked`, even if vestigingen
 * are missing.
 */
export function figureOf(area: AreaView, year: number): Figure {
  const { pupils, masked, isComplete, fromUser } = area.at(year);
  const status = area.isWithoutSchool(year)
    ? STATUS.noSchool
    : Number.isNaN(pupils)
      ? STATUS.missing
      : isWhollyMasked(area, area.indexOf(year))
        ? STATUS.masked
        : isComplete
          ? STATUS.observed
          : STATUS.incomplete;
  return { pupils, masked, bounds: area.boundsAt(year), status, fromUser };
}

/**
 * Returns the rows of the gemeenten whose name contains `text`, whatever the case and accents.
 * @param members codes of the gemeenten of the region to which the ranking is limited; null for all gemeenten
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

/**
 * Returns the column of the ranking with the values of a measure: `verandering` for the change in percent and `jaar` for the
 * number of pupils, which are always shown, and `waarde` for any other measure.
 */
export function valueColumn(measure: MeasureId): SortKey {
  return measure === 'verandering' ? 'verandering' : measure === 'leerlingen' ? 'jaar' : 'waarde';
}

/** Returns the columns by which the ranking can be sorted while it shows this measure, from left to right. */
export function columnsFor(measure: MeasureId, { hasFiveYears, hasProjection }: Extras): SortKey[] {
  const isShown: Partial<Record<SortKey, boolean>> = {
    waarde: valueColumn(measure) === 'waarde',
    vijfjaar: hasFiveYears && measure !== 'iml',
    verwacht: hasProjection,
    kans: hasProjection && measure !== 'kansdaling',
  };
  return IN_ORDER.filter((key) => isShown[key] ?? true);
}

/** All columns of the ranking from left to right. */
const IN_ORDER: readonly SortKey[] = ['naam', 'basis', 'jaar', 'verandering', 'waarde', 'vijfjaar', 'verwacht', 'kans']; // prettier-ignore

/** What the figures of the ranking have besides those of two years. */
export interface Extras {
  /** Whether pupils can be compared over five years. */
  hasFiveYears: boolean;
  hasProjection: boolean;
}

/** How the ranking is sorted: by which column, and in which direction. */
export interface Order {
  column: SortKey;
  ascending: boolean;
}

/**
 * Returns the column and direction that a choice `sort` means. The key `waarde` sorts by rank, the largest fall or else the
 * largest value first, so that it means the same for every measure; the other keys sort by the values of the column they name.
 */
export function orderOf(sort: Selection['sort'], measure: MeasureId): Order {
  const { key, descending } = sort;
  return key === 'waarde'
    ? { column: valueColumn(measure), ascending: smallestFirst(measure) !== descending }
    : { column: key, ascending: !descending };
}

/**
 * Returns the choice `sort` after the user clicked on the header of a column: the usual direction of that column, or the other
 * direction if the ranking was sorted by that column already.
 */
export function sortAfterClick(
  sort: Selection['sort'],
  measure: MeasureId,
  column: SortKey,
): Selection['sort'] {
  const now = orderOf(sort, measure);
  const isValue = column === valueColumn(measure);
  const natural = SMALLEST_FIRST.has(column) || (isValue && smallestFirst(measure));
  const ascending = now.column === column ? !now.ascending : natural;
  return isValue
    ? { key: 'waarde', descending: ascending !== smallestFirst(measure) }
    : { key: column, descending: !ascending };
}

/** The columns that are sorted from the smallest value at first: names, and changes of which the largest fall comes first. */
const SMALLEST_FIRST: ReadonlySet<SortKey> = new Set(['naam', 'verandering', 'vijfjaar']);

/** Whether rank 1 of a measure is the smallest value, that is the largest fall; else it is the largest value. */
const smallestFirst = (measure: MeasureId) => MEASURES[measure].neutral !== null;

/**
 * Returns the rows sorted by one column. Rows without a value in that column come last in both directions; rows with equal values
 * are sorted by name.
 */
export function sortRows(rows: readonly RankingRow[], { column, ascending }: Order): RankingRow[] {
  const sign = ascending ? 1 : -1;
  const names = (a: RankingRow, b: RankingRow) => byName(a.name, b.name);
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
    case 'vijfjaar':
      return row.fiveYears;
    case 'verwacht':
      return row.expected?.pupils ?? NaN;
    case 'kans':
      return row.chance ?? NaN;
    case 'basis':
      return row.base.pupils;
    case 'jaar':
      return row.year.pupils;
  }
}
