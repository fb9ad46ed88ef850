import { line } from 'd3';
import type { SchoolLine } from '../../../engine/protocol/user-files.ts';
import type { Words } from '../../../text/words.ts';

/** The forecast of a school in a user file, as its chart and table show it. */
export interface ChartForecast {
  file: string;
  /** The code of the school in the file, which may be an earlier code. */
  code: string;
  /** The name of the line in the table, and the label at its end in the chart. */
  name: string;
  label: string;
  /** The expected pupils by year, ascending. */
  points: { year: number; pupils: number }[];
}

/** The number of years after the newest count of which a forecast is shown; DUO's forecasts go twenty years ahead. */
const FURTHEST = 25;

/**
 * Returns the forecasts of a school that its chart shows, in the years of its axis and up to 25 later.
 * @param years the counted years of the axis, ascending
 */
export function chartForecasts(
  lines: readonly SchoolLine[],
  years: readonly number[],
  { userFigures: texts }: Words,
): ChartForecast[] {
  const [first = 0, newest = 0] = [years[0], years.at(-1)];
  return lines.flatMap(({ file, code, years: of, pupils }) => {
    const points = of
      .map((year, i) => ({ year, pupils: pupils[i]! }))
      .filter(({ year }) => year >= first && year <= newest + FURTHEST);
    const label = lines.length > 1 ? file : texts.lineLabel.duo;
    return points.length === 0 ? [] : [{ file, code, name: texts.lineOf.duo(file), label, points }];
  });
}

/** A forecast in the chart; positions are in pixels from the top left corner. */
export interface ForecastLayout {
  /** The line through the expected pupils as an SVG path, and the places of its signs: one per year where these do not touch. */
  path: string;
  signs: [x: number, y: number][];
}

/** The smallest distance in pixels between two signs of a line. */
const APART = 12;

/** Returns the layout of a forecast beside the history of a school, on the scales of its chart. */
export function layoutForecast(
  { points }: ChartForecast,
  x: (year: number) => number,
  y: (pupils: number) => number,
): ForecastLayout {
  const places = points.map(({ year, pupils }): [number, number] => [x(year), y(pupils)]);
  const signs: [number, number][] = [];
  for (const place of places) {
    if (place[0] - (signs.at(-1)?.[0] ?? -Infinity) >= APART) signs.push(place);
  }
  return { path: line().digits(1)(places) ?? '', signs };
}
