/** The teldatum of the site, as day and month. Figures that were counted on another day are not merged with those of the site. */
export const COUNT_DAY = '1-10';

/**
 * Returns the newest year of which pupils can have been counted. Figures of later years are forecasts, whatever their column is
 * called.
 * @param today the current date; where the clock is behind, the years that the site has still count as counted
 * @param newest the newest year with counts on the site
 * @param days the teldata in a file, as day and month; the latest of these days must have passed in the year that is returned
 */
export function lastCounted(
  today: Date,
  newest: number,
  days: ReadonlySet<string> = new Set(),
): number {
  const year = today.getFullYear();
  const dates = [...(days.size > 0 ? days : [COUNT_DAY])].map((one) => {
    const [day = 1, month = 10] = one.split('-').map(Number);
    return new Date(year, month - 1, day);
  });
  const hasPassed = dates.every((date) => date <= today);
  return Math.max(newest, (hasPassed ? year : year - 1) || newest);
}
