/** The first, last and highest complete count of an area, for the sentence that summarises the trend chart. */
export interface Course {
  name: string;
  first: { year: number; pupils: number };
  last: { year: number; pupils: number };
  peak: { year: number; pupils: number };
  /** The expected pupils in the last projected year; null where there is no projection. */
  expected: { year: number; pupils: number } | null;
}

/** What the title of the trend chart says: the change of each area, in percent, from the base year to the newest count. */
export interface Claim {
  base: number;
  areas: readonly { name: string; change: number }[];
  /**
   * The bounds within which the pupils of the only area are expected in a later year, in whole percent more than in the newest count;
   * null without a projection and for several areas.
   */
  ahead: { year: number; low: number; high: number } | null;
}

/**
 * What a screen reader says about one area in one year of the trend chart, as formatted texts. A text is empty where its figure
 * is not known.
 */
export interface Announcement {
  name: string;
  count: string;
  /**
   * The bounds of the intervals in pupils, each with its share in percent (80 or 95); empty where there is no interval, such as
   * in counted years.
   */
  intervals: readonly { share: number; low: number; high: number }[];
  index: string;
  change: string;
  note: string;
}
