import { ORIGINS_YEAR } from '../../formats/site/herkomst.ts';
import { pupilFlows } from '../../tables/pupil-flows.ts';
import { countOfOrigins, fromOutside, rangesWithin } from '../../tables/pupil-origins.ts';
import { memoizeAsync } from '../memoize.ts';
import type { GemeenteOrigins, SchoolOrigins } from '../protocol/origins.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import { Unreachable } from '../site-files/unreachable.ts';

/** The HTTP status for a file that does not exist: DUO published none for the gemeente. */
const NOT_FOUND = 404;

/** Reads the site files about schools and feeder areas, and returns the object that answers where pupils live and go to school. */
export async function schoolOrigins(files: SiteFiles): Promise<{
  ofSchool(code: string, gemeente: string): Promise<SchoolOrigins>;
  ofGemeente(gemeente: string): Promise<GemeenteOrigins>;
}> {
  const of = await files.schools();
  const { schools } = await of.all();
  const flows = memoizeAsync(async () => {
    const origins = await of.origins();
    return { of: pupilFlows(origins, schools), outside: fromOutside(origins, schools) };
  });
  return {
    async ofSchool(code, gemeente) {
      const school = schools.find((one) => one.soort === 'bo' && one.code === code);
      const total = school ? countOfOrigins(school) : null;
      const origins = await of.postcodeOrigins(gemeente).catch((error: unknown) => {
        if (error instanceof Unreachable && error.status === NOT_FOUND) return null;
        throw error;
      });
      const own = origins?.filter(({ vestiging }) => vestiging === code) ?? null;
      const ranges = rangesWithin(own ?? [], total);
      const parts = own?.flatMap(({ postcode, residence }, i) => {
        const pupils = ranges[i];
        return pupils ? [{ postcode, residence, pupils }] : [];
      });
      return {
        code,
        year: ORIGINS_YEAR,
        total,
        parts: parts?.sort((a, b) => b.pupils.expected - a.pupils.expected) ?? null,
      };
    },
    async ofGemeente(gemeente) {
      const { of, outside } = await flows();
      const fromElsewhere = outside.get(gemeente) ?? null;
      return { gemeente, year: ORIGINS_YEAR, ...of(gemeente), fromOutside: fromElsewhere };
    },
  };
}
