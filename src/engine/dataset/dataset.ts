import { datasetTable, subjectsOf } from '../../exports/dataset/dataset-table.ts';
import { provisionalYears, hasUserFigures } from '../../exports/dataset/origins.ts';
import type { DatasetArea, Part } from '../../exports/dataset/part.ts';
import type { DataTable } from '../../exports/table.ts';
import type { Area } from '../../areas/divisions.ts';
import { COUNTRY } from '../../areas/codes.ts';
import type { AreaSet } from '../../areas/regions.ts';
import { MEASURES } from '../../measures/catalog.ts';
import { measureValues } from '../../measures/matrix.ts';
import { type Counts } from '../../tables/counts.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import { loadFieldWords } from '../../text/fields.ts';
import { linesFor } from './dataset-lines.ts';
import type { DatasetQuestion, DatasetSummary } from '../protocol/dataset.ts';
import type { CountsWithForecast } from '../projection/with-forecast.ts';
import type { UserLine } from '../protocol/user-files.ts';
import type {
  LinesQuestion,
  MethodLine,
  PastLine,
  ScenarioLine,
  ScenarioRequest,
} from '../protocol/projection.ts';

/** What a data set is made from. */
export interface DatasetSources {
  areas(): Promise<readonly Area[]>;
  provisional(sector: Sector): Promise<readonly number[]>;
  counts(sector: Sector, soorten: readonly Soort[], sets: readonly AreaSet[]): Promise<Counts>;
  expected(
    sector: Sector,
    soorten: readonly Soort[],
    sets: readonly AreaSet[],
  ): Promise<CountsWithForecast | null>;
  scenarios(question: LinesQuestion, scenarios: ScenarioRequest[]): Promise<ScenarioLine[]>;
  past(question: LinesQuestion, origins: readonly number[]): Promise<PastLine[]>;
  methods(question: LinesQuestion): Promise<MethodLine[]>;
  userLines(question: LinesQuestion): Promise<UserLine[]>;
  /** Names of files of the reader's own with figures of these soorten. */
  userFileNames(sector: Sector, soorten: readonly Soort[]): Promise<readonly string[]>;
}

/** A data set and what there is to say of it. */
export interface Dataset {
  table: DataTable;
  says: Pick<DatasetSummary, 'years' | 'provisional' | 'userFiles'>;
}

/** The data set that a question asks for. */
export async function makeDataset(
  stock: DatasetSources,
  question: DatasetQuestion,
): Promise<Dataset> {
  const { sector, soorten, sum } = question;
  const groups = sum ? [soorten] : soorten.map((soort) => [soort]);
  const [areas, parts, provisional, userFileNames] = await Promise.all([
    areasOf(stock, question),
    Promise.all(groups.map((group, nth) => partOf(stock, question, group, nth === 0))),
    stock.provisional(sector),
    stock.userFileNames(sector, soorten),
  ]);
  const years = yearsOf(question, parts);
  const words = await loadFieldWords(question.language);
  const shape = { ...question, years, provisional, words };
  const subjects = subjectsOf(areas, parts);
  const counted = hasUserFigures(subjects, parts, shape) ? userFileNames : [];
  return {
    table: datasetTable(areas, parts, shape),
    says: {
      years,
      provisional: provisionalYears(subjects, shape),
      userFiles: [...new Set([...counted, ...filesOfLines(parts, years)])],
    },
  };
}

/** The reader's own files of which a line is in the data set. */
function filesOfLines(parts: readonly Part[], years: readonly number[]): string[] {
  return parts
    .flatMap(({ lines }) => lines)
    .filter((line) => line.years.some((year) => years.includes(year)))
    .flatMap(({ what }) => (what.kind === 'prognose' || what.kind === 'telling' ? what.of : []));
}

async function areasOf(stock: DatasetSources, { areas }: DatasetQuestion): Promise<DatasetArea[]> {
  const known = new Map((await stock.areas()).map((area) => [area.code, area]));
  return areas.map((area) => ({ ...area, regions: known.get(area.code)?.regions ?? null }));
}

async function partOf(
  stock: DatasetSources,
  question: DatasetQuestion,
  soorten: readonly Soort[],
  isFirst: boolean,
): Promise<Part> {
  const { sector, sets, measures, base } = question;
  const forecast = await stock.expected(sector, soorten, sets);
  const counts = forecast?.counts ?? (await stock.counts(sector, soorten, sets));
  return {
    soort: soorten.join('+'),
    counts,
    bounds: forecast?.projection ?? null,
    measures: measures.map((id) => {
      const thresholds = question.thresholds ?? MEASURES[id].thresholds;
      const forecastOf = forecast
        ? (area: number) => forecast.forecastOf(area, thresholds)
        : undefined;
      return { id, values: measureValues(counts, MEASURES[id], base, forecastOf) };
    }),
    lines: await linesFor(stock, question, soorten, forecast, isFirst),
  };
}

/** The years in which any of the parts has figures, within what is asked for. */
function yearsOf({ span, figures }: DatasetQuestion, parts: readonly Part[]): number[] {
  const years = parts.flatMap(({ counts }) => {
    const country = counts.codes.indexOf(COUNTRY) * counts.years.length;
    return counts.years.filter(
      (_, t) =>
        !Number.isNaN(counts.pupils[country + t]) &&
        figures.includes(t < counts.observed ? 'geteld' : 'projectie'),
    );
  });
  const [first, last] = span ?? [-Infinity, Infinity];
  return [...new Set(years)].filter((year) => first <= year && year <= last).sort((a, b) => a - b);
}
