/** The two years that a change compares, the earlier year first. */
export type Span = readonly [from: number, until: number];

/**
 * Returns the years from which and to which a change is computed: always from the earlier of the base year and the other year to
 * the later one, so that a fall is a fall whichever of the two is the base year.
 */
export const spanOf = (base: number, year: number): Span =>
  year < base ? [year, base] : [base, year];
