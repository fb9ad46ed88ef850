import type { Division } from '../../areas/divisions.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { DEFAULT_DATASET, type DatasetChoice } from '../selection/dataset-codecs.ts';
import { ALL, EXTRA_MEASURES, LEVELS } from '../selection/dataset-options.ts';
import { levelOf } from './dataset-areas.ts';
import { orderOf } from '../map/ranking-rows.ts';
import type { Selection } from '../selection/selection.ts';

/**
 * The part of a table column that matters for a data set: `fields` are the names of its figures there. The columns themselves are
 * defined in the view.
 */
interface TableColumn {
  readonly key: string;
  readonly fields?: readonly string[];
}

/** Returns a data set with `change`, with the soorten summed as on the screen, in the file format that was last chosen. */
function asShown({ dataset }: Selection, change: Partial<DatasetChoice>): DatasetChoice {
  const { format, zipped } = dataset;
  return { ...DEFAULT_DATASET, format, zipped, soortRows: 'som', ...change };
}

/** The measures that columns show, without pupils, which are in every data set. */
function measuresIn(columns: readonly TableColumn[]): DatasetChoice['measures'] {
  return EXTRA_MEASURES.filter((id) => columns.some(({ fields }) => fields?.includes(id)));
}

/**
 * The data set of a map: the measure of the map in one year.
 * @param of the region whose gemeenten are on it, or the division whose regions are; null for all gemeenten
 */
export function datasetOfMap(
  selection: Selection,
  year: number,
  of: { region: string } | { division: Division } | null = null,
): DatasetChoice {
  const { measure } = selection;
  return asShown(selection, {
    within: of && 'region' in of ? [of.region] : [ALL],
    levels: of && 'division' in of ? [of.division] : ['gemeente'],
    span: [year, year],
    measures: measure === 'leerlingen' ? [] : [measure],
  });
}

/** The data set of the list of regions of a division, the largest fall first. */
export function datasetOfRegions(
  selection: Selection,
  { division, year }: { division: Division; year: number },
  columns: readonly TableColumn[],
): DatasetChoice {
  return asShown(selection, {
    within: [ALL],
    levels: [division],
    span: [year, year],
    measures: measuresIn(columns),
    order: { column: 'verandering', descending: false },
  });
}

/**
 * The data set of the chart: all years of its areas and the country, observed and projected, with the lines beside the
 * projection. Earlier forecasts and other methods are drawn for the first area only.
 * @param charted codes of gemeenten or of regions
 */
export function datasetOfChart(
  selection: Selection,
  charted: readonly string[],
  hasUserLines: boolean,
): DatasetChoice {
  const { lines } = selection;
  return asShown(selection, {
    ...withCountry(charted),
    lines: [...lines, ...(hasUserLines ? (['eigen'] as const) : [])],
    linesOf: lines.length > 0 ? (charted[0] ?? COUNTRY) : null,
    measures: selection.scale === 'index' ? ['index'] : [],
  });
}

/** Narrows a data set to these areas and the country. */
function withCountry(codes: readonly string[]): Pick<DatasetChoice, 'within' | 'levels'> {
  const levels = new Set(codes.map(levelOf));
  return {
    within: codes.length > 0 ? codes : [ALL],
    levels: LEVELS.filter((level) => level === 'land' || levels.has(level)),
  };
}

/**
 * The data set of the key figures: those of the charted regions and of the country, from the base year on.
 * @param last the last year with a projection among them
 */
export function datasetOfKeyFigures(
  selection: Selection,
  { charted, last }: { charted: readonly string[]; last: number },
  columns: readonly TableColumn[],
): DatasetChoice {
  return asShown(selection, {
    ...withCountry(charted),
    span: [selection.base, last],
    intervals: ['80'],
    measures: measuresIn(columns),
  });
}

/**
 * The data set of the table with the gemeenten of a region.
 * @param span the newest observed year, and the projected year of the table
 */
export function datasetOfMembers(
  selection: Selection,
  { region, span }: { region: string; span: readonly [number, number] },
  columns: readonly TableColumn[],
): DatasetChoice {
  return asShown(selection, {
    within: [region],
    span,
    intervals: ['80'],
    measures: measuresIn(columns),
  });
}

/** The data set of the small charts of the gemeenten of a region: all years. */
export function datasetOfSmallCharts(selection: Selection, region: string): DatasetChoice {
  return asShown(selection, {
    within: [region],
    intervals: ['80'],
    measures: selection.scale === 'index' ? ['index'] : [],
  });
}

/**
 * The data set of the ranking: its gemeenten and the country, in its order.
 * @param region null for all gemeenten
 * @param listed codes of the gemeenten that a filter on names leaves; null without a filter
 */
export function datasetOfRanking(
  selection: Selection,
  {
    year,
    region,
    listed,
  }: { year: number; region: string | null; listed: readonly string[] | null },
  columns: readonly TableColumn[],
): DatasetChoice {
  const { column: key, ascending } = orderOf(selection.sort, selection.measure);
  const column = columns.find((one) => one.key === key)?.fields?.[0];
  return asShown(selection, {
    within: listed ?? [region ?? ALL],
    levels: ['gemeente', 'land'],
    span: [year, year],
    measures: measuresIn(columns),
    order: column === undefined ? null : { column, descending: !ascending },
  });
}
