/** The share of vmbo in the exam candidates of one school year, in percent, and the least and the most that it can be. */
export interface SharesOfYear {
  /** The calendar year in which the school year begins. */
  year: number;
  vmbo: { percent: number; percentBounds: { low: number; high: number } };
}
