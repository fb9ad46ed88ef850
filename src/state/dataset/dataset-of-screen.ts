import type { Division } from '../../areas/divisions.ts';
import { COUNTRY } from '../../areas/codes.ts';
import { COLUMN_NAMES } from '../../exports/dataset/column-names.ts';
import type { Counted } from '../../tables/counted.ts';
import { DEFAULT_DATASET, type DatasetChoice } from '../selection/dataset-codecs.ts';
import { ALL, EXTRA_MEASURES, LEVELS } from '../selection/dataset-options.ts';
import { levelOf } from './dataset-areas.ts';
import { orderOf } from '../map/ranking-rows.ts';
import type { Selection } from '../selection/selection.ts';

/**
 * The parts of a column of a table on the page that a data set needs: `fields` are the names of the columns of the data set that
 * have the same figures. The view defines the whole column.
 */
interface TableColumn {
  readonly key: string;
  readonly fields?: readonly string[];
}

/**
 * Returns the choices for a data set with the figures on the page: the choices in `change`, the soorten summed, the file format
 * that the user chose, and defaults for all other choices.
 */
function asShown({ dataset }: Selection, change: Partial<DatasetChoice>): DatasetChoice {
  const { format, zipped } = dataset;
  return { ...DEFAULT_DATASET, format, zipped, soortRows: 'som', ...change };
}

/** Returns the measures of the data set that table columns show, without the number of pupils, which every data set has. */
function measuresIn(columns: readonly TableColumn[]): DatasetChoice['measures'] {
  return EXTRA_MEASURES.filter((id) => columns.some(({ fields }) => fields?.includes(id)));
}

/**
 * Returns the choices for the data set with the figures of a map: the measure of the map in one year.
 * @param of the region whose gemeenten are on the map, or the division whose regions are on the map; null for all gemeenten
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

/**
 * Returns the choices for the data set with the figures of the table of all regions of a division in one year, the largest fall
 * first.
 */
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
 * Returns the choices for the data set with the figures of the trend chart: the charted areas and the country in all years,
 * counted and projected, with the lines in the chart. Earlier projections and other methods are of the first area only, as in the
 * chart.
 * @param charted codes of the gemeenten or regions in the chart
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

/**
 * Returns the choices for the data set with the figures of the chart of another measure than pupils: the measure of the charted areas
 * and the country in all counted years.
 * @param charted codes of the gemeenten or regions in the chart
 */
export function datasetOfMeasureChart(
  selection: Selection,
  charted: readonly string[],
): DatasetChoice {
  return asShown(selection, {
    ...withCountry(charted),
    figures: ['geteld'],
    measures: EXTRA_MEASURES.filter((id) => id === selection.measure),
  });
}

/**
 * Returns the choices for the data set with the numbers and shares of the charted areas and the country, where there is a single
 * count.
 * @param charted codes of the gemeenten or regions that are charted
 */
export function datasetOfOneCount(selection: Selection, charted: readonly string[]): DatasetChoice {
  return asShown(selection, { ...withCountry(charted), measures: ['aandeel'] });
}

/**
 * Returns the choices that limit a data set to the areas with these codes and the country; to the country alone where there are
 * none.
 */
function withCountry(codes: readonly string[]): Pick<DatasetChoice, 'within' | 'levels'> {
  const levels = new Set(codes.map(levelOf));
  return {
    within: codes.length > 0 ? codes : [ALL],
    levels: LEVELS.filter((level) => level === 'land' || levels.has(level)),
  };
}

/**
 * Returns the choices for the data set with the key figures of the charted regions and the country, from the base year to `last`.
 * @param last the last projected year among the key figures, or the newest counted year where there is none
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
 * Returns the choices for the data set with the figures of the table of gemeenten of a region.
 * @param span the newest counted year, and the projected year that the table shows
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

/** Returns the choices for the data set with the figures of the small charts, one per gemeente of a region: all years. */
export function datasetOfSmallCharts(selection: Selection, region: string): DatasetChoice {
  return asShown(selection, {
    within: [region],
    intervals: ['80'],
    measures: selection.scale === 'index' ? ['index'] : [],
  });
}

/** Returns the name of the column that has, of what is counted, the figures of a column about pupils at schools. */
function columnOf(counted: Counted, name: string): string {
  const { shown, inBase } = COLUMN_NAMES.school;
  if (name === shown) return COLUMN_NAMES[counted].shown;
  return name === inBase ? COLUMN_NAMES[counted].inBase : name;
}

/**
 * Returns the choices for the data set with the figures of the ranking in one year: its gemeenten and the country, in the same
 * order.
 * @param region the code of the region to which the ranking is limited; null for all gemeenten
 * @param listed codes of the gemeenten whose name matches the text that the user typed; null where nothing was typed
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
    order:
      column === undefined
        ? null
        : { column: columnOf(selection.counted, column), descending: !ascending },
  });
}
