/** How the formula of the closure norm agrees with the official norms of a year. */
interface NormTest {
  year: number;
  /** The number of gemeenten with one official norm and the boundaries of today of which the inhabitants can be estimated. */
  gemeenten: number;
  /** In how many of these the norm is the official one, within 1 of it and within 5. */
  exact: number;
  one: number;
  five: number;
}

/** The formula beside the official norms: measured by `tests/data/closure-norm.test.ts`, which fails where a number changes. */
export const NORM_TESTS: readonly NormTest[] = [
  { year: 2013, gemeenten: 252, exact: 114, one: 226, five: 251 },
  { year: 2014, gemeenten: 4, exact: 3, one: 4, five: 4 },
  { year: 2015, gemeenten: 8, exact: 5, one: 8, five: 8 },
  { year: 2016, gemeenten: 6, exact: 3, one: 6, five: 6 },
  { year: 2017, gemeenten: 271, exact: 142, one: 253, five: 269 },
];
