import { seriesMethod } from './series.ts';

/**
 * Drift: ŷ(o+h) = y(o) + h·(y(o) − y(1))/(n − 1), the line through the first and the last of n years: y the pupils, o the origin, h
 * the horizon (Hyndman & Athanasopoulos).
 */
export const drift = seriesMethod('drift', 2, (series, horizons) => {
  const last = series.at(-1) ?? NaN;
  const slope = (last - (series[0] ?? NaN)) / (series.length - 1);
  return Float64Array.from({ length: horizons }, (_, i) => last + (i + 1) * slope);
});
