/** Shades on one side of the neutral value, and of a measure without one; the tokens are in tokens.css. */
const SIDE = 4;
const RAMP = 6;

/**
 * The colour token of each class, lowest class first. Around a neutral value the shade next to it is the lightest and
 * both sides deepen alike; a class that holds the neutral value inside, as between two signaleringsgrenzen, is neither.
 */
export function shadesOf(breaks: readonly number[], neutral: number | null): string[] {
  const classes = breaks.length + 1;
  if (neutral === null) return spread(classes, RAMP).map((shade) => `seq-${shade}`);
  const below = breaks.filter((at) => at <= neutral).length;
  const above = breaks.filter((at) => at >= neutral).length;
  const hasMiddle = below + above < classes;
  // Beside a grey middle the lightest shade would look like it.
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

/** `count` shades out of `available`, as far apart as they go. */
function spread(count: number, available: number): number[] {
  if (count <= 1) return count === 1 ? [Math.floor(available / 2)] : [];
  return Array.from({ length: count }, (_, i) => Math.round((i * (available - 1)) / (count - 1)));
}
