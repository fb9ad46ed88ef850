import type { Division } from '../formats/divisions.ts';
import type { MeasureId } from '../measures/catalog.ts';
import { COUNTRY } from '../tables/counts.ts';
import { ALL, DEFAULT_DATASET, type DatasetChoice } from './dataset.ts';
import { regionCode } from './dataset-areas.ts';
import { orderOf, type Order } from './ranking-rows.ts';
import type { Selection, SortKey } from './selection.ts';

/** The figures on a screen as a data set: exactly what it shows, soorten added up as it shows them, in the file that was last chosen. */
function asShown({ dataset }: Selection, change: Partial<DatasetChoice>): DatasetChoice {
  const { format, zipped } = dataset;
  return { ...DEFAULT_DATASET, format, zipped, soortRows: 'som', ...change };
}

/** Pupils are in every data set. */
const measuresOf = (...ids: MeasureId[]) => [...new Set(ids)].filter((id) => id !== 'leerlingen');

/** What the map shows: the measure of every gemeente in one year. */
export function figuresOfMap(selection: Selection, year: number): DatasetChoice {
  return asShown(selection, {
    within: [ALL],
    span: [year, year],
    measures: measuresOf(selection.measure),
  });
}

/**
 * What the chart shows: all years of the chosen gemeenten and the country, counted and expected, with the lines beside
 * the projection. Earlier forecasts and other methods are drawn of the first area only.
 */
export function figuresOfChart(
  selection: Selection,
  selected: readonly string[],
  hasOwnLines: boolean,
): DatasetChoice {
  const { lines } = selection;
  return asShown(selection, {
    lines: [...lines, ...(hasOwnLines ? (['eigen'] as const) : [])],
    linesOf: lines.length > 0 ? (selected[0] ?? COUNTRY) : null,
    within: selected.length > 0 ? selected : [ALL],
    levels: selected.length > 0 ? ['gemeente', 'land'] : ['land'],
    measures: selection.scale === 'index' ? ['index'] : [],
  });
}

/**
 * What the ranking lists: base year, year, change and measure of the gemeenten in it and of the country, in its order.
 * @param listed codes of the gemeenten that a filter on names leaves; null is all of the region.
 */
export function figuresOfRanking(
  selection: Selection,
  year: number,
  region: { division: Division; code: string } | null,
  listed: readonly string[] | null,
): DatasetChoice {
  const { measure, sort } = selection;
  const whole = region ? [regionCode(region.division, region.code)] : [ALL];
  return asShown(selection, {
    within: listed ?? whole,
    levels: ['gemeente', 'land'],
    span: [year, year],
    measures: measuresOf('verandering', measure),
    order: columnOf(orderOf(sort, measure), measure),
  });
}

const COLUMNS: Record<Exclude<SortKey, 'waarde'>, string> = {
  naam: 'naam',
  basis: 'leerlingen_basisjaar',
  jaar: 'leerlingen',
  verandering: 'verandering',
};

function columnOf({ column, ascending }: Order, measure: MeasureId): DatasetChoice['order'] {
  return { column: column === 'waarde' ? measure : COLUMNS[column], descending: !ascending };
}
