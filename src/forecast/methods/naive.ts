import { seriesMethod } from './series.ts';

/** Naive: ŷ(o+h) = y(o), the reference of every skill score. */
export const naive = seriesMethod('naief', 1, (series, horizons) =>
  new Float64Array(horizons).fill(series.at(-1) ?? NaN),
);
