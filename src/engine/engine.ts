import { extendBirths } from '../tables/extend-births.ts';
import { readUserBirths } from '../formats/incoming/user-births.ts';
import type { BirthYear } from '../formats/births.ts';
import { readRegionFile } from '../formats/incoming/region-file.ts';
import { sumPaths } from '../forecast/sum-paths.ts';
import { MEASURES } from '../measures/catalog.ts';
import { scaleOf } from '../measures/measure.ts';
import { classBreaks } from '../measures/classes.ts';
import { measureMatrix } from '../measures/matrix.ts';
import { valuesForBreaks } from '../measures/values-for-breaks.ts';
import type { Counts } from '../tables/counts.ts';
import { codesIn, countsOf } from '../tables/pupils.ts';
import { withSets } from '../tables/sets.ts';
import type { AreaSet } from '../areas/regions.ts';
import { drawRegions } from '../geometry/region-shapes.ts';
import { touchingGemeenten } from '../geometry/neighbours.ts';
import type { Sector, Soort } from '../tables/soorten.ts';
import { DatasetPager } from './dataset/dataset-pager.ts';
import { Downloads, sizeOf, type Write } from './dataset/downloads.ts';
import { filesOf, type Load } from './site-files/site-files.ts';
import { open } from './site-files/opening.ts';
import { withForecast, type CountsWithForecast } from './projection/with-forecast.ts';
import { refuseOdd } from './projection/check-user-births.ts';
import { lazyUserFiles } from './user-files/lazy-user-files.ts';
import { catalogueIn, originsIn } from './site-files/data-package.ts';
import { toProblem } from './to-problem.ts';
import { projectEach, projectMethods, projectPast, type Materials } from './projection/project.ts';
import { scenarioLines } from './projection/scenario-lines.ts';
import { writeInline } from './dataset/write-inline.ts';
import type { Answer, Question } from './protocol/figures.ts';
import type {
  BirthsInUse,
  LinesQuestion,
  ScenarioLine,
  ScenarioRequest,
} from './protocol/projection.ts';
import type { Engine } from './protocol/engine.ts';
import type { Opening } from './protocol/site-files.ts';
import { memoizeAsyncBy } from './memoize.ts';

