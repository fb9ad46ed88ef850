import type { DownloadMetadata } from '../../exports/table.ts';
import { MEASURES } from '../../measures/catalog.ts';
import type { Soort } from '../../tables/soorten.ts';
import { schoolYear } from '../../text/school-year.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import { DATASET_LINES, type DatasetLine, type Level } from '../selection/dataset-options.ts';
import { PAST_ORIGINS } from '../selection/options.ts';
import { needsThresholds, thresholdsOf, type Selection } from '../selection/selection.ts';
import type { MetadataContext } from './metadata-context.ts';

/**
 * Returns the choices with which a data set was made, for its description: the name and value of each in the language of the
 * page.
 */
export function filtersOf(
  selection: Selection,
  { years, places, fields, nameOf, words: all }: MetadataContext,
  isProjected: boolean,
): DownloadMetadata['filters'] {
  const { sector, counted, soorten, base, dataset, measure } = selection;
  const { page: words, dataset: datasetWords } = all;
  const hasAreas = dataset.unit === 'gebieden';
  const hasProjection = counted === 'school' && (hasAreas || sector === 'po');
  const compares = hasAreas && dataset.measures.some((id) => MEASURES[id].relative);
  const filters: [name: string, value: string | false][] = [
    [words.sectors.label, words.sectors[sector]],
    [words.controls.counted, counted !== 'school' && words.counted[counted]],
    [words.controls.soort, typesOf(selection, all)],
    [
      datasetWords.soortRows.label,
      hasAreas && soorten.length > 1 && datasetWords.soortRows[dataset.soortRows],
    ],
    [
      datasetWords.parts.areas,
      places.length === 0 ? datasetWords.about.everywhere : datasetWords.list(places),
    ],
    [datasetWords.unit.label, datasetWords.unit[dataset.unit]],
    [datasetWords.rowsAbout, hasAreas && levelsOf(selection, all)],
    [
      counted === 'examen' ? datasetWords.schoolYears : datasetWords.years,
      spanOf(selection, datasetWords, years[0] ?? NaN, years.at(-1) ?? NaN),
    ],
    [datasetWords.figures.label, hasProjection && figuresIn(selection, datasetWords)],
    [
      datasetWords.intervals.label,
      isProjected &&
        (datasetWords.list(dataset.intervals.map((share) => datasetWords.intervals.share(share))) ||
          datasetWords.none),
    ],
    [
      datasetWords.lines.label,
      linesIn(fields).length > 0 && describeLines(selection, fields, nameOf, datasetWords),
    ],
    [
      datasetWords.measures[counted],
      hasAreas &&
        (datasetWords.list(dataset.measures.map((id) => words.measures[id].name)) ||
          datasetWords.onlyPupils[counted]),
    ],
    [words.controls.base, compares && yearIn(selection, base)],
    [
      datasetWords.about.thresholds,
      hasAreas &&
        needsThresholds(measure) &&
        dataset.measures.some(needsThresholds) &&
        datasetWords.list(
          thresholdsOf(selection).map((value) => words.numbers.shortPercent(value)),
        ),
    ],
    [datasetWords.form.label, datasetWords.form[dataset.form]],
  ];
  return filters.flatMap(([name, value]) => (value === false ? [] : [{ name, value }]));
}

/** Returns the names of the chosen soorten, joined to a list; types of exam candidates by their code, such as `vmbo-b`. */
export function typesOf(
  { counted, soorten }: Pick<Selection, 'counted' | 'soorten'>,
  { page, dataset }: MetadataContext['words'],
): string {
  const nameOf = (soort: Soort) =>
    counted === 'examen' ? soort : (page.soorten[soort]?.lang ?? soort);
  return dataset.list(soorten.map(nameOf));
}

/** Writes a year of what is counted: a school year for exam candidates, such as `2024-25`. */
export const yearIn = ({ counted }: Pick<Selection, 'counted'>, year: number): string =>
  counted === 'examen' ? schoolYear(year) : String(year);

/** Writes the first and last year of a data set, or its only year. */
export const spanOf = (
  selection: Pick<Selection, 'counted'>,
  { about }: WordsOf<'dataset'>,
  first: number,
  last: number,
): string => about.span(yearIn(selection, first), yearIn(selection, last));

const figuresIn = ({ dataset }: Selection, { list, figures }: WordsOf<'dataset'>): string =>
  list(dataset.figures.map((one) => figures[one]));

/** What the names of the columns begin with, for each kind of line that a data set can have. */
const COLUMN_PREFIX: Record<DatasetLine, string> = {
  eerder: 'verwacht_in_',
  methoden: 'methode_',
  eigen: 'eigen_',
};

/**
 * Returns the kinds of lines for which a data set has columns. There may be fewer than the user chose, as not every line has
 * figures.
 */
export function linesIn(fields: MetadataContext['fields']): DatasetLine[] {
  return DATASET_LINES.filter((line) =>
    fields.some(({ name }) => name.startsWith(COLUMN_PREFIX[line])),
  );
}

function describeLines(
  { sector, dataset: { linesOf } }: Selection,
  fields: MetadataContext['fields'],
  nameOf: MetadataContext['nameOf'],
  { list, lines: words }: WordsOf<'dataset'>,
): string {
  const lines = linesIn(fields);
  const names = lines.map((line) =>
    line === 'eerder' ? words.eerder(PAST_ORIGINS[sector]) : words[line],
  );
  const isNarrowed = linesOf !== null && lines.some((line) => line !== 'eigen');
  return words.chosen(list(names), isNarrowed ? nameOf(linesOf) : null);
}

/** Returns the names of the chosen levels of the rows (gemeente, a division, country), joined to a list for use in a sentence. */
export function levelsOf(
  { dataset }: Selection,
  { page, dataset: datasetWords }: MetadataContext['words'],
): string {
  return datasetWords.list(dataset.levels.map((level) => levelName(level, datasetWords, page)));
}

/** Returns the name of a level of rows in the language of the page. */
export function levelName(
  level: Level,
  datasetWords: WordsOf<'dataset'>,
  { search }: Words,
): string {
  return level === 'gemeente' || level === 'eigen' || level === 'land'
    ? datasetWords.level[level]
    : search.divisions[level];
}
