/**
 * Figures of gemeenten and of sets of gemeenten by year, from another table than the pupils per area. How the figure of a set
 * follows from those of its gemeenten (a sum, a share, a weighted mean) is up to the table.
 */
export interface SetTable {
  /** The years of which the table has figures, ascending. */
  years: readonly number[];
  /** Returns the figure of the gemeenten taken together, each given once, in one of `years`; NaN where it is not known. */
  value(gemeenten: readonly string[], year: number): number;
}
