import { seriesMethod } from './series.ts';

/** The number of years to which the trend line is fitted. */
const YEARS = 8;

/**
 * Log-linear: continues the exponential trend of the last eight years, as a trend line in a spreadsheet would, for comparison.
 * ŷ(o+h) = y(o)·exp(b·h), with ŷ the expected pupils, y the pupils, o the origin, h the horizon and b the least-squares slope of
 * ln y.
 */
export const logLinear = seriesMethod('log-lineair', YEARS, (series, horizons) => {
  const middle = (YEARS - 1) / 2;
  let [product, spread] = [0, 0];
  for (let t = 0; t < YEARS; t++) {
    product += (t - middle) * Math.log(series[series.length - YEARS + t]!);
    spread += (t - middle) ** 2;
  }
  const last = series.at(-1) ?? NaN;
  return Float64Array.from(
    { length: horizons },
    (_, i) => last * Math.exp(((i + 1) * product) / spread),
  );
});
