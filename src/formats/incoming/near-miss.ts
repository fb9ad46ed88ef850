import { lackingIn, type Needed } from './long-form.ts';

/** Why a header that is of no form is nearly that of our own. */
export interface NearMiss {
  /** Columns of our own form that it has not. */
  lacking: Needed[];
  /** Whether years stand beside one another, a column each. */
  hasYearColumns: boolean;
}

const YEAR = /^(\w+[\s_-])?(19|20)\d\d([/-]\d{2,4})?$/;

/** What a header lacks of our own form; null where it has nothing of it. */
export function nearMiss(header: readonly string[]): NearMiss | null {
  const lacking = lackingIn(header);
  const hasYearColumns = header.filter((name) => YEAR.test(name)).length > 1;
  return lacking.length < 3 ? { lacking, hasYearColumns } : null;
}
