/** The course of one line of the trend chart, for its one-sentence summary. */
export interface Course {
  name: string;
  first: { year: number; pupils: number };
  last: { year: number; pupils: number };
  peak: { year: number; pupils: number };
  /** The last year of its projection; null where it has none. */
  expected: { year: number; pupils: number } | null;
}

/** One line of the trend chart in one year, already written; what is not known is empty. */
export interface Announcement {
  name: string;
  count: string;
  /** Within which bounds so many percent of the outcomes are expected; empty for what was counted. */
  intervals: readonly { share: number; low: number; high: number }[];
  index: string;
  change: string;
  note: string;
}
