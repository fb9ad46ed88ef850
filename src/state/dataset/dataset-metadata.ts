import type { Opening } from '../../engine/protocol/site-files.ts';
import type { DownloadMetadata } from '../../exports/table.ts';
import { defaultOf } from '../../forecast/methods/defaults.ts';
import { otherFilesOf } from '../../measures/other-files.ts';
import { NEUTRAL } from '../../forecast/scenario/scenario.ts';
import type { Sector } from '../../tables/soorten.ts';
import type { Words } from '../../text/words.ts';
import { datasetName } from './dataset-name.ts';
import type { MetadataContext } from './metadata-context.ts';
import type { Selection } from '../selection/selection.ts';
import { filtersOf, levelsOf, linesIn } from './dataset-filters.ts';

/**
 * Returns the metadata that every download of a data set contains: title, description, sources, filters, dates and permanent
 * link.
 */
export function datasetMetadata(selection: Selection, of: MetadataContext): DownloadMetadata {
  const { language, soorten, sector, scenarios } = selection;
  const { opening, years, newest, day, words: all } = of;
  const { page: words, dataset: datasetWords } = all;
  const subject = words.trend.title(soorten);
  const span = { first: years[0] ?? newest, last: years.at(-1) ?? newest };
  const isProjected = span.last > newest;
  const isOfSchools = selection.dataset.unit === 'vestigingen';
  // The count date of the site files does not apply to figures of the user.
  const countFile = of.isApart
    ? null
    : opening.sources.find(({ file }) => file === `${sector}.csv`);
  return {
    title: datasetWords.about.title(subject, datasetWords.list(of.places), span),
    description: descriptionOf(selection, of, isProjected),
    language,
    filters: filtersOf(selection, of, isProjected),
    sources: sourcesOf(opening, [
      ...(isOfSchools
        ? schoolFilesOf(sector, isProjected)
        : of.isApart
          ? ['gebieden.csv']
          : siteFilesOf(sector, isProjected || linesIn(of.fields).length > 0)),
      ...selection.dataset.measures.flatMap((id) => otherFilesOf(id)),
    ]),
    countDate: dayIn(words, countFile?.countDate),
    provisional: of.provisional,
    boundaryYear: opening.boundaryYear,
    projected: isProjected
      ? {
          method: isOfSchools ? datasetWords.about.schoolMethod : methodsOf(selection, all),
          origin: newest,
        }
      : null,
    scenarios:
      isProjected && !isOfSchools
        ? scenarios.map(({ name, levers, area }, i) => ({
            name: name === '' ? words.scenario.nameless(i + 1) : name,
            levers: [area && of.nameOf(area), words.scenario.leversInWords(levers, NEUTRAL)]
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
  const { page: words, dataset: datasetWords } = all;
  const { about, list } = datasetWords;
  const levels = levelsOf(selection, all);
  if (selection.dataset.unit === 'vestigingen') return about.schools(isProjected);
  const files = list(userFiles);
  if (isApart) return `${about.apart(levels)} ${words.userFigures.apartSource(files)}`;
  return [
    about.description(levels, isProjected),
    ...(files === '' ? [] : [words.userFigures.source(files)]),
    ...(isProjected && userBirths !== null ? [about.userBirths(userBirths)] : []),
  ].join(' ');
}

/**
 * Returns the names of the site files from which a data set is made. With projections, the file of births is one of them, and for
 * projections of vo also the file of po.
 */
function siteFilesOf(sector: Sector, isProjected: boolean): string[] {
  const projected = sector === 'vo' ? ['po.csv', 'geboorten.csv'] : ['geboorten.csv'];
  return [`${sector}.csv`, 'gebieden.csv', ...(isProjected ? projected : [])];
}

/** Returns the names of the site files from which a data set of schools is made, with projections those of gemeenten too. */
const schoolFilesOf = (sector: Sector, isProjected: boolean): string[] => [
  'vestigingen.csv',
  `vestiging-leerlingen-${sector}.csv`,
  'vestiging-overgangen.csv',
  ...(sector === 'po' ? ['opheffingsnorm-po.csv', 'opheffingsnorm-po-officieel.csv'] : []),
  ...(isProjected ? ['po.csv', 'geboorten.csv', 'toets-scholen.json'] : []),
];

/** Returns the publications from which the site files `files` are made, without duplicates. */
function sourcesOf(
  { sources }: Pick<Opening, 'sources'>,
  files: string[],
): DownloadMetadata['sources'] {
  const all = files.flatMap((file) => sources.find((one) => one.file === file)?.sources ?? []);
  return [...new Map(all.map((source) => [source.path + source.title, source])).values()];
}

/** Writes a day and month, such as `1 oktober`, in the language of the page; null where there is none. */
const dayIn = (words: Words, day: string | null | undefined) => (day ? words.dayOfYear(day) : null);

/** Returns the names of the projection methods that the soorten of the selection use, joined to a list for use in a sentence. */
function methodsOf({ soorten }: Selection, { page, dataset }: MetadataContext['words']): string {
  const methods = soorten.flatMap((soort) => defaultOf(soort)?.method ?? []);
  return dataset.list([...new Set(methods.map((method) => page.trend.methods[method]))]);
}
