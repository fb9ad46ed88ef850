import type { Words } from '../../../text/words.ts';
import type { Naming } from './endings.ts';
import type { Point } from '../series/points.ts';
import type { Series, Trend } from '../series/series.ts';

/** Returns the functions that write the names and numbers of the chart in the language of `words`, as counts or as an index. */
export function namingIn(
  words: Words,
  scale: 'aantal' | 'index',
  trend: Trend,
  nameOf: (code: string) => string,
): Naming {
  const { numbers } = words;
  const newest = Math.max(...trend.series.flatMap(({ points }) => points.map(({ year }) => year)));
  const outlook = trend.horizon?.outlook;
  const figure = (point: Point) =>
    scale === 'index' ? numbers.decimal(point.index) : numbers.count(point.pupils);
  return {
    name: ({ code }) => nameOf(code),
    end(series, point) {
      // The number of pupils of the country does not match the axis when the country is rescaled.
      if (series.place === null && trend.anchor !== null) return words.trend.rescaled;
      const ahead = series.points.find(({ year }) => year === outlook);
      if (ahead?.state === 'projected') {
        return words.trend.outlook(outlookOf(ahead, series, scale, words), words.year(ahead.year));
      }
      const value = figure(point);
      return point.year === newest ? value : `${value} (${words.year(point.year)})`;
    },
    zone: ({ fullUntil, testedUntil }) => ({
      projected: words.trend.zone.projected,
      far: words.trend.zone.far(fullUntil, testedUntil > fullUntil),
    }),
    year: words.year,
    tick: scale === 'index' ? numbers.short : numbers.count,
  };
}

/** Writes the 80 % interval of a projected year, such as "2.050–2.410", or what is expected where the interval is not known. */
function outlookOf(
  { band, pupils, index }: Point,
  { factor }: Series,
  scale: 'aantal' | 'index',
  { numbers, trend: { range, about } }: Words,
): string {
  const write = scale === 'index' ? numbers.count : numbers.rough;
  const times = scale === 'index' ? factor : 1;
  if (band) return range(write(band.low80 * times), write(band.high80 * times));
  return about(write(scale === 'index' ? index : pupils));
}
