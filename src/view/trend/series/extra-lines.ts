import type { UserLine } from '../../../engine/protocol/user-files.ts';
import type {
  MethodLine,
  PastLine,
  Projection,
  ScenarioLine,
} from '../../../engine/protocol/projection.ts';
import type { Words } from '../../../text/words.ts';

/** What a line beside the projection is: an earlier forecast, another method, a scenario, or the reader's own. */
type LineStyle = 'past' | 'method' | 'scenario' | 'own';

/** A line beside the projection of an area, of any kind: all that the chart needs to draw, label and read it. */
export interface ExtraLine {
  /** Unlike that of any other line. */
  key: string;
  style: LineStyle;
  /** The area it is about; it is drawn on that area's scale, and where that area is drawn. */
  code: string;
  years: readonly number[];
  /** Expected pupils per year; NaN where there is none. */
  pupils: ArrayLike<number>;
  /** Bounds per year, where the line has any. */
  bounds?: { low: ArrayLike<number>; high: ArrayLike<number> };
  /** At the end of the line. */
  label: string;
  /** In the readout and the table, where it stands among other things. */
  name: string;
}

/** What was expected of an area in earlier years. */
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

/** What other methods than that of the projection expect of an area. */
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

/** What is expected of the areas of the chart under each scenario of the reader. */
export function scenarioLines(
  lines: readonly ScenarioLine[],
  names: readonly string[],
  words: Words,
): ExtraLine[] {
  return lines.map(({ scenario, code, years, pupils }) => {
    const name = names[scenario] || words.scenario.nameless(scenario + 1);
    return {
      key: `scenario-${scenario}-${code}`,
      style: 'scenario',
      code,
      years,
      pupils,
      label: name,
      name,
    };
  });
}

/** The reader's own forecasts and later counts, of the areas of the chart. */
export function userLines(lines: readonly UserLine[], words: Words): ExtraLine[] {
  return lines.map(({ file, kind, code, years, pupils, low, high }) => ({
    key: `own-${kind}-${file}-${code}`,
    style: 'own',
    code,
    years,
    pupils,
    bounds: { low, high },
    label: words.userFigures.lineLabel[kind],
    name: words.userFigures.lineOf[kind](file),
  }));
}

/** The expected pupils of a line in a year; NaN where it has none. */
export function pupilsIn({ years, pupils }: ExtraLine, year: number): number {
  return pupils[years.indexOf(year)] ?? NaN;
}

/** The last year in which a line says something. */
export function endOf({ years, pupils }: ExtraLine): { year: number; pupils: number } | null {
  const last = years.findLastIndex((_, i) => Number.isFinite(pupils[i]));
  const [year, end] = [years[last], pupils[last]];
  return year === undefined || end === undefined ? null : { year, pupils: end };
}
