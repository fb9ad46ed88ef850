import type { Opening } from '../../engine/protocol/site-files.ts';
import type { DownloadMetadata } from '../../exports/table.ts';
import type { MethodId } from '../../forecast/methods/method.ts';
import { defaultOf } from '../../forecast/methods/defaults.ts';
import { otherFilesOf } from '../../measures/other-files.ts';
import { NEUTRAL } from '../../forecast/scenario/scenario.ts';
import { MEASURES } from '../../measures/catalog.ts';
import type { Measure } from '../../measures/measure.ts';
import { COUNTED_KINDS } from '../../tables/counted.ts';
import type { Sector } from '../../tables/soorten.ts';
import type { Words } from '../../text/words.ts';
import { datasetInUse } from './dataset-in-use.ts';
import { datasetName } from './dataset-name.ts';
import type { MetadataContext } from './metadata-context.ts';
import type { Selection } from '../selection/selection.ts';
import { filtersOf, levelsOf, linesIn, spanOf, typesOf } from './dataset-filters.ts';

/**
 * Returns the metadata that every download of a data set contains: title, description, sources, filters, dates and permanent
 * link.
 */
export function datasetMetadata(chosen: Selection, of: MetadataContext): DownloadMetadata {
  const selection: Selection = { ...chosen, dataset: datasetInUse(chosen) };
  const { language, sector, counted, scenarios } = selection;
  const { opening, years, newest, day, words: all } = of;
  const { page: words, dataset: datasetWords } = all;
  const [first, last] = [years[0] ?? newest, years.at(-1) ?? newest];
  const isProjected = last > newest;
  const isOfSchools = selection.dataset.unit === 'vestigingen';
  // The count date of the site files does not apply to figures of the user.
  const countFile =
    counted === 'school' && of.isApart
      ? null
      : opening.sources.find(({ file }) => file === COUNTED_KINDS[counted].file[sector]);
  return {
    title: datasetWords.about.title(
      subjectOf(selection, all),
      datasetWords.list(of.places),
      spanOf(selection, datasetWords, first, last),
    ),
    description: descriptionOf(selection, of, isProjected),
    language,
    filters: filtersOf(selection, of, isProjected),
    sources: sourcesOf(opening, [
      ...filesOf(selection, of, isProjected),
      ...selection.dataset.measures.flatMap((id) => otherFilesOf(id)),
    ]),
    countDate: dayIn(words, countFile?.countDate),
    provisional: of.provisional,
    boundaryYear: opening.boundaryYear,
    projected: isProjected
      ? {
          method: isOfSchools ? datasetWords.about.schoolMethod : methodsOf(selection, of),
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
  const { counted } = selection;
  if (counted !== 'school') {
    return [
      about.counted[counted](levels),
      ...(comparesWithSchools(selection) ? [about.inflow] : []),
      ...(files === '' ? [] : [words.userFigures.source(files)]),
    ].join(' ');
  }
  if (isApart) return `${about.apart(levels)} ${words.userFigures.apartSource(files)}`;
  return [
    about.description(levels, isProjected),
    ...(files === '' ? [] : [words.userFigures.source(files)]),
    ...(isProjected && userBirths !== null ? [about.userBirths(userBirths)] : []),
  ].join(' ');
}

/** Returns what the rows of a data set count, such as `Leerlingen in het basisonderwijs` or `Examenkandidaten havo en vwo`. */
function subjectOf(selection: Selection, all: MetadataContext['words']): string {
  const { counted, soorten } = selection;
  if (counted === 'examen') return all.dataset.about.candidates(typesOf(selection, all));
  const pupils = all.page.trend.title(soorten);
  return counted === 'woon' ? all.dataset.about.byResidence(pupils) : pupils;
}

/** Returns the names of the site files from which the rows of a data set are made. */
function filesOf(
  selection: Selection,
  { isApart, fields, accountsForChildren }: MetadataContext,
  isProjected: boolean,
): string[] {
  const { sector, counted, dataset } = selection;
  if (counted !== 'school') {
    const { file } = COUNTED_KINDS[counted];
    const atSchools = comparesWithSchools(selection) ? [COUNTED_KINDS.school.file[sector]] : [];
    return [file[sector], ...atSchools, 'gebieden.csv'];
  }
  if (dataset.unit === 'vestigingen') return schoolFilesOf(sector, isProjected);
  if (isApart) return ['gebieden.csv'];
  const files = siteFilesOf(sector, isProjected || linesIn(fields).length > 0);
  return isProjected && accountsForChildren ? [...files, 'jonge-kinderen.csv'] : files;
}

/** Whether a measure of the data set compares what is counted with the pupils at schools. */
const comparesWithSchools = ({ dataset }: Selection): boolean =>
  dataset.measures.some((id) => {
    const measure: Measure = MEASURES[id];
    return measure.needsSchools === true;
  });

/**
 * Returns the names of the site files from which a data set is made. With projections, the file of births is one of them, and for
 * projections of vo also the files of po and of pupils by residence.
 */
function siteFilesOf(sector: Sector, isProjected: boolean): string[] {
  const projected =
    sector === 'vo' ? ['po.csv', 'woongemeente.csv', 'geboorten.csv'] : ['geboorten.csv'];
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
function methodsOf(
  { soorten }: Selection,
  { words: { page, dataset }, accountsForChildren }: MetadataContext,
): string {
  const methods = soorten.flatMap((soort): MethodId[] => {
    const method = defaultOf(soort)?.method;
    if (soort === 'bo' && accountsForChildren) return ['panel-kinderen'];
    return method ? [method] : [];
  });
  return dataset.list([...new Set(methods.map((method) => page.trend.methods[method]))]);
}
