import type { UserLine } from '../../../engine/protocol/user-files.ts';
import type {
  MethodLine,
  PastLine,
  Projection,
  ScenarioLine,
} from '../../../engine/protocol/projection.ts';
import type { Words } from '../../../text/words.ts';
import type { Trend } from './series.ts';

/** The kind of an extra line: an earlier projection, another method, a scenario, or a line of a user file (`own`). */
type LineStyle = 'past' | 'method' | 'scenario' | 'own';

/** A line that is drawn beside the counts and projection of an area, such as a scenario or an earlier projection. */
export interface ExtraLine {
  /** Identifies the line; unique among the extra lines of the chart. */
  key: string;
  style: LineStyle;
  /** Code of the area to which the line belongs. The line is drawn only where this area is drawn, and on the same scale. */
  code: string;
  years: readonly number[];
  /** Pupils per year of `years`: expected, or counted in a line with counts of a user file. NaN for a year without a figure. */
  pupils: ArrayLike<number>;
  /**
   * Lower and upper bound in pupils, per year of `years`, of a line of a user file; NaN in a year without bounds. Left out
   * for other lines.
   */
  bounds?: { low: ArrayLike<number>; high: ArrayLike<number> };
  /** The text in the chart at the end of the line. */
  label: string;
  /** The value behind `label`, as text; left out for a line of which only the name is shown. */
  value?: string;
  /** The number of the scenario, from 0, by which its lines have the same dashes in every area; left out for other lines. */
  scenario?: number;
  /** The name of the line in the readout and the table below the chart. */
  name: string;
}

/** Returns an extra line per earlier projection of the area `code`. */
export function pastLines(past: readonly PastLine[], code: string, words: Words): ExtraLine[] {
  return past
    .filter((line) => line.code === code)
    .map(({ origin, years, pupils }) => ({
      key: `past-${origin}`,
      style: 'past',
      code,
      years,
      pupils,
      label: words.trend.lines.from(origin),
      name: words.trend.lines.expectedIn(origin),
    }));
}

/** Returns an extra line per method for the area `code`, except the method with which the projection in the chart is made. */
export function methodLines(
  methods: readonly MethodLine[],
  code: string,
  projection: Pick<Projection, 'method'> | null,
  words: Words,
): ExtraLine[] {
  return methods
    .filter((line) => line.code === code && line.method !== projection?.method)
    .map(({ method, years, pupils }) => ({
      key: `method-${method}`,
      style: 'method',
      code,
      years,
      pupils,
      label: words.trend.methods[method],
      name: words.trend.methods[method],
    }));
}

/** The number of years after the newest count of the year whose pupils stand at the end of the line of a scenario. */
export const YEARS_AHEAD = 5;

/**
 * Returns the extra lines of the scenarios of the user, each with its pupils, or index, `YEARS_AHEAD` years after the newest
 * count. `names` has the name of each scenario, empty for a scenario without a name. Lines of areas that are not in `trend` are
 * left out.
 */
export function scenarioLines(
  lines: readonly ScenarioLine[],
  names: readonly string[],
  { trend, scale }: { trend: Pick<Trend, 'series'>; scale: 'aantal' | 'index' },
  words: Words,
): ExtraLine[] {
  return lines.flatMap(({ scenario, code, years, pupils }): ExtraLine[] => {
    const beside = trend.series.find((one) => one.code === code);
    if (!beside) return [];
    const name = names[scenario] || words.scenario.nameless(scenario + 1);
    const at = Math.min(YEARS_AHEAD, years.length) - 1;
    const [year = 0, count = NaN] = [years[at], pupils[at]];
    const value =
      scale === 'index' ? words.numbers.decimal(count * beside.factor) : words.numbers.rough(count);
    return [
      {
        key: `scenario-${scenario}-${code}`,
        style: 'scenario',
        code,
        years,
        pupils,
        label: name,
        value: Number.isFinite(count * beside.factor) ? words.scenario.at(year, value) : '',
        scenario,
        name,
      },
    ];
  });
}

/**
 * Returns the extra lines of user files: forecasts, and counts of years after the newest year of the site. A sum of forecasts of
 * schools says how many of the schools are in it, in the year with the fewest, where these are not all.
 */
export function userLines(lines: readonly UserLine[], { userFigures: texts }: Words): ExtraLine[] {
  return lines.map(({ file, kind, code, years, pupils, low, high, schools }) => {
    const open = schools?.open ?? 0;
    const covered = Math.min(open, ...(schools?.covered ?? []));
    const isPart = covered < open;
    return {
      key: `own-${kind}-${file}-${code}`,
      style: 'own',
      code,
      years,
      pupils,
      bounds: { low, high },
      label: texts.lineLabel[kind] + (isPart ? ` (${covered}/${open})` : ''),
      name: texts.lineOf[kind](file) + (isPart ? ` (${texts.schools(covered, open)})` : ''),
    };
  });
}

/** Whether lines are there to compare with the projection: earlier projections, or other methods. */
export const isComparison = (lines: readonly ExtraLine[]): boolean =>
  lines.some(({ style }) => style === 'past' || style === 'method');

/** Returns the bounds of a line in a year, in pupils; null where the line has no bounds in that year, or no range between them. */
export function boundsIn(
  { years, bounds }: ExtraLine,
  year: number,
): { low: number; high: number } | null {
  const at = years.indexOf(year);
  const [low, high] = [bounds?.low[at] ?? NaN, bounds?.high[at] ?? NaN];
  return high > low ? { low, high } : null;
}

/** Whether a line has a range between bounds in any year. */
export const hasBounds = (line: ExtraLine): boolean =>
  line.years.some((year) => boundsIn(line, year) !== null);

/** Returns the pupils of a line in a year; NaN where the line has no figure for that year. */
export function pupilsIn({ years, pupils }: ExtraLine, year: number): number {
  return pupils[years.indexOf(year)] ?? NaN;
}

/** Returns the last year in which a line has a figure, with the pupils in that year; null for a line without figures. */
export function endOf({ years, pupils }: ExtraLine): { year: number; pupils: number } | null {
  const last = years.findLastIndex((_, i) => Number.isFinite(pupils[i]));
  const [year, end] = [years[last], pupils[last]];
  return year === undefined || end === undefined ? null : { year, pupils: end };
}
