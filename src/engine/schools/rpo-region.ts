import { MASKED } from '../../formats/cells.ts';
import { NO_FIGURE } from '../../formats/site/vestiging-leerlingen.ts';
import type { PupilRange } from '../../measures/rpo/rules.ts';
import { smallestSets } from '../../measures/rpo/smallest-sets.ts';
import type { RpoRegion, RpoSchool } from '../protocol/rpo.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/** The number of smallest sets of boards that an answer lists. */
const MOST_SETS = 5;

/** Returns what the test of a regional plan needs to know of a region of gemeenten, from the files of vestigingen. */
export async function rpoRegion(files: SiteFiles, gemeenten: string[]): Promise<RpoRegion> {
  const of = await files.schools();
  const [vestigingen, { years, vestiging, leerlingen }] = await Promise.all([
    of.vestigingen(),
    of.pupils.vo(),
  ]);
  const count = new Map(
    vestiging.map((code, i) => [code, leerlingen[(i + 1) * years.length - 1] ?? NO_FIGURE]),
  );
  const region = new Set(gemeenten);
  const schools = vestigingen
    .filter(({ sector, gemeente }) => sector === 'vo' && region.has(gemeente))
    .flatMap(({ code, board, gemeente, name }): RpoSchool[] => {
      const counted = count.get(code) ?? NO_FIGURE;
      if (counted === 0) return [];
      const pupils = rangeOf(counted);
      return [{ code, board: board === '' ? code : board, gemeente, name, pupils }];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const year = years.at(-1) ?? NaN;
  return { gemeenten, year, schools, smallest: smallestSets(schools, MOST_SETS) };
}

function rangeOf(count: number): PupilRange {
  if (count === MASKED) return { low: 1, high: 4 };
  return count === NO_FIGURE ? { low: 0, high: Infinity } : { low: count, high: count };
}
