import { group } from 'd3';
import { UNKNOWN_GEMEENTE } from '../../areas/codes.ts';
import type { OriginCount } from '../../formats/pupil-origins.ts';
import { ORIGINS_YEAR } from '../../formats/site/herkomst.ts';
import { countOfOrigins, rangesWithin } from '../../tables/pupil-origins.ts';
import type { School } from '../../tables/schools.ts';
import type { SetTable } from '../../tables/set-table.ts';

/**
 * Returns the share of the pupils of bo, at the schools of some gemeenten, who live in none of these gemeenten, in percent: for a
 * region those from outside the region. A share of the pupils of whom the residence is known. The most likely value, because most cells
 * are masked: see `rangesWithin`. NaN where the source misses one of the gemeenten, as Ridderkerk.
 * @param schools the schools of bo
 */
export function shareFromOutside(
  schools: readonly School[],
  origins: readonly OriginCount[],
): SetTable {
  const known = new Map(schools.map((school) => [school.code, school]));
  const pupils = new Map<string, Map<string, number>>();
  for (const [code, parts] of group(origins, ({ vestiging }) => vestiging)) {
    const school = known.get(code);
    if (!school) continue;
    const own = pupils.get(school.gemeente) ?? new Map<string, number>();
    pupils.set(school.gemeente, own);
    for (const [i, { expected }] of rangesWithin(parts, countOfOrigins(school)).entries()) {
      const { residence } = parts[i]!;
      own.set(residence, (own.get(residence) ?? 0) + expected);
    }
  }
  return {
    years: [ORIGINS_YEAR],
    value(gemeenten) {
      const inside = new Set(gemeenten);
      let [all, outside] = [0, 0];
      for (const gemeente of gemeenten) {
        const own = pupils.get(gemeente);
        if (!own) return NaN;
        for (const [residence, count] of own) {
          if (residence === UNKNOWN_GEMEENTE) continue;
          all += count;
          if (!inside.has(residence)) outside += count;
        }
      }
      return all > 0 ? (100 * outside) / all : NaN;
    },
  };
}
