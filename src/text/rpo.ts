/** The figures of a group of boards, as texts write them. */
export interface BoardSet {
  /** The number of boards in the group. */
  count: number;
  /** The number of boards in the region. */
  of: number;
  /** The percentage of the pupils of the region that these boards have. */
  percent: number;
}

/** Whether a rule is met; `unsure` where that depends on what the figures do not say. */
export type RuleOutcome = 'pass' | 'fail' | 'unsure';
