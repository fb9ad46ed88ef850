import { ORIGINS_YEAR } from '../../formats/site/herkomst.ts';
import { pupilFlows } from '../../tables/pupil-flows.ts';
import { hasPupils, pupilsIn } from '../../tables/schools.ts';
import { byPupils, pupilsByPostcode, sumByPostcode } from '../../tables/postcode-pupils.ts';
import { countOfOrigins, fromOutside } from '../../tables/pupil-origins.ts';
import { memoizeAsync } from '../memoize.ts';
import type { BoardOrigins, GemeenteOrigins, SchoolOrigins } from '../protocol/origins.ts';
import type { SiteFiles } from '../site-files/site-files.ts';
import { Unreachable } from '../site-files/unreachable.ts';

/** The HTTP status for a file that does not exist: DUO published none for the gemeente. */
const NOT_FOUND = 404;

/** Reads the site files about schools and feeder areas, and returns the object that answers where pupils live and go to school. */
export async function schoolOrigins(files: SiteFiles): Promise<{
  ofSchool(code: string, gemeente: string): Promise<SchoolOrigins>;
  ofBoard(board: string): Promise<BoardOrigins>;
  ofGemeente(gemeente: string): Promise<GemeenteOrigins>;
}> {
  const of = await files.schools();
  const { schools } = await of.all();
  const flows = memoizeAsync(async () => {
    const origins = await of.origins();
    return { of: pupilFlows(origins, schools), outside: fromOutside(origins, schools) };
  });
  /** Returns the pupils by postcode of the schools in a gemeente; null where DUO published no file. */
  const originsIn = (gemeente: string) =>
    of.postcodeOrigins(gemeente).catch((error: unknown) => {
      if (error instanceof Unreachable && error.status === NOT_FOUND) return null;
      throw error;
    });
  return {
    async ofSchool(code, gemeente) {
      const school = schools.find((one) => one.soort === 'bo' && one.code === code);
      const origins = await originsIn(gemeente);
      const own = origins?.filter(({ vestiging }) => vestiging === code);
      const parts = own && pupilsByPostcode(own, school ? [school] : []).map(({ postcode, residence, pupils }) => ({ postcode, residence, pupils })); // prettier-ignore
      return {
        code,
        year: ORIGINS_YEAR,
        total: school ? countOfOrigins(school) : null,
        parts: parts?.sort(byPupils) ?? null,
      };
    },
    async ofBoard(board) {
      const own = schools.filter((one) => one.soort === 'bo' && one.board === board);
      const open = own.filter((one) => hasPupils(pupilsIn(one, ORIGINS_YEAR)));
      const gemeenten = [...new Set(open.map(({ gemeente }) => gemeente))];
      const origins = await Promise.all(gemeenten.map(originsIn));
      const parts = sumByPostcode(
        pupilsByPostcode(
          origins.flatMap((one) => one ?? []),
          own,
        ),
      );
      const missing = gemeenten.filter((_, i) => origins[i] === null);
      return { board, year: ORIGINS_YEAR, parts: parts.sort(byPupils), missing };
    },
    async ofGemeente(gemeente) {
      const { of, outside } = await flows();
      const fromElsewhere = outside.get(gemeente) ?? null;
      return { gemeente, year: ORIGINS_YEAR, ...of(gemeente), fromOutside: fromElsewhere };
    },
  };
}
