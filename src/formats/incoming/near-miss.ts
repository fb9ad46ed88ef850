import { lackingIn, type Needed } from './long-columns.ts';

/** How a header that no format recognises differs from the header of the long form (a table with a row per gemeente and year). */
export interface NearMiss {
  /** The columns that the long form (a table with a row per gemeente and year) must have and that are not in the header. */
  lacking: Needed[];
  /** Whether several columns of the header are named after a year, as in a table with a column per year. */
  hasYearColumns: boolean;
}

const YEAR = /^(\w+[\s_-])?(19|20)\d\d([/-]\d{2,4})?$/;

/**
 * Returns how a header differs from that of the long form (a table with a row per gemeente and year); null where it has none of
 * the columns that the long form must have.
 */
export function nearMiss(header: readonly string[]): NearMiss | null {
  const lacking = lackingIn(header);
  const hasYearColumns = header.filter((name) => YEAR.test(name)).length > 1;
  return lacking.length < 3 ? { lacking, hasYearColumns } : null;
}
