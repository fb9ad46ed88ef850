import { REACH_YEAR } from '../../formats/site/bereik.ts';
import { reachTable } from '../../tables/reach.ts';
import { typeOffers } from '../../tables/type-offer.ts';
import type { ExamTypesAnswer } from '../protocol/exam-types.ts';
import type { SiteFiles } from '../site-files/site-files.ts';

/**
 * Reads the exam candidates of vestigingen and the distances to schools, and returns the function that answers which types of vo some
 * gemeenten, or all (null), offer and offered.
 */
export async function examTypes(
  files: SiteFiles,
): Promise<(gemeenten: readonly string[] | null) => ExamTypesAnswer> {
  const of = await files.schools();
  const [{ years, rows }, reach] = await Promise.all([of.examSites(), of.reach()]);
  const vmbo = reachTable(reach, 'vmbo_afstand');
  const havoVwo = reachTable(reach, 'havovwo_afstand');
  const all = typeOffers(years, rows).map((offer) => ({
    ...offer,
    distance: (offer.type.startsWith('vmbo') ? vmbo : havoVwo).value([offer.gemeente], REACH_YEAR),
  }));
  return (gemeenten) => {
    const asked = gemeenten && new Set(gemeenten);
    return {
      gemeenten,
      years,
      distanceYear: REACH_YEAR,
      rows: asked ? all.filter(({ gemeente }) => asked.has(gemeente)) : all,
    };
  };
}
