import { seriesMethod } from './series.ts';

/** Naive: ŷ(o+h) = y(o), the yardstick of every skill. */
export const naive = seriesMethod('naief', 1, (series, horizons) =>
  new Float64Array(horizons).fill(series.at(-1) ?? NaN),
);
