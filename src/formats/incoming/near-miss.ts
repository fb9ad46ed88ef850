import { lackingIn, type Needed } from './long-form.ts';

/** How an unrecognised header differs from the header of the long form. */
export interface NearMiss {
  /** Columns of the long form that the header lacks. */
  lacking: Needed[];
  /** Whether the header has a column for each year. */
  hasYearColumns: boolean;
}

const YEAR = /^(\w+[\s_-])?(19|20)\d\d([/-]\d{2,4})?$/;

/** Returns how a header differs from that of the long form; null where it has no column that the long form needs. */
export function nearMiss(header: readonly string[]): NearMiss | null {
  const lacking = lackingIn(header);
  const hasYearColumns = header.filter((name) => YEAR.test(name)).length > 1;
  return lacking.length < 3 ? { lacking, hasYearColumns } : null;
}
