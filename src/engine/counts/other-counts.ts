import type { Counted } from '../../tables/counted.ts';
import type { Counts } from '../../tables/counts.ts';
import { examCounts } from '../../tables/exam-counts.ts';
import { residenceCounts } from '../../tables/residence-counts.ts';
import type { Soort } from '../../tables/soorten.ts';
import type { SchoolFiles } from '../site-files/school-files.ts';

/**
 * Returns the counts of what is not counted as pupils at schools: pupils by gemeente of residence, or exam candidates.
 * @param gemeenten the codes of the gemeenten in the order of the result
 */
export async function otherCounts(
  files: SchoolFiles,
  counted: Exclude<Counted, 'school'>,
  soorten: readonly Soort[],
  gemeenten: readonly string[],
): Promise<Counts> {
  if (counted === 'woon') return residenceCounts(await files.residence(), gemeenten, soorten);
  const [exams, sites] = await Promise.all([
    files.exams(),
    soorten.length > 1 ? files.examSites() : null,
  ]);
  return examCounts(exams, gemeenten, soorten, sites);
}
