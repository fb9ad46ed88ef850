import type { Panel } from './panel.ts';

/** A growth window (a, b): the growth from b years ago to a years ago. */
export type Window = readonly [a: number, b: number];

/**
 * The largest growth over a window, up or down, in log units; growth beyond it is limited to it. Larger growth comes from mergers
 * and moved schools, not from trends.
 */
const LARGEST_GROWTH = 0.08;

/** The size y in pupils at which the smallness s = 1000/(1000 + y) of a gemeente is one half. */
const SMALL = 1000;

/** The number of years over which the growth of the region is a feature. */
const REGION_YEARS = 3;

/**
 * Logarithms of the shares of gemeenten and regions in the pupils of the country. The growth of a share is growth relative to the
 * country.
 */
export interface LogShares {
  /** ln(y/N) of gemeenten × years, row-major: y the pupils of the gemeente, N of the country; NaN where there are no pupils. */
  own: Float64Array;
  /** ln(Y/N) of regions × years, row-major: Y the pupils of the region, N of the country; NaN where there are no pupils. */
  region: Float64Array;
}

/** Returns the log shares of gemeenten and of their regions in the total of the panel. */
export function logShares(panel: Panel): LogShares {
  const { pupils, totals, region, regions } = panel;
  const width = panel.years.length;
  const sums = new Float64Array(regions * width);
  for (const [i, r] of region.entries()) {
    for (let j = 0; j < width; j++) sums[r * width + j]! += pupils[i * width + j]! || 0;
  }
  const share = (n: number, at: number) => (n > 0 ? Math.log(n / totals[at % width]!) : NaN);
  return { own: pupils.map(share), region: sums.map(share) };
}

/** Returns the number of features for `windows`: per window growth and growth × smallness, and once the growth of the region. */
export function featureCount(windows: readonly Window[]): number {
  return 2 * windows.length + 1;
}

/**
 * Returns the features of all gemeenten in year number `j` (year t). First, for each window (a, b), the growth g = ln y(t−a)/y(t−b)
 * minus the same for the country, limited to ±0.08; then s·g for each window, with the smallness s = 1000/(1000 + y), y the pupils;
 * last the growth of the region over three years minus that of the country. A growth that cannot be computed (no figure, no pupils)
 * is 0: the growth of the country.
 * @returns gemeenten × `featureCount(windows)`, row-major, in log units.
 */
export function growthFeatures(
  panel: Panel,
  { own, region }: LogShares,
  j: number,
  windows: readonly Window[],
): Float64Array {
  const width = panel.years.length;
  const count = featureCount(windows);
  const features = new Float64Array(panel.codes.length * count);
  const back = Math.min(REGION_YEARS, j);
  for (let i = 0; i < panel.codes.length; i++) {
    const now = i * width + j;
    const small = SMALL / (SMALL + panel.pupils[now]!);
    let at = i * count;
    for (const [a, b] of windows) {
      const growth = b <= j ? own[now - a]! - own[now - b]! : NaN;
      const g = Math.max(-LARGEST_GROWTH, Math.min(LARGEST_GROWTH, growth)) || 0;
      features[at] = g;
      features[at + windows.length] = g * small || 0;
      at++;
    }
    const here = panel.region[i]! * width + j;
    features[(i + 1) * count - 1] = region[here]! - region[here - back]! || 0;
  }
  return features;
}
