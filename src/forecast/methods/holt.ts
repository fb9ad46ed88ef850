import { extend, type Weights } from './exponential-smoothing.ts';
import { fitStart, type Fitted } from './holt-start.ts';
import { seriesMethod } from './series.ts';

/** The values of α, β* and φ (see `Weights`) that are combined to the grid from which the search for the best weights starts. */
const ALPHAS = [0.2, 0.6, 0.95];
const BETAS = [0.05, 0.4];
const PHIS = [0.8, 0.9, 0.98];
/** The smallest and the largest value of each weight, as in R's `forecast` package. */
const BOUNDS: Record<keyof Weights, readonly [number, number]> = {
  alpha: [1e-4, 0.9999],
  beta: [1e-4, 0.9999],
  phi: [0.8, 0.98],
};
const PARAMETERS = ['alpha', 'beta', 'phi'] as const;
const FIRST_STEP = 0.1;
const LAST_STEP = 0.02;

/**
 * Damped Holt: exponential smoothing with a level ℓ and a damped trend b. ŷ(o+h) = ℓ + (φ + … + φ^h)·b, with ŷ the expected
 * pupils, o the origin, h the horizon and φ the damping. The weights, and the level and trend before the first year, are chosen
 * for the least squared errors one year ahead: the weights by a grid, then a pattern search.
 */
export const holt = seriesMethod('holt', 6, (series, horizons) => {
  const { smoothed, weights } = fitHolt(series);
  return extend(smoothed, weights.phi, horizons);
});

/**
 * Smooths `series` (one value per year) with the weights that give the least squared errors, within R's bounds of the weights.
 * @param lastStep the search stops when its step in a weight becomes smaller than this.
 */
export function fitHolt(series: Float64Array, lastStep = LAST_STEP): Fitted {
  let best: Fitted | null = null;
  for (const alpha of ALPHAS) {
    for (const beta of BETAS) {
      for (const phi of PHIS) {
        const tried = fitStart(series, { alpha, beta, phi });
        if (!best || tried.smoothed.squares < best.smoothed.squares) best = tried;
      }
    }
  }
  let found = best as Fitted;
  for (let step = FIRST_STEP; step >= lastStep; step /= 2) {
    for (let next = stepFrom(series, found, step); next; next = stepFrom(series, found, step)) {
      found = next;
    }
  }
  return found;
}

/** Returns the best result with one weight of `from` changed by ±`step`; null where no such change is better than `from`. */
function stepFrom(series: Float64Array, from: Fitted, step: number): Fitted | null {
  let best: Fitted | null = null;
  for (const parameter of PARAMETERS) {
    const [low, high] = BOUNDS[parameter];
    for (const sign of [-1, 1]) {
      const value = Math.min(high, Math.max(low, from.weights[parameter] + sign * step));
      const tried = fitStart(series, { ...from.weights, [parameter]: value });
      if (tried.smoothed.squares < (best ?? from).smoothed.squares * (1 - 1e-9)) best = tried;
    }
  }
  return best;
}
