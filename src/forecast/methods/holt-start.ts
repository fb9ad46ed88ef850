import type { Smoothed, Weights } from './exponential-smoothing.ts';

/** Weights of exponential smoothing, and the result of smoothing a series with these weights. */
export interface Fitted {
  weights: Weights;
  smoothed: Smoothed;
}

/**
 * Smooths a series by Holt's method with damped trend and the given weights, and returns the last level, the last trend and the
 * sum of squared errors. It starts from the level ℓ₀ and the trend b₀ before the first year that give
 * the least squared errors. The error e(t) of year t is linear in both: e(t) = e₀(t) − u(t)·ℓ₀ − v(t)·b₀. e₀ is the error from
 * the start ℓ₀ = b₀ = 0; u and v are the predictions of a series of zeros from ℓ₀ = 1, b₀ = 0 and from ℓ₀ = 0, b₀ = 1. So one
 * pass over the series and two normal equations give ℓ₀ and b₀.
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
