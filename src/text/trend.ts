/** The course of one line of the trend chart, for its one-sentence summary. */
export interface Course {
  name: string;
  first: { year: number; pupils: number };
  last: { year: number; pupils: number };
  peak: { year: number; pupils: number };
}

/** One line of the trend chart in one year, already written; what is not known is empty. */
export interface Spoken {
  name: string;
  count: string;
  index: string;
  change: string;
  note: string;
}
