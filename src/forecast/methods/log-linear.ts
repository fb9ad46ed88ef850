import { seriesMethod } from './series.ts';

/** The years that the line is drawn through. */
const YEARS = 8;

/**
 * Log-linear: ŷ(o+h) = y(o)·exp(b·h), with b the least-squares slope of ln y over the last eight years: what a trend line in a
 * spreadsheet does, for comparison.
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
