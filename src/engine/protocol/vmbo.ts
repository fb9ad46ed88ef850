import type { LeavingClass } from '../../tables/bo-leavers.ts';
import type { OfferedType, SiteSupply, Supply } from '../../tables/exam-supply.ts';
import type { Bounds } from '../../tables/pupil-origins.ts';
import type { FileProblem } from './problem.ts';

/** A vestiging in a region that has or had vmbo candidates. */
export interface VmboSite extends SiteSupply {
  /** Its town as DUO spells towns, in capitals; an empty text where it is not known. */
  town: string;
  /** Where it stands, in units of the drawing plane; null where that is not known, as of a vestiging without pupils in the newest year. */
  point: { x: number; y: number } | null;
}

/** The supply of the region and of the country, in each school year. */
interface Compared {
  region: Supply;
  country: Supply;
}

/** How far the inhabitants of a gemeente live from vmbo. */
interface VmboDistance {
  gemeente: string;
  /** The mean distance by road to the nearest vestiging with vmbo, in km. */
  km: number;
  /** The mean number of vestigingen with vmbo within 10 km by road. */
  within10: number;
}

/** The children of one class that leave bo, with the vmbo candidates that they may become. */
interface FeedingClass extends LeavingClass {
  /** The least and the most expected candidates; null where the earlier numbers allow no expectation. */
  expected: Bounds | null;
}

/** The pupils of bo from whom the schools of vo in a region get their intake. */
export interface Feeding {
  /** The year of the count by age. */
  year: number;
  classes: FeedingClass[];
  /** The children who left bo in the summers `from` to `until`, a year on average. */
  leavers: Bounds & { from: number; until: number };
  /** The vmbo candidates of the region for every 100 children who left bo; null where the numbers allow no ratio. */
  per100: Bounds | null;
  /** The school years of these candidates, by the calendar years in which the first and the last begin. */
  examYears: [first: number, last: number];
  /**
   * The pupils of bo: the newest count, then the expected pupils five and ten years later with their 80 % interval. Empty where there
   * is no projection.
   */
  bo: { year: number; pupils: number; low80: number; high80: number }[];
}

/** What a region has of vmbo: by type and vestiging, in time, how near it is, and from how many children it may draw. */
export interface VmboPicture {
  /** The gemeenten of the question, in its order. */
  gemeenten: string[];
  /** The calendar years in which the school years with candidates begin, ascending. */
  years: number[];
  /** The supply of each type, those of vmbo first. */
  types: (Compared & { type: OfferedType })[];
  /** The supply of the four types of vmbo together, and that of all six types. */
  vmbo: Compared;
  all: Compared;
  /** The vestigingen that have or had vmbo candidates, in the order of their codes. */
  sites: VmboSite[];
  /** The distances of the gemeenten of which they are known, in the order of the question. */
  distances: VmboDistance[];
  /** The mean distance of all inhabitants of the region, and of the country, in km; NaN where one of its gemeenten has none. */
  meanDistance: { region: number; country: number };
  /** The year of the distances. */
  distanceYear: number;
  feeding: Feeding;
}

/** The service that answers what a region has of vmbo. Its code and its files are loaded at the first question. */
export interface VmboService {
  vmboPicture(gemeenten: string[]): Promise<VmboPicture | FileProblem>;
}
