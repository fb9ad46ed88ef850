import type { RpoVestiging } from '../../measures/rpo/rules.ts';
import type { SmallestSets } from '../../measures/rpo/smallest-sets.ts';
import type { FileProblem } from './problem.ts';

/** A vo vestiging in a region, with what the page shows of it. */
export interface RpoSchool extends RpoVestiging {
  name: string;
}

/** What the test of a regional plan (RPO) needs to know of a region. */
export interface RpoRegion {
  /** The gemeenten of the question, in its order. */
  gemeenten: string[];
  /** The year of the count of the pupils: the newest of the vo vestigingen. */
  year: number;
  /** The vo vestigingen in these gemeenten that had pupils on that count, or of which there is no count, in order of their codes. */
  schools: RpoSchool[];
  /** The smallest sets of boards that meet the rules. */
  smallest: SmallestSets;
}

/** The service that answers questions about regional plans (regionaal plan onderwijsvoorzieningen, RPO) of vo. */
export interface RpoService {
  /** Returns the vo vestigingen of a region of gemeenten and the smallest sets of boards. The files are loaded at the first question. */
  rpoOf(gemeenten: string[]): Promise<RpoRegion | FileProblem>;
}
