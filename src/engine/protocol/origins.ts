import type { PupilFlows } from '../../tables/pupil-flows.ts';
import type { FromOutside, PupilRange } from '../../tables/pupil-origins.ts';
import type { FileProblem } from './problem.ts';

/** The pupils of a school that live in one postcode. */
export interface PostcodePart {
  /** Four digits; two where DUO knows no more, as of pupils from abroad. */
  postcode: string;
  /** The gemeente of residence: `GM0000`, `GM9999` where unknown, or one of `ABROAD`. */
  residence: string;
  pupils: PupilRange;
}

/** Where the pupils of a school of bo live. */
export interface SchoolOrigins {
  code: string;
  /** The year of the count. */
  year: number;
  /** The pupils of the school in that year; null where they are masked or not known. */
  total: number | null;
  /** The pupils by postcode, the largest first; null where DUO published no file for the gemeente of the school. */
  parts: PostcodePart[] | null;
}

/** Where the pupils of bo of a gemeente live and go to school. */
export interface GemeenteOrigins extends PupilFlows {
  gemeente: string;
  year: number;
  /** The pupils at schools of the gemeente that live elsewhere; null where DUO published no file for the gemeente. */
  fromOutside: FromOutside | null;
}

/** The service that answers where pupils of bo live and go to school. */
export interface OriginsService {
  /** Returns where the pupils of a school in a gemeente live. The file of the gemeente is loaded for each question. */
  originsOfSchool(code: string, gemeente: string): Promise<SchoolOrigins | FileProblem>;
  /** Returns where the pupils of a gemeente live and go to school. The file of all gemeenten is loaded at the first question. */
  originsOfGemeente(gemeente: string): Promise<GemeenteOrigins | FileProblem>;
}
