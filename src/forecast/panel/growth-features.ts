import type { Panel } from './panel.ts';

/** A growth window (a, b): the growth from b years ago to a years ago. */
export type Window = readonly [a: number, b: number];

/** Growth is held within ± this (log units over the window): larger growth comes from mergers and moved schools, not from trends. */
const LARGEST_GROWTH = 0.08;

/** The size (pupils) at which a gemeente is half "small": s = 1000/(1000 + y). */
const SMALL = 1000;

/** The window of the region's growth, in years. */
const REGION_YEARS = 3;

/** Logarithms of shares in the country: their growth is growth relative to the country. */
export interface LogShares {
  /** ln(y/N) of gemeenten × years, row-major; NaN where there are no pupils. */
  own: Float64Array;
  /** ln(Y/N) of regions × years, row-major. */
  region: Float64Array;
}

/** The log shares of gemeenten and of their regions in the total of the panel. */
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

/** The number of features of `windows`: growth, growth × smallness, and the growth of the region. */
export function featureCount(windows: readonly Window[]): number {
  return 2 * windows.length + 1;
}

/**
 * Returns the features of all gemeenten in year number `j`: per window g = ln y(t−a)/y(t−b) less the same for the country, limited
 * to ±0.08; then s·g with s = 1000/(1000 + y); then the region's growth over three years less the country's.
 * A growth that cannot be computed (no figure, no pupils) is 0: the growth of the country.
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