/** The engine over the files that `load` brings. Each file is read once; a file that failed is tried again when asked. */
export function createEngine(load: Load, write: Write = writeInline): Engine {
  const read = filesOf(load);
  const own = lazyUserFiles(
    {
      areas: read.areas,
      herindelingen: read.herindelingen,
      vestigingPlaces: read.vestigingPlaces,
      pupils: (sector) => read[sector](),
    },
    forgetFigures,
  );
  /** Counts with what the reader adds or replaces; `withApart` shows a file of the reader's in their place where one is viewed alone. */
  const countsWith = async (
    sector: Sector,
    soorten: readonly Soort[],
    withApart: boolean,
  ): Promise<Counts> => {
    const table = (await own.merged(sector, withApart)) ?? (await read[sector]());
    // Without the list of gemeenten the figures still stand, by code.
    const codes = await read.areas().then(
      (areas) => areas.map(({ code }) => code),
      () => codesIn(table),
    );
    return countsOf(table, codes, soorten);
  };
  const counts = memoizeAsyncBy((sector: Sector, soorten: readonly Soort[]) =>
    countsWith(sector, soorten, true),
  );
  const countsAlone = memoizeAsyncBy((sector: Sector, soorten: readonly Soort[]) =>
    countsWith(sector, soorten, false),
  );
  /** What projections are made from: never a file that is viewed on its own. */
  const basis = async (sector: Sector, soorten: readonly Soort[]): Promise<Counts> =>
    (await own.isApart(sector)) ? countsAlone(sector, soorten) : counts(sector, soorten);

  let userBirths: readonly BirthYear[] = [];
  const materials = async (): Promise<Materials> => {
    const [areas, births] = await Promise.all([read.areas(), read.births()]);
    return { counts: basis, areas, births: extendBirths(births, userBirths) };
  };

  function forgetProjections(): void {
    expected.forget();
    paths.forget();
    pager.forget();
  }

  function forgetFigures(): void {
    counts.forget();
    countsAlone.forget();
    forgetProjections();
  }

  async function useBirths(text: string | null, file: string): Promise<BirthsInUse> {
    const own = text === null ? [] : readUserBirths(text, file);
    refuseOdd(await read.births(), own, file);
    userBirths = own;
    forgetProjections();
    const { births } = await materials();
    return {
      lastYear: births.at(-1)?.year ?? NaN,
      userYears: userBirths.map(({ year }) => year),
    };
  }

  /** Counts with their projection; without one where a file that it needs has failed (which `open` tells). */
  const expected = memoizeAsyncBy(
    async (
      sector: Sector,
      soorten: readonly Soort[],
      sets: readonly AreaSet[],
    ): Promise<CountsWithForecast | null> => {
      if (await own.isApart(sector)) return null;
      const all = withSets(await counts(sector, soorten), sets);
      const each = await paths(sector, soorten).catch(ignore);
      const made = each && sumPaths(all, each, sets);
      const backtest = await read.backtest().catch(ignore);
      return made && backtest && withForecast(all, made, backtest);
    },
  );

  /** Paths per soort, kept: the projection is their sum, and a lever that is dragged asks for them many times a second. */
  const paths = memoizeAsyncBy(async (sector: Sector, soorten: readonly Soort[]) =>
    projectEach(await materials(), sector, soorten),
  );

  async function supposed(
    question: LinesQuestion,
    scenarios: ScenarioRequest[],
  ): Promise<ScenarioLine[]> {
    const { sector, soorten, sets } = question;
    if (await own.isApart(sector)) return [];
    const each = await paths(sector, soorten);
    if (!each) return [];
    const all = withSets(await counts(sector, soorten), sets);
    return scenarioLines(all, each, (await materials()).births, question, scenarios);
  }

  /** With the births of then: a reader's own were not known. */
  const past = (question: LinesQuestion, origins: readonly number[]) =>
    beside(question, async (from) =>
      projectPast({ ...from, births: await read.births() }, question, origins),
    );
  const methods = (question: LinesQuestion) =>
    beside(question, (from) => projectMethods(from, question));

  /** Lines beside the projection; none beside figures that are viewed on their own. */
  async function beside<T>(
    { sector }: LinesQuestion,
    project: (from: Materials) => Promise<T[]>,
  ): Promise<T[]> {
    return (await own.isApart(sector)) ? [] : project(await materials());
  }

  async function answer(question: Question): Promise<Answer> {
    const { sector, soorten, base, classes, sets } = question;
    const forecast = await expected(sector, soorten, sets);
    const all = forecast?.counts ?? withSets(await counts(sector, soorten), sets);
    const measure = MEASURES[question.measure];
    const thresholds = question.thresholds ?? measure.thresholds;
    const forecastOf = forecast
      ? (area: number) => forecast.forecastOf(area, thresholds)
      : undefined;
    const matrix = measureMatrix(all, measure, base, forecastOf);
    const values = valuesForBreaks(all, matrix, measure, base);
    const breaks = classBreaks(values, classes, scaleOf(measure));
    return {
      question,
      counts: all,
      projection: forecast?.projection ?? null,
      matrix,
      breaks,
      userFiles: await own.names(sector, soorten),
    };
  }

  const pager = new DatasetPager(async (question) => {
    // Fetched when a data set is asked for: most readers stay with the map.
    const { makeDataset } = await import('./dataset/dataset.ts');
    const stock = {
      areas: read.areas,
      provisional: (sector: Sector) =>
        read.about().then((about) => provisionalIn(originsIn(about), sector)),
      counts: async (sector: Sector, soorten: readonly Soort[], sets: readonly AreaSet[]) =>
        withSets(await counts(sector, soorten), sets),
      expected,
      scenarios: supposed,
      past,
      methods,
      userLines: (question: LinesQuestion) => own.door.userLines(question),
      userFileNames: own.names,
    };
    return makeDataset(stock, question);
  });

  const downloads = new Downloads(write);

  return {
    open: () => open(read),
    useBirths: (text, file) => useBirths(text, file).catch(toProblem),
    drawRegions: (sets) =>
      read
        .topology()
        .then((topology) => drawRegions(topology, sets))
        .catch(toProblem),
    readRegions: (bytes, file) =>
      Promise.resolve()
        .then(() => readRegionFile(bytes, file))
        .catch(toProblem),
    touching: () => read.topology().then(touchingGemeenten).catch(toProblem),
    backtest: () => read.backtest().catch(toProblem),
    catalogue: () => read.about().then(catalogueIn).catch(toProblem),
    ask: (question) => answer(question).catch(toProblem),
    past: (question, origins) => past(question, origins).catch(toProblem),
    scenarios: (question, scenarios) => supposed(question, scenarios).catch(toProblem),
    methods: (question) => methods(question).catch(toProblem),
    ...own.door,
    dataset: (question, order) => pager.tell(question, order).catch(toProblem),
    datasetRows: (id, from) => Promise.resolve(pager.rows(id, from)),
    download: (question, order, wish, progress) =>
      pager
        .table(question, order)
        .then((table) => downloads.make(table, wish, progress))
        .catch(toProblem),
    stopDownload: () => Promise.resolve(downloads.stop()),
    downloadSize: (question, wish) =>
      pager
        .table(question, null)
        .then((table) => sizeOf(table, (some) => write(some, wish, ignore).done))
        .catch(ignore),
  };
}

const ignore = () => null;

function provisionalIn({ sources }: Pick<Opening, 'sources'>, sector: Sector): readonly number[] {
  return sources.find(({ file }) => file === `${sector}.csv`)?.provisional ?? [];
}
