/**
 * Number of shades on each side of the neutral value; a measure without a neutral value has this number in all. The colours
 * are in tokens.css.
 */
const SIDE = 4;
const RAMP = 6;

/**
 * Returns the CSS class of the shade of each class (see `shades.css`), lowest class first. Shades on both sides of the
 * neutral value get darker in the same steps. A class that has the neutral value inside it, as between two
 * signaleringsgrenzen, is grey.
 */
export function shadesOf(breaks: readonly number[], neutral: number | null): string[] {
  const classes = breaks.length + 1;
  if (neutral === null) return spread(classes, RAMP).map((shade) => `seq-${shade}`);
  const below = breaks.filter((at) => at <= neutral).length;
  const above = breaks.filter((at) => at >= neutral).length;
  const hasMiddle = below + above < classes;
  // The lightest shade looks too much like a grey middle.
  const lightest = hasMiddle ? 1 : 0;
  const side = (count: number) => spread(count, SIDE - lightest).map((shade) => shade + lightest);
  return [
    ...side(below)
      .reverse()
      .map((shade) => `minus-${shade}`),
    ...(hasMiddle ? ['middle'] : []),
    ...side(above).map((shade) => `plus-${shade}`),
  ];
}

/** Returns the numbers of `count` shades, chosen from `available` shades to be as far apart as possible. */
function spread(count: number, available: number): number[] {
  if (count <= 1) return count === 1 ? [Math.floor(available / 2)] : [];
  return Array.from({ length: count }, (_, i) => Math.round((i * (available - 1)) / (count - 1)));
}
