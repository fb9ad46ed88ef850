import { MASKED } from '../../formats/cells.ts';
import { NO_FIGURE } from '../../formats/site/vestiging-leerlingen.ts';
import type { PupilRange } from '../../measures/rpo/rules.ts';
import { smallestSets } from '../../measures/rpo/smallest-sets.ts';
import type { Throwing } from '../catch-problems.ts';
import type { RpoSchool, RpoService } from '../protocol/rpo.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** The number of smallest sets of boards that an answer lists. */
const MOST_SETS = 5;

/** Returns the service that answers questions about regional plans, from the files of vestigingen. */
export function rpoService(files: SiteFiles): Throwing<RpoService> {
  return {
    async rpoOf(gemeenten) {
      const of = await files.schools();
      const [vestigingen, pupils] = await Promise.all([of.vestigingen(), of.pupils.vo()]);
      const { years, vestiging, leerlingen } = pupils;
      const count = new Map(
        vestiging.map((code, i) => [code, leerlingen[(i + 1) * years.length - 1] ?? NO_FIGURE]),
      );
      const region = new Set(gemeenten);
      const schools = vestigingen
        .filter(({ sector, gemeente }) => sector === 'vo' && region.has(gemeente))
        .flatMap(({ code, board, gemeente, name, town }): RpoSchool[] => {
          const counted = count.get(code) ?? NO_FIGURE;
          if (counted === 0) return [];
          const pupils = rangeOf(counted);
          return [{ code, board: board === '' ? code : board, gemeente, name, town, pupils }];
        })
        .sort((a, b) => (a.code < b.code ? -1 : 1));
      const year = years.at(-1) ?? NaN;
      return { gemeenten, year, schools, smallest: smallestSets(schools, MOST_SETS) };
    },
  };
}

function rangeOf(count: number): PupilRange {
  if (count === MASKED) return { low: 1, high: 4 };
  return count === NO_FIGURE ? { low: 0, high: Infinity } : { low: count, high: count };
}
