import type { AreaSet } from '../../areas/regions.ts';
import { sumPaths } from '../../forecast/sums/sum-paths.ts';
import { withSets } from '../../tables/sets.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import type { CountsSource } from '../counts/counts-source.ts';
import type {
  LinesQuestion,
  MethodLine,
  PastLine,
  ScenarioLine,
  ScenarioRequest,
} from '../protocol/projection.ts';
import type { ResultCache } from '../result-cache.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import type { LazyUserFiles } from '../user-files/lazy-user-files.ts';
import type { BirthsSource } from './births-source.ts';
import type { ChildrenSource } from './children-source.ts';
import {
  defaultMethod,
  projectEach,
  projectMethods,
  projectPast,
  type ProjectionInput,
} from './project.ts';
import { scenarioLines } from './scenario-lines.ts';
import { withForecast, type CountsWithForecast } from './with-forecast.ts';

/**
 * The source of projections and of lines beside a projection. While a user file is viewed on its own in a sector, that sector
 * has no projections and no lines.
 */
export interface Projections {
  /**
   * Returns the counts of gemeenten, `sets` and the country with their projection. Null if there is no projection, or if a
   * site file that it needs failed; the answer of `open` lists that file.
   */
  forecast(
    sector: Sector,
    soorten: readonly Soort[],
    sets: readonly AreaSet[],
  ): Promise<CountsWithForecast | null>;
  /**
   * Returns lines with the projections from each year of `origins`. They use the births of the site only, of the country and of
   * gemeenten: those of the user were not known then.
   */
  past(question: LinesQuestion, origins: readonly number[]): Promise<PastLine[]>;
  /** Returns lines by the default method and by the other methods that are compared with it (see `projectMethods`). */
  methods(question: LinesQuestion): Promise<MethodLine[]>;
  /** Returns a line for each requested scenario and each area to which that scenario applies. */
  scenarios(question: LinesQuestion, requests: readonly ScenarioRequest[]): Promise<ScenarioLine[]>;
}

/** Thrown where a file did not come: the lack of a projection is then not kept, so that another try may have one. */
const LACKING: unique symbol = Symbol('a file of the projection did not come');

function nullIfLacking(error: unknown): null {
  if (error === LACKING) return null;
  throw error;
}

/**
 * Makes the source of projections from the sources of counts and births and the files. It computes a projection when it is
 * asked for; projections (`forecast`) and paths of soorten stay in `cache`.
 */
export function projections({
  files,
  userFiles,
  counts,
  births,
  children,
  cache,
}: {
  files: SiteFiles;
  userFiles: LazyUserFiles;
  counts: CountsSource;
  births: BirthsSource;
  children: ChildrenSource;
  cache: ResultCache;
}): Projections {
  const input = () => inputFrom(files, counts, births, children);

  /**
   * Returns the expected pupils of each soort without a scenario, or null. All scenarios start from this result, and a slider
   * asks for many scenarios a second, so it is kept in the cache.
   */
  const paths = cache.memoize(async (sector: Sector, soorten: readonly Soort[]) =>
    projectEach(await input(), sector, soorten),
  );

  const forecast = cache.memoize(
    async (sector: Sector, soorten: readonly Soort[], sets: readonly AreaSet[]) => {
      if (await userFiles.isApart(sector)) return null;
      const projected = paths(sector, soorten).catch((): typeof LACKING => LACKING);
      const all = withSets(await counts.shown(sector, soorten, 'school'), sets);
      const each = await projected;
      const backtest = await files.backtest().catch((): typeof LACKING => LACKING);
      if (each === LACKING || backtest === LACKING) throw LACKING;
      const summed = each && sumPaths(all, each, sets);
      const method = await defaultMethod(soorten[0], children.inUse);
      return summed && withForecast(all, summed, backtest, method);
    },
  );

  return {
    forecast: (...asked) => forecast(...asked).catch(nullIfLacking),
    async past(question, origins) {
      if (await userFiles.isApart(question.sector)) return [];
      const known = { ...(await input()), births: await files.births(), children: children.site };
      return projectPast(known, question, origins);
    },
    async methods(question) {
      if (await userFiles.isApart(question.sector)) return [];
      return projectMethods(await input(), question);
    },
    async scenarios(question, requests) {
      const { sector, soorten, sets } = question;
      if (await userFiles.isApart(sector)) return [];
      const each = await paths(sector, soorten);
      if (!each) return [];
      const all = withSets(await counts.shown(sector, soorten, 'school'), sets);
      return scenarioLines(all, each, await births.inUse(), question, requests);
    },
  };
}

/** Returns what projections are made from, with the births that are in use now. */
async function inputFrom(
  files: SiteFiles,
  counts: CountsSource,
  births: BirthsSource,
  children: ChildrenSource,
): Promise<ProjectionInput> {
  const [areas, known] = await Promise.all([files.areas(), births.inUse()]);
  return {
    counts: counts.forProjections,
    residents: () => counts.shown('vo', ['vo'], 'woon'),
    children: children.inUse,
    areas,
    births: known,
  };
}
