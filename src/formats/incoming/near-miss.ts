import { lackingIn, type Needed } from './long-form.ts';

/** How a header that no format has differs from that of the long form. */
export interface NearMiss {
  /** Columns of the long form that it lacks. */
  lacking: Needed[];
  /** Whether it has a column for each year. */
  hasYearColumns: boolean;
}

const YEAR = /^(\w+[\s_-])?(19|20)\d\d([/-]\d{2,4})?$/;

/** Returns how a header differs from that of the long form; null where it has none of its columns. */
export function nearMiss(header: readonly string[]): NearMiss | null {
  const lacking = lackingIn(header);
  const hasYearColumns = header.filter((name) => YEAR.test(name)).length > 1;
  return lacking.length < 3 ? { lacking, hasYearColumns } : null;
}
