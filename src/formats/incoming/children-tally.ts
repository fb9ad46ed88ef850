import type { ChildrenTable, Counted } from '../cbs/children-table.ts';
import type { Period } from '../cbs/statline-period.ts';
import type { FoundGemeente } from './find-gemeente.ts';

/** The children of gemeenten of then in one period. */
export interface ChildrenMoment extends Period {
  counted: Counted;
  /**
   * By gemeente of today and then by gemeente of then: the number of children, NaN where it is not known, null where the file says that
   * there is nothing to count.
   */
  gemeenten: Map<string, Map<string, number | null>>;
}

/** The figures of a file with births per month or the population by age, as they are read row by row. */
export class ChildrenTally {
  readonly table: ChildrenTable;
  readonly #moments = new Map<string, ChildrenMoment>();

  constructor(table: ChildrenTable) {
    this.table = table;
  }

  get moments(): ChildrenMoment[] {
    return [...this.#moments.values()];
  }

  /**
   * Puts a figure of a gemeente. Returns false where there is one already: it then stays where both are equal, and is not known where
   * they differ.
   */
  put(
    counted: Counted,
    period: Period,
    { code, today }: FoundGemeente,
    children: number | null,
  ): boolean {
    const key = `${counted} ${period.year} ${period.month}`;
    const moment = this.#moments.get(key) ?? { ...period, counted, gemeenten: new Map() };
    this.#moments.set(key, moment);
    if (period.isProvisional) moment.isProvisional = true;
    const parts = moment.gemeenten.get(today) ?? new Map<string, number | null>();
    moment.gemeenten.set(today, parts);
    const before = parts.get(code);
    parts.set(code, before === undefined || before === children ? children : NaN);
    return before === undefined;
  }
}
