import { seriesMethod } from './series.ts';

/**
 * Naive: ŷ(o+h) = y(o), "next year = this year": y the pupils, o the origin, h the horizon. Skill scores compare with this method.
 */
export const naive = seriesMethod('naief', 1, (series, horizons) =>
  new Float64Array(horizons).fill(series.at(-1) ?? NaN),
);
