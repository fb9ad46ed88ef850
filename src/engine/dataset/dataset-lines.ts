import type { Line, LineFigures, LineOf } from '../../exports/dataset/part.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { DatasetSources } from './dataset-sources.ts';
import type { DatasetQuestion } from '../protocol/dataset.ts';
import type { CountsWithForecast } from '../projection/with-forecast.ts';
import type { LinesQuestion, ProjectedLine } from '../protocol/projection.ts';
import type { UserLine } from '../protocol/user-files.ts';

/**
 * Returns the lines that a data set has next to its counts and projection, for some soorten added up: first scenarios, then
 * projections from earlier origins, other methods and lines of user files. This is the order of their columns.
 * @param isFirst whether `soorten` are the first of the data set: only the first get the pupils of new homes (a lever of a
 * scenario), so that these pupils are counted once in the sum of all soorten.
 */
export async function linesFor(
  sources: DatasetSources,
  question: DatasetQuestion,
  soorten: readonly Soort[],
  forecast: CountsWithForecast | null,
  isFirst: boolean,
): Promise<Line[]> {
  const { sector, sets, areas, lines, linesOf, pastOrigins } = question;
  const codes = areas.map(({ code }) => code);
  const questionFor = (areas: string[]): LinesQuestion => ({
    sector,
    soorten: [...soorten],
    codes: areas,
    sets,
  });
  const compared = questionFor(linesOf === null ? codes : codes.filter((code) => code === linesOf));
  const [past, methods, scenarios, ofUser] = await Promise.all([
    lines.includes('eerder') ? sources.past(compared, pastOrigins) : [],
    lines.includes('methoden') ? sources.methods(compared) : [],
    forecast ? scenarioAreas(sources, question, soorten, isFirst) : [],
    lines.includes('eigen') ? sources.userLines(questionFor(codes)) : [],
  ]);
  const others = methods.filter(({ method }) => method !== forecast?.projection.method);
  return [
    ...scenarios,
    ...groupLines(past, ({ origin }) => ({ kind: 'eerder', of: origin })),
    ...groupLines(others, ({ method }) => ({ kind: 'methode', of: method })),
    ...groupLines(ofUser.map(withLacking), ({ kind, file }) => ({ kind, of: file })),
  ];
}

/**
 * Returns a line for each scenario of the question; a scenario that applies to none of the areas has a line without figures.
 * Only the first soorten of the data set (`isFirst`) get the pupils of new homes, so that the rows per soort add up to the
 * sum of all soorten.
 */
async function scenarioAreas(
  sources: DatasetSources,
  { sector, sets, scenarios, scenarioAreas: codes }: DatasetQuestion,
  soorten: readonly Soort[],
  isFirst: boolean,
): Promise<Line[]> {
  if (scenarios.length === 0) return [];
  const lines = await sources.scenarios(
    { sector, soorten: [...soorten], codes: [...codes], sets },
    scenarios.map(({ area, levers }) => ({
      area,
      levers: isFirst ? levers : { ...levers, nieuwbouw: null },
    })),
  );
  return scenarios.map(({ name }, nth) => {
    const ofScenario = lines.filter(({ scenario }) => scenario === nth);
    const key = `scenario ${nth}`;
    return lineOf({ kind: 'scenario', of: name }, key, ofScenario);
  });
}

/**
 * Joins lines that each hold one area into lines that each hold all areas: one line for every kind and name, such as every
 * method.
 */
function groupLines<T extends ProjectedLine>(all: readonly T[], what: (line: T) => LineOf): Line[] {
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

/** Returns a line of a user file with the number of open schools that a sum of forecasts of vestigingen lacks in each year. */
const withLacking = ({ schools, ...line }: UserLine) =>
  schools ? { ...line, lacking: schools.covered.map((covered) => schools.open - covered) } : line;

function lineOf(
  what: LineOf,
  key: string,
  ofAreas: readonly (ProjectedLine & Omit<LineFigures, 'pupils'>)[],
): Line {
  const years = [...new Set(ofAreas.flatMap((line) => line.years))].sort((a, b) => a - b);
  const areas = new Map(ofAreas.map((line) => [line.code, inYears(line, years)]));
  return { what, key, years, areas };
}

/**
 * Returns the figures of one area for each year of a list; NaN in a year that the line of this area does not have. In a user
 * file one area may have other years than another.
 */
function inYears(
  line: ProjectedLine & Omit<LineFigures, 'pupils'>,
  years: readonly number[],
): LineFigures {
  const places = years.map((year) => line.years.indexOf(year));
  const of = (values: Float64Array) => Float64Array.from(places, (at) => values[at] ?? NaN);
  const { pupils, low, high, lacking } = line;
  return {
    pupils: of(pupils),
    ...(low ? { low: of(low) } : {}),
    ...(high ? { high: of(high) } : {}),
    ...(lacking ? { lacking: of(lacking) } : {}),
  };
}
