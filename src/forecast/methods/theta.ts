import { smooth, type Smoothed } from './exponential-smoothing.ts';
import { seriesMethod } from './series.ts';

/** The number of values of the weight α that are tried: 1/20, 2/20, … 1. */
const STEPS = 20;

/**
 * Theta (Assimakopoulos & Nikolopoulos 2000) as Hyndman & Billah (2003) write it: simple exponential smoothing, plus a drift of
 * half the slope of the straight line through all years. ŷ(o+h) = ℓ + ½b·(h − 1 + 1/α − (1−α)^n/α), with ŷ the expected pupils, o
 * the origin, h the horizon, ℓ the level, b the least-squares slope, n the number of years and α the smoothing weight with the
 * least squared errors.
 */
export const theta = seriesMethod('theta', 4, (series, horizons) => {
  const n = series.length;
  const slope = slopeOf(series);
  let best: Smoothed = { level: NaN, trend: 0, squares: Infinity };
  let alpha = 1;
  for (let step = 1; step <= STEPS; step++) {
    const tried = smooth(series, { alpha: step / STEPS, beta: 0, phi: 1 }, series[0]!, 0);
    if (tried.squares < best.squares) [best, alpha] = [tried, step / STEPS];
  }
  const start = (1 - (1 - alpha) ** n) / alpha;
  return Float64Array.from({ length: horizons }, (_, h) => best.level + (slope / 2) * (h + start));
});

function slopeOf(series: Float64Array): number {
  const middle = (series.length - 1) / 2;
  let [product, spread] = [0, 0];
  for (let t = 0; t < series.length; t++) {
    product += (t - middle) * series[t]!;
    spread += (t - middle) ** 2;
  }
  return product / spread;
}
