import { DIVERGING_SIDE, SEQUENTIAL } from '../../measures/classes.ts';

/**
 * Returns the CSS class of the shade of each class (see `shades.css`), lowest class first. On both sides of the neutral
 * value, shades are stronger further from it; a class that has the neutral value inside it, as between two
 * signaleringsgrenzen, is grey. Without a neutral value (null), shades are stronger for higher classes.
 */
export function shadesOf(breaks: readonly number[], neutral: number | null): string[] {
  const classes = breaks.length + 1;
  if (neutral === null) return spread(classes, SEQUENTIAL).map((shade) => `seq-${shade}`);
  const below = breaks.filter((at) => at <= neutral).length;
  const above = breaks.filter((at) => at >= neutral).length;
  const hasMiddle = below + above < classes;
  // The lightest shade looks too much like a grey middle.
  const lightest = hasMiddle ? 1 : 0;
  const side = (count: number) =>
    spread(count, DIVERGING_SIDE - lightest).map((shade) => shade + lightest);
  return [
    ...side(below)
      .reverse()
      .map((shade) => `minus-${shade}`),
    ...(hasMiddle ? ['middle'] : []),
    ...side(above).map((shade) => `plus-${shade}`),
  ];
}

/**
 * Returns `count` shade numbers from 0 to `available` − 1, ascending and as far apart as possible; a single shade is in the
 * middle.
 */
function spread(count: number, available: number): number[] {
  if (count <= 1) return count === 1 ? [Math.floor(available / 2)] : [];
  return Array.from({ length: count }, (_, i) => Math.round((i * (available - 1)) / (count - 1)));
}
