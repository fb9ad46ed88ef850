import type { Words } from '../../../text/words.ts';
import type { Naming } from './endings.ts';
import type { Trend } from '../series/series.ts';

/** Returns how areas and numbers are written in a language and on a scale. */
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
      return point.year === newest ? value : `${value} (${point.year})`;
    },
    tick: scale === 'index' ? numbers.short : numbers.count,
  };
}
