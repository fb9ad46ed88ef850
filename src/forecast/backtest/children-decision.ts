import { lackingCohorts } from '../methods/panel-children.ts';
import { knownNow, type Sources } from '../panel/known.ts';
import { childrenGains, type ChildrenGain } from './children-gains.ts';
import type { Row } from './rows.ts';

/** Whether the variant that accounts for the children already born is the default for bo, and why. */
export interface ChildrenDecision {
  isDefault: boolean;
  /** The school cohorts that the variant uses today and of which the births per gemeente are not known. */
  lacking: number[];
  /** What the variant gained at each horizon that could be tested. */
  gains: ChildrenGain[];
}

/**
 * Decides whether the variant `panel-kinderen` is the default for bo: where the births of every cohort that it
 * uses today are known, and it had less error than `panel-geboorten` at each horizon at which it could be tested. The backtest decides: no
 * one sets it.
 * @param sources bo with the births and young children of gemeenten
 * @param rows the rows of the series `bo-kinderen`, from the same sources
 */
export function decideOnChildren(sources: Sources, rows: readonly Row[]): ChildrenDecision {
  const gains = childrenGains(rows);
  const lacking = lackingCohorts(knownNow(sources));
  const wins = gains.length > 0 && gains.every(({ gain }) => gain > 0);
  return { isDefault: wins && lacking.length === 0, lacking, gains };
}
