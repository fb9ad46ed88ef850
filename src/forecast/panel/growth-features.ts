import type { Panel } from './panel.ts';

/** A growth window (a, b): the span from b years ago to a years ago, over which growth is measured. */
export type Window = readonly [a: number, b: number];

/**
 * The limit of a gemeente's growth over a growth window relative to the country, up or down, in log units (0.08 is about 8 %).
 * Growth beyond the limit comes from mergers and moved schools, not from trends.
 */
const LARGEST_GROWTH = 0.08;

/** The number of pupils at which the smallness of a gemeente is one half: with y pupils the smallness is 1000/(1000 + y). */
const SMALL = 1000;

/** The number of years over which the growth of the region (COROP-gebied) of a gemeente is measured. */
const REGION_YEARS = 3;

/**
 * The logarithms of the shares that gemeenten and regions (COROP-gebieden) have in the pupils of the country, in every year. The
 * increase of such a logarithm is growth relative to the country.
 */
export interface LogShares {
  /**
   * ln(y/N) of gemeenten × years, row-major: y the pupils of the gemeente, N of the country. NaN where y is zero or y or N is
   * unknown.
   */
  own: Float64Array;
  /** ln(Y/N) of regions × years, row-major: Y the pupils of the region, N of the country. NaN where Y is zero or N is unknown. */
  region: Float64Array;
}

/** Returns the logarithms of the shares of gemeenten and of regions in the total of the panel, for every year. */
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

/**
 * Returns the number of features of a gemeente: two for each growth window (growth, and growth × smallness) and one for its
 * region.
 */
export function featureCount(windows: readonly Window[]): number {
  return 2 * windows.length + 1;
}

/**
 * Returns the features from which the regression predicts the growth of each gemeente after year t, the year with index `j`.
 * First, for each growth window (a, b), the growth g = ln y(t−a)/y(t−b) minus the same for the country, limited to ±0.08, with y
 * the pupils; then for each window s·g, with the smallness s = 1000/(1000 + y(t)); last, the growth of the region over three
 * years (or since the first year of the panel) minus that of the country. A growth that cannot be computed is 0, so equal to the
 * country's.
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
