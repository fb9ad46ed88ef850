import { seriesMethod } from './series.ts';

/**
 * Drift: continues the straight line through the first and the last count. ŷ(o+h) = y(o) + h·(y(o) − y(1))/(n − 1), with ŷ the
 * expected pupils, o the origin, h the horizon, y(o) the pupils in the origin and y(1) those in the first of n consecutive years
 * (Hyndman & Athanasopoulos).
 */
export const drift = seriesMethod('drift', 2, (series, horizons) => {
  const last = series.at(-1) ?? NaN;
  const slope = (last - (series[0] ?? NaN)) / (series.length - 1);
  return Float64Array.from({ length: horizons }, (_, i) => last + (i + 1) * slope);
});
