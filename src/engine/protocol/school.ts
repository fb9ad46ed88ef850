import type { Sector } from '../../tables/soorten.ts';
import type { FileProblem } from './problem.ts';
import type { GemeenteTotal, SchoolRow } from './schools.ts';

export interface SchoolQuestion {
  sector: Sector;
  code: string;
}

/** A school with pupils in the newest year that is near another one of its soort. */
export interface NearSchool {
  row: SchoolRow;
  /** The distance between the two by crow's flight, in metres. */
  metres: number;
  /** Whether both places come from an address; else the distance is that of the middle of a postcode or of the gemeente. */
  isExact: boolean;
}

/** What the page of one school shows. */
export interface SchoolAnswer {
  question: SchoolQuestion;
  /** The years with counts of the sector of the school, ascending. */
  years: readonly number[];
  /** The school; null where no school of the site has the code. A code that the asked sector lacks is that of the other sector. */
  school: SchoolRow | null;
  /** The school under its earlier codes, the newest first. */
  earlier: SchoolRow[];
  /** The other schools of which the life of the school, or of one under its earlier codes, speaks: what went into it and it went into. */
  related: SchoolRow[];
  /** The open schools of the same gemeente and soort, with the school itself where it is open, in the order of their codes. */
  around: SchoolRow[];
  /** The nearest open schools of the same soort, the nearest first; empty where the place of the school is not known. */
  nearest: NearSchool[];
  /** The pupils of all schools of the soort in the gemeente; null where `school` is null. */
  total: GemeenteTotal | null;
  /** The year of the inhabitants from which the indicative norm is computed. */
  normYear: number;
  /** The year of the mean distances between home and school. */
  distanceYear: number;
}

/** The service that answers what the page of one school shows. */
export interface SchoolService {
  school(question: SchoolQuestion): Promise<SchoolAnswer | FileProblem>;
}
