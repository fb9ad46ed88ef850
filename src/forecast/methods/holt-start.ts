import type { Smoothed, Weights } from './exponential-smoothing.ts';

/** Weights, and the result of smoothing a series with them. */
export interface Fitted {
  weights: Weights;
  smoothed: Smoothed;
}

/**
 * Applies Holt's filter, starting from the level ℓ₀ and the trend b₀ with the least squared errors. Errors are linear in both: e(t)
 * = e₀(t) − u(t)·ℓ₀ − v(t)·b₀, where e₀ is the error from a start at zero, and u and v come from filtering a series of zeros from a
 * unit level and a unit trend. One pass over the series and two normal equations give ℓ₀ and b₀.
 * @param series one value per year.
 */
export function fitStart(series: Float64Array, weights: Weights): Fitted {
  const { alpha, beta, phi } = weights;
  const gain = alpha * beta;
  let [level, trend] = [0, 0];
  let [levelU, trendU] = [1, 0];
  let [levelV, trendV] = [0, 1];
  let [ee, eu, ev, uu, uv, vv] = [0, 0, 0, 0, 0, 0];
  for (let t = 0; t < series.length; t++) {
    const e = series[t]! - level - phi * trend;
    const u = levelU + phi * trendU;
    const v = levelV + phi * trendV;
    level += phi * trend + alpha * e;
    trend = phi * trend + gain * e;
    levelU = u - alpha * u;
    trendU = phi * trendU - gain * u;
    levelV = v - alpha * v;
    trendV = phi * trendV - gain * v;
    ee += e * e;
    eu += e * u;
    ev += e * v;
    uu += u * u;
    uv += u * v;
    vv += v * v;
  }
  const determinant = uu * vv - uv * uv;
  const start = (eu * vv - ev * uv) / determinant;
  const slope = (ev * uu - eu * uv) / determinant;
  return {
    weights,
    smoothed: {
      level: level + levelU * start + levelV * slope,
      trend: trend + trendU * start + trendV * slope,
      squares: Math.max(0, ee - start * eu - slope * ev),
    },
  };
}
