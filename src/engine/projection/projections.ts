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
import { projectEach, projectMethods, projectPast, type ProjectionInput } from './project.ts';
import { scenarioLines } from './scenario-lines.ts';
import { withForecast, type CountsWithForecast } from './with-forecast.ts';

/** Projections and the lines beside them. There are none in a sector in which a user file is viewed on its own. */
export interface Projections {
  /** Returns counts with their projection; null if there is no projection, or if a site file for it failed (`open` reports that file). */
  forecast(
    sector: Sector,
    soorten: readonly Soort[],
    sets: readonly AreaSet[],
  ): Promise<CountsWithForecast | null>;
  /** Returns the projections from earlier origins. They use births of the site only, because user births were not known then. */
  past(question: LinesQuestion, origins: readonly number[]): Promise<PastLine[]>;
  /** Returns the projection of every method. */
  methods(question: LinesQuestion): Promise<MethodLine[]>;
  /** Returns a line per scenario and area to which the scenario applies. */
  scenarios(question: LinesQuestion, requests: readonly ScenarioRequest[]): Promise<ScenarioLine[]>;
}

/** Returns an object that computes projections when they are asked for, from these counts, births and files, and keeps some of them in the cache. */
export function projections({
  files,
  userFiles,
  counts,
  births,
  cache,
}: {
  files: SiteFiles;
  userFiles: LazyUserFiles;
  counts: CountsSource;
  births: BirthsSource;
  cache: ResultCache;
}): Projections {
  const input = async (): Promise<ProjectionInput> => {
    const [areas, known] = await Promise.all([files.areas(), births.inUse()]);
    return { counts: counts.forProjections, areas, births: known };
  };

  /** The expected pupils per soort. They are kept because all scenarios start from them, and a slider sends many scenarios a second. */
  const paths = cache.memoize(async (sector: Sector, soorten: readonly Soort[]) =>
    projectEach(await input(), sector, soorten),
  );

  const forecast = cache.memoize(
    async (sector: Sector, soorten: readonly Soort[], sets: readonly AreaSet[]) => {
      if (await userFiles.isApart(sector)) return null;
      const all = withSets(await counts.shown(sector, soorten), sets);
      const each = await paths(sector, soorten).catch(() => null);
      const summed = each && sumPaths(all, each, sets);
      const backtest = await files.backtest().catch(() => null);
      return summed && backtest && withForecast(all, summed, backtest);
    },
  );

  return {
    forecast,
    async past(question, origins) {
      if (await userFiles.isApart(question.sector)) return [];
      const known = { ...(await input()), births: await files.births() };
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
      const all = withSets(await counts.shown(sector, soorten), sets);
      return scenarioLines(all, each, await births.inUse(), question, requests);
    },
  };
}
