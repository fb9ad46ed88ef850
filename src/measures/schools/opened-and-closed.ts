import { changesByYear, type Life } from '../../tables/school-life.ts';
import type { School } from '../../tables/schools.ts';
import type { SetTable } from '../../tables/set-table.ts';
import { spanOf } from '../span.ts';
import { perGemeente } from './per-gemeente.ts';

/**
 * Returns the number of schools that opened or closed after the earlier of two years, up to and with the later one: the base year
 * and the year of the table. A school that only got another number neither closed nor opened; one that merged into another closed.
 * @param lives the life of each school, in the order of `schools`
 */
export function openedOrClosed(
  schools: readonly School[],
  lives: readonly (Life | null)[],
  years: readonly number[],
  what: 'opened' | 'closed',
  base: number,
): SetTable {
  const lifeOf = new Map(schools.map((school, i) => [school, lives[i] ?? null]));
  const inYear = perGemeente(schools, years, (own, year) => {
    const livesOfOwn = own.map((school) => lifeOf.get(school) ?? null);
    return changesByYear(livesOfOwn, [year])[0]?.[what] ?? 0;
  });
  return {
    years,
    value(gemeenten, year) {
      const [start, end] = spanOf(base, year);
      return years
        .filter((one) => one > start && one <= end)
        .reduce((sum, one) => sum + inYear.value(gemeenten, one), 0);
    },
  };
}
