/**
 * The result of `smooth`: level and trend after the last year, and the sum of squared errors of the predictions one year ahead.
 */
export interface Smoothed {
  level: number;
  trend: number;
  /** Σ (y(t) − ŷ(t))² over all years t: y(t) the pupils in year t, ŷ(t) their prediction from the year before. */
  squares: number;
}

/**
 * The weights of exponential smoothing, each 0 … 1: α for the level, β* (`beta`) for the trend, φ for the damping of the trend.
 */
export interface Weights {
  alpha: number;
  beta: number;
  phi: number;
}

/**
 * Smooths a series by Holt's method with a damped trend (Gardner & McKenzie 1985), in R's form. Returns the level and the trend
 * after the last year, and the sum of the squared errors of the predictions one year ahead. Each year t is predicted as ŷ =
 * ℓ₋₁ + φb₋₁; then the level becomes ℓ = αy + (1−α)ŷ and the trend b = β*(ℓ − ℓ₋₁) + (1−β*)φb₋₁, with y the value of year t and
 * ₋₁ marking the year before. With b = 0 and β* = 0 this is simple exponential smoothing.
 * @param series one value per year.
 * @param level, trend ℓ and b before the first year.
 */
export function smooth(
  series: Float64Array,
  { alpha, beta, phi }: Weights,
  level: number,
  trend: number,
): Smoothed {
  let squares = 0;
  for (let t = 0; t < series.length; t++) {
    const predicted = level + phi * trend;
    const error = series[t]! - predicted;
    squares += error * error;
    trend = phi * trend + alpha * beta * error;
    level = predicted + alpha * error;
  }
  return { level, trend, squares };
}

/**
 * Returns the predictions ŷ(o+h) = ℓ + (φ + φ² + … + φ^h)·b for h = 1 … `horizons`: o the last year, ℓ the level and b the trend
 * in that year, φ (`phi`) the damping.
 */
export function extend({ level, trend }: Smoothed, phi: number, horizons: number): Float64Array {
  let reach = 0;
  let power = 1;
  return Float64Array.from({ length: horizons }, () => {
    power *= phi;
    reach += power;
    return level + reach * trend;
  });
}
