import { seriesMethod } from './series.ts';

/**
 * Naive: "next year = this year". ŷ(o+h) = y(o), with ŷ the expected pupils, y the pupils, o the origin and h the horizon. Skill
 * scores compare other methods with this method.
 */
export const naive = seriesMethod('naief', 1, (series, horizons) =>
  new Float64Array(horizons).fill(series.at(-1) ?? NaN),
);
