import type { Line, LineFigures, LineOf } from '../../exports/dataset/part.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { DatasetSources } from './dataset.ts';
import type { DatasetQuestion } from '../protocol/dataset.ts';
import type { CountsWithForecast } from '../projection/with-forecast.ts';
import type { LinesQuestion, ProjectedLine } from '../protocol/projection.ts';

/** The lines beside the figures of some soorten, in the order of their columns. */
export async function linesFor(
  stock: DatasetSources,
  question: DatasetQuestion,
  soorten: readonly Soort[],
  forecast: CountsWithForecast | null,
  isFirst: boolean,
): Promise<Line[]> {
  const { sector, sets, areas, lines, linesOf, pastOrigins } = question;
  const codes = areas.map(({ code }) => code);
  const ask = (some: string[]): LinesQuestion => ({
    sector,
    soorten: [...soorten],
    codes: some,
    sets,
  });
  const first = ask(linesOf === null ? codes : codes.filter((code) => code === linesOf));
  const [past, methods, supposed, own] = await Promise.all([
    lines.includes('eerder') ? stock.past(first, pastOrigins) : [],
    lines.includes('methoden') ? stock.methods(first) : [],
    forecast ? scenarioAreas(stock, question, soorten, isFirst) : [],
    lines.includes('eigen') ? stock.userLines(ask(codes)) : [],
  ]);
  const others = methods.filter(({ method }) => method !== forecast?.projection.method);
  return [
    ...supposed,
    ...gathered(past, ({ origin }) => ({ kind: 'eerder', of: origin })),
    ...gathered(others, ({ method }) => ({ kind: 'methode', of: method })),
    ...gathered(own, ({ kind, file }) => ({ kind, of: file })),
  ];
}

/** A line per scenario, also where it holds for none. Of several soorten the first has the pupils of new homes, as on the page: rows per soort then add up to their sum. */
async function scenarioAreas(
  stock: DatasetSources,
  { sector, sets, scenarios, scenarioAreas: codes }: DatasetQuestion,
  soorten: readonly Soort[],
  isFirst: boolean,
): Promise<Line[]> {
  if (scenarios.length === 0) return [];
  const lines = await stock.scenarios(
    { sector, soorten: [...soorten], codes: [...codes], sets },
    scenarios.map(({ area, levers }) => ({
      area,
      levers: isFirst ? levers : { ...levers, nieuwbouw: null },
    })),
  );
  return scenarios.map(({ name }, nth) => {
    const own = lines.filter(({ scenario }) => scenario === nth);
    const key = `scenario ${nth}`;
    return lineOf({ kind: 'scenario', of: name }, key, own);
  });
}

/** Lines of the same kind and name as one, with a figure per area. */
function gathered<T extends ProjectedLine>(all: readonly T[], what: (line: T) => LineOf): Line[] {
  const keyOf = (line: T) => Object.values(what(line)).join(' ');
  const kinds = new Map(all.map((line) => [keyOf(line), what(line)]));
  return [...kinds].map(([key, kind]) =>
    lineOf(
      kind,
      key,
      all.filter((line) => keyOf(line) === key),
    ),
  );
}

function lineOf(
  what: LineOf,
  key: string,
  some: readonly (ProjectedLine & Omit<LineFigures, 'pupils'>)[],
): Line {
  const years = [...new Set(some.flatMap((line) => line.years))].sort((a, b) => a - b);
  const areas = new Map(some.map((line) => [line.code, inYears(line, years)]));
  return { what, key, years, areas };
}

/** The figures of an area in all years of the line: areas of a reader's file may end earlier than others. */
function inYears(
  line: ProjectedLine & Omit<LineFigures, 'pupils'>,
  years: readonly number[],
): LineFigures {
  const places = years.map((year) => line.years.indexOf(year));
  const of = (values: Float64Array) => Float64Array.from(places, (at) => values[at] ?? NaN);
  const { pupils, low, high } = line;
  return {
    pupils: of(pupils),
    ...(low ? { low: of(low) } : {}),
    ...(high ? { high: of(high) } : {}),
  };
}
