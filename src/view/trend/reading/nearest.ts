import { least } from 'd3';

/** Returns the year among `years` that is nearest to `target`; undefined if `years` is empty. */
export function nearestYear(years: readonly number[], target: number): number | undefined {
  return least(years, (year) => Math.abs(year - target));
}

/**
 * Returns the year to move to when `key` is pressed on a slider that is at `year`; undefined for a key that does not move a
 * slider.
 */
export function yearByKey(key: string, years: readonly number[], year: number): number | undefined {
  const here = years.indexOf(nearestYear(years, year) ?? year);
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return years[Math.max(0, here - 1)];
    case 'ArrowRight':
    case 'ArrowUp':
      return years[Math.min(years.length - 1, here + 1)];
    case 'PageDown':
      return years[Math.max(0, here - 5)];
    case 'PageUp':
      return years[Math.min(years.length - 1, here + 5)];
    case 'Home':
      return years[0];
    case 'End':
      return years.at(-1);
    default:
      return undefined;
  }
}
