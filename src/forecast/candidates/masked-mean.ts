import type { Candidates } from '../../formats/exam-candidates.ts';

/**
 * The estimated number of candidates in a masked count: the mean of the counts of 1 to 4 candidates of vmbo-b, -k, -g and -t in school
 * years 2014-15 to 2018-19, when DUO did not mask them yet (5,574 candidates in 2,368 counts).
 */
export const MASKED_MEAN = 2.35;

/** Returns the estimated number of candidates: the known ones, and `MASKED_MEAN` for each masked count. */
export const estimateOf = ({ known, masked }: Candidates): number => known + MASKED_MEAN * masked;
