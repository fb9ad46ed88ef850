/**
 * The types of secondary education in which pupils take the central exam. `vmbo-lwt` are learning-working programmes (leerwerktrajecten)
 * of vmbo-b, which DUO lists apart.
 */
export const EXAM_TYPES = [
  'vmbo-b',
  'vmbo-k',
  'vmbo-g',
  'vmbo-t',
  'vmbo-lwt',
  'havo',
  'vwo',
] as const;
export type ExamType = (typeof EXAM_TYPES)[number];

/**
 * The exam candidates of one school year: their number lies between `known` + `masked` and `known` + 4 × `masked`. A candidate is a
 * pupil of the last year of a type, so these are not the pupils of the type.
 */
export interface Candidates {
  /** The candidates in the counts that are not masked. */
  known: number;
  /** The number of masked counts, each of 1 to 4 candidates. */
  masked: number;
}
