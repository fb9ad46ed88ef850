import type { Opening } from '../../engine/protocol/site-files.ts';
import type { DownloadMetadata, Field } from '../../exports/table.ts';
import { defaultOf } from '../../forecast/methods/defaults.ts';
import { NEUTRAL } from '../../forecast/scenario/scenario.ts';
import { MEASURES } from '../../measures/catalog.ts';
import type { Sector } from '../../tables/soorten.ts';
import type { Words, WordsOf } from '../../text/words.ts';
import { datasetName } from './dataset-name.ts';
import { DATASET_LINES, type DatasetLine, type Level } from '../selection/dataset-options.ts';
import { needsThresholds, thresholdsOf, type Selection } from '../selection/selection.ts';
import { PAST_ORIGINS } from '../selection/options.ts';

/** What must be known of a data set, beside what was chosen, to tell what it is. */
export interface MetadataContext {
  /** The texts of the page and of its data sets. */
  words: { page: Words; dataset: WordsOf<'dataset'> };
  opening: Pick<Opening, 'sources' | 'boundaryYear' | 'version'>;
  /** The years that it has, and the newest that was counted. */
  years: readonly number[];
  newest: number;
  /** Those of them in which a figure is provisional. */
  provisional: readonly number[];
  fields: readonly Pick<Field, 'name'>[];
  /** What a gemeente or region is called. */
  nameOf: (code: string) => string;
  /** Names of the areas to which it is narrowed; none is all gemeenten. */
  places: readonly string[];
  /** Files of the reader's own with figures in it, and whether it has no others. */
  userFiles: readonly string[];
  isApart: boolean;
  /** The file with births of the reader's own with which is projected. */
  userBirths: string | null;
  /** The permanent link. */
  link: string;
  /** The day of the download, as `2026-11-25`. */
  day: string;
}

/** What a download of the data set says of itself. */
export function datasetMetadata(selection: Selection, of: MetadataContext): DownloadMetadata {
  const { language, soorten, sector, scenarios } = selection;
  const { opening, years, newest, day, words: all } = of;
  const { page: words, dataset: own } = all;
  const what = words.trend.title(soorten);
  const span = { first: years[0] ?? newest, last: years.at(-1) ?? newest };
  const isProjected = span.last > newest;
  // What must be known of our counts says nothing of the reader's.
  const counted = of.isApart ? null : opening.sources.find(({ file }) => file === `${sector}.csv`);
  return {
    title: own.about.title(what, own.list(of.places), span),
    description: descriptionOf(selection, of, isProjected),
    language,
    filters: filtersOf(selection, of, isProjected),
    sources: sourcesOf(
      opening,
      of.isApart
        ? ['gebieden.csv']
        : filesBehind(sector, isProjected || linesIn(of.fields).length > 0),
    ),
    countDate: dayIn(words, counted?.countDate),
    provisional: of.provisional,
    boundaryYear: opening.boundaryYear,
    projected: isProjected ? { method: methodsOf(selection, all), origin: newest } : null,
    scenarios: isProjected
      ? scenarios.map(({ name, levers, area }, i) => ({
          name: name === '' ? words.scenario.nameless(i + 1) : name,
          levers: [area && of.nameOf(area), words.scenario.supposed(levers, NEUTRAL)]
            .filter(Boolean)
            .join('; '),
        }))
      : [],
    userFiles: of.userFiles,
    userBirths: isProjected ? of.userBirths : null,
    link: of.link,
    version: opening.version ?? '',
    date: day,
    name: datasetName(selection, years, day),
  };
}

function descriptionOf(
  selection: Selection,
  { userFiles, isApart, userBirths, words: all }: MetadataContext,
  isProjected: boolean,
): string {
  const { page: words, dataset: own } = all;
  const { about, list } = own;
  const levels = levelsOf(selection, all);
  const files = list(userFiles);
  if (isApart) return `${about.apart(levels)} ${words.userFigures.apartSource(files)}`;
  return [
    about.description(levels, isProjected),
    ...(files === '' ? [] : [words.userFigures.source(files)]),
    ...(isProjected && userBirths !== null ? [about.userBirths(userBirths)] : []),
  ].join(' ');
}

