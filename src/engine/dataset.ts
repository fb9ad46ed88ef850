import { datasetTable } from '../exports/dataset/dataset-table.ts';
import type { DatasetArea, Part, Supposed } from '../exports/dataset/part.ts';
import type { DataTable } from '../exports/table.ts';
import type { Area } from '../formats/areas.ts';
import { MEASURES } from '../measures/catalog.ts';
import { measureMatrix } from '../measures/matrix.ts';
import { COUNTRY, type Counts } from '../tables/counts.ts';
import type { AreaSet } from '../tables/sets.ts';
import type { Sector, Soort } from '../tables/soorten.ts';
import type { DatasetQuestion } from './dataset-protocol.ts';
import type { Expected } from './outlook.ts';
import type { LinesQuestion, ScenarioLine, Supposition } from './protocol.ts';

/** What a data set is made from. */
export interface Stock {
  areas(): Promise<readonly Area[]>;
  provisional(sector: Sector): Promise<readonly number[]>;
  counts(sector: Sector, soorten: readonly Soort[], sets: readonly AreaSet[]): Promise<Counts>;
  expected(
    sector: Sector,
    soorten: readonly Soort[],
    sets: readonly AreaSet[],
  ): Promise<Expected | null>;
  scenarios(question: LinesQuestion, scenarios: Supposition[]): Promise<ScenarioLine[]>;
}

/** A data set and the years that it has. */
export interface Dataset {
  table: DataTable;
  years: readonly number[];
}

/** The data set that a question asks for. */
export async function makeDataset(stock: Stock, question: DatasetQuestion): Promise<Dataset> {
  const { sector, soorten, sum } = question;
  const groups = sum ? [soorten] : soorten.map((soort) => [soort]);
  const [areas, parts, provisional] = await Promise.all([
    areasOf(stock, question),
    Promise.all(groups.map((group, nth) => partOf(stock, question, group, nth === 0))),
    stock.provisional(sector),
  ]);
  const years = yearsOf(question, parts);
  return { years, table: datasetTable(areas, parts, { ...question, years, provisional }) };
}

async function areasOf(stock: Stock, { areas }: DatasetQuestion): Promise<DatasetArea[]> {
  const known = new Map((await stock.areas()).map((area) => [area.code, area]));
  return areas.map((area) => ({ ...area, regions: known.get(area.code)?.regions ?? null }));
}

async function partOf(
  stock: Stock,
  question: DatasetQuestion,
  soorten: readonly Soort[],
  isFirst: boolean,
): Promise<Part> {
  const { sector, sets, measures, base } = question;
  const outlook = await stock.expected(sector, soorten, sets);
  const counts = outlook?.counts ?? (await stock.counts(sector, soorten, sets));
  return {
    soort: soorten.join('+'),
    counts,
    bands: outlook?.projection ?? null,
    measures: measures.map((id) => {
      const thresholds = question.thresholds ?? MEASURES[id].thresholds;
      const outlookOf = outlook ? (area: number) => outlook.outlookOf(area, thresholds) : undefined;
      return { id, values: measureMatrix(counts, MEASURES[id], base, outlookOf).values };
    }),
    scenarios: outlook ? await supposedOf(stock, question, soorten, isFirst) : [],
  };
}

/** Of several soorten the first has the pupils of new homes, as on the page: rows per soort then add up to their sum. */
async function supposedOf(
  stock: Stock,
  { sector, sets, scenarios, supposedFor }: DatasetQuestion,
  soorten: readonly Soort[],
  isFirst: boolean,
): Promise<Supposed[]> {
  if (scenarios.length === 0) return [];
  const lines = await stock.scenarios(
    { sector, soorten: [...soorten], codes: [...supposedFor], sets },
    scenarios.map(({ area, levers }) => ({
      area,
      levers: isFirst ? levers : { ...levers, nieuwbouw: null },
    })),
  );
  return scenarios.map(({ name }, nth) => ({
    name,
    pupils: new Map(
      lines.filter(({ scenario }) => scenario === nth).map(({ code, pupils }) => [code, pupils]),
    ),
  }));
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
