import type { Words } from '../../../text/words.ts';
import type { Naming } from './endings.ts';
import type { Trend } from '../series/series.ts';

/** Returns the functions that write the names and numbers of the chart in the language of `words`, as counts or as an index. */
export function namingIn(
  words: Words,
  scale: 'aantal' | 'index',
  trend: Trend,
  nameOf: (code: string) => string,
): Naming {
  const { numbers } = words;
  const newest = Math.max(...trend.series.flatMap(({ points }) => points.map(({ year }) => year)));
  return {
    name: ({ code }) => nameOf(code),
    end({ place }, point) {
      // The number of pupils of the country does not match the axis when the country is rescaled.
      if (place === null && trend.anchor !== null) return words.trend.rescaled;
      const value = scale === 'index' ? numbers.decimal(point.index) : numbers.count(point.pupils);
      return point.year === newest ? value : `${value} (${words.year(point.year)})`;
    },
    year: words.year,
    tick: scale === 'index' ? numbers.short : numbers.count,
  };
}