function filtersOf(
  selection: Selection,
  { years, places, fields, nameOf, words: all }: MetadataContext,
  isProjected: boolean,
): DownloadMetadata['filters'] {
  const { sector, soorten, base, dataset, measure } = selection;
  const { page: words, dataset: own } = all;
  const compares = dataset.measures.some((id) => MEASURES[id].relative);
  const filters: [name: string, value: string | false][] = [
    [words.sectors.label, words.sectors[sector]],
    [words.controls.soort, own.list(soorten.map((soort) => words.soorten[soort]?.lang ?? soort))],
    [own.soortRows.label, soorten.length > 1 && own.soortRows[dataset.soortRows]],
    [own.parts.areas, places.length === 0 ? own.about.everywhere : own.list(places)],
    [own.rowsAbout, levelsOf(selection, all)],
    [own.years, own.about.span(years[0] ?? NaN, years.at(-1) ?? NaN)],
    [own.figures.label, own.list(dataset.figures.map((one) => own.figures[one]))],
    [
      own.intervals.label,
      isProjected &&
        (own.list(dataset.intervals.map((share) => own.intervals.share(share))) || own.none),
    ],
    [own.lines.label, linesIn(fields).length > 0 && linesInWords(selection, fields, nameOf, own)],
    [
      own.measures,
      own.list(dataset.measures.map((id) => words.measures[id].name)) || own.onlyPupils,
    ],
    [words.controls.base, compares && String(base)],
    [
      own.about.thresholds,
      needsThresholds(measure) &&
        dataset.measures.some(needsThresholds) &&
        own.list(thresholdsOf(selection).map((value) => words.numbers.shortPercent(value))),
    ],
    [own.form.label, own.form[dataset.form]],
  ];
  return filters.flatMap(([name, value]) => (value === false ? [] : [{ name, value }]));
}

/** How the columns of each kind of line begin. */
const COLUMNS: Record<DatasetLine, string> = {
  eerder: 'verwacht_in_',
  methoden: 'methode_',
  eigen: 'eigen_',
};

/** The lines that are in a data set, which may be fewer than were asked for. */
function linesIn(fields: MetadataContext['fields']): DatasetLine[] {
  return DATASET_LINES.filter((line) => fields.some(({ name }) => name.startsWith(COLUMNS[line])));
}

function linesInWords(
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

function levelsOf(
  { dataset }: Selection,
  { page, dataset: own }: MetadataContext['words'],
): string {
  return own.list(dataset.levels.map((level) => levelName(level, own, page)));
}

/** A level in words. */
export function levelName(level: Level, own: WordsOf<'dataset'>, { search }: Words): string {
  return level === 'gemeente' || level === 'eigen' || level === 'land'
    ? own.level[level]
    : search.divisions[level];
}

/** The projection of vo is made from pupils in bo, and all projections from births. */
function filesBehind(sector: Sector, isProjected: boolean): string[] {
  const projected = sector === 'vo' ? ['po.csv', 'geboorten.csv'] : ['geboorten.csv'];
  return [`${sector}.csv`, 'gebieden.csv', ...(isProjected ? projected : [])];
}

function sourcesOf(
  { sources }: Pick<Opening, 'sources'>,
  files: string[],
): DownloadMetadata['sources'] {
  const all = files.flatMap((file) => sources.find((one) => one.file === file)?.sources ?? []);
  return [...new Map(all.map((source) => [source.path + source.title, source])).values()];
}

const dayIn = (words: Words, day: string | null | undefined) => (day ? words.dayOfYear(day) : null);

function methodsOf({ soorten }: Selection, { page, dataset }: MetadataContext['words']): string {
  const methods = soorten.flatMap((soort) => defaultOf(soort)?.method ?? []);
  return dataset.list([...new Set(methods.map((method) => page.trend.methods[method]))]);
}
