import type { Division } from '../../areas/divisions.ts';
import type { MeasureId } from '../../measures/catalog.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { DEFAULT_DATASET, type DatasetChoice } from '../selection/dataset-codecs.ts';
import { ALL, LEVELS } from '../selection/dataset-options.ts';
import { levelOf } from './dataset-areas.ts';
import { orderOf, type Order } from '../map/ranking-rows.ts';
import type { Selection } from '../selection/selection.ts';
import type { SortKey } from '../selection/options.ts';

/** The figures on a screen as a data set: exactly what it shows, soorten added up as it shows them, in the file that was last chosen. */
function asShown({ dataset }: Selection, change: Partial<DatasetChoice>): DatasetChoice {
  const { format, zipped } = dataset;
  return { ...DEFAULT_DATASET, format, zipped, soortRows: 'som', ...change };
}

/** Pupils are in every data set. */
const measuresOf = (...ids: MeasureId[]) => [...new Set(ids)].filter((id) => id !== 'leerlingen');

/**
 * What a map shows: the measure of every gemeente in one year, or of the gemeenten of one region, or of all regions of a division.
 * @param of the code of a region, or a division; null is the whole country
 */
export function datasetOfMap(
  selection: Selection,
  year: number,
  of: { region: string } | { division: Division } | null = null,
): DatasetChoice {
  return asShown(selection, {
    within: of && 'region' in of ? [of.region] : [ALL],
    levels: of && 'division' in of ? [of.division] : ['gemeente'],
    span: [year, year],
    measures: measuresOf(selection.measure),
  });
}

/** The regions of a division with their pupils in a year and the change since the base year, the largest fall first. */
export function datasetOfRegions(
  selection: Selection,
  division: Division,
  year: number,
): DatasetChoice {
  return asShown(selection, {
    within: [ALL],
    levels: [division],
    span: [year, year],
    measures: ['verandering'],
    order: { column: 'verandering', descending: false },
  });
}

/**
 * What the chart shows: all years of its areas and the country, counted and expected, with the lines beside the
 * projection. Earlier forecasts and other methods are drawn of the first area only.
 * @param charted codes of gemeenten or of regions
 */
export function datasetOfChart(
  selection: Selection,
  charted: readonly string[],
  hasUserLines: boolean,
): DatasetChoice {
  const { lines } = selection;
  return asShown(selection, {
    ...beside(charted),
    lines: [...lines, ...(hasUserLines ? (['eigen'] as const) : [])],
    linesOf: lines.length > 0 ? (charted[0] ?? COUNTRY) : null,
    measures: selection.scale === 'index' ? ['index'] : [],
  });
}

/** Rows about these areas and the country. */
function beside(codes: readonly string[]): Pick<DatasetChoice, 'within' | 'levels'> {
  const levels = new Set(codes.map(levelOf));
  return {
    within: codes.length > 0 ? codes : [ALL],
    levels: LEVELS.filter((level) => level === 'land' || levels.has(level)),
  };
}

/**
 * What is told of a region beside the country, and beside another region: pupils, change, peak and vestigingen from the base year
 * on, and what is expected.
 * @param last the last year that is looked ahead to
 */
export function datasetOfRegion(
  selection: Selection,
  charted: readonly string[],
  last: number,
): DatasetChoice {
  return asShown(selection, {
    ...beside(charted),
    span: [selection.base, last],
    intervals: ['80'],
    measures: ['verandering', 'piek', 'vestigingen'],
  });
}

/**
 * The gemeenten of a region side by side.
 * @param years the newest count, and the last year that is looked ahead to
 */
export function datasetOfMembers(
  selection: Selection,
  region: string,
  years: readonly [number, number],
): DatasetChoice {
  return asShown(selection, {
    within: [region],
    span: years,
    intervals: ['80'],
    measures: ['verandering', 'vestigingen', 'iml'],
  });
}

/** The small charts of the gemeenten of a region: all years. */
export function datasetOfSmallCharts(selection: Selection, region: string): DatasetChoice {
  return asShown(selection, {
    within: [region],
    intervals: ['80'],
    measures: selection.scale === 'index' ? ['index'] : [],
  });
}

/**
 * What the ranking lists: base year, year, change and measure of the gemeenten in it and of the country, in its order.
 * @param listed codes of the gemeenten that a filter on names leaves; null is all of the region.
 */
export function datasetOfRanking(
  selection: Selection,
  year: number,
  region: string | null,
  listed: readonly string[] | null,
): DatasetChoice {
  const { measure, sort } = selection;
  const whole = region === null ? [ALL] : [region];
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
