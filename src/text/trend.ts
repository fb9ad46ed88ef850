/** The course of one line of the trend chart, for its one-sentence summary. */
export interface Course {
  name: string;
  first: { year: number; pupils: number };
  last: { year: number; pupils: number };
  peak: { year: number; pupils: number };
  /** The last year of its projection; null where it has none. */
  expected: { year: number; pupils: number } | null;
}

/** The parts of the text that a screen reader speaks about one line of the trend chart in one year. Texts are formatted, and empty where not known. */
export interface Announcement {
  name: string;
  count: string;
  /** The intervals, in pupils, with their share in percent (80 and 95); empty where there is no band, such as in counted years. */
  intervals: readonly { share: number; low: number; high: number }[];
  index: string;
  change: string;
  note: string;
}
