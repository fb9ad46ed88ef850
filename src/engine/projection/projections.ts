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

/** Projections and the lines beside them. In a sector of which a user file is viewed on its own there are none. */
export interface Projections {
  /** Counts with their projection; null if there is none, or if a file that it needs failed (`open` reports that file). */
  forecast(
    sector: Sector,
    soorten: readonly Soort[],
    sets: readonly AreaSet[],
  ): Promise<CountsWithForecast | null>;
  /** The projections from earlier origins, with the births that were known then: those of the site. */
  past(question: LinesQuestion, origins: readonly number[]): Promise<PastLine[]>;
  /** The projection of every method. */
  methods(question: LinesQuestion): Promise<MethodLine[]>;
  /** A line per scenario and area that it applies to. */
  scenarios(question: LinesQuestion, requests: readonly ScenarioRequest[]): Promise<ScenarioLine[]>;
}

/** Projections from counts and births. */
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

  /** Paths per soort. They are kept because the scenarios that a slider sends many times a second all start from them. */
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
