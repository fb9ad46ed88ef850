import type { BirthYear } from '../../formats/births.ts';
import { expectedBirths, newestBirths, type Births } from '../control/cohorts.ts';
import { BIRTHS_MARGIN, type Scenario } from './scenario.ts';

/**
 * Returns the births of a scenario as a function of the year: in known years the known births, in later years the expected births
 * plus or minus the percentage that `geboorten` stands for.
 */
export function scenarioBirths(
  list: readonly BirthYear[],
  geboorten: Scenario['geboorten'],
): Births {
  const expected = expectedBirths(list);
  const newest = newestBirths(list);
  return (year) =>
    year > newest
      ? expected(year) * (1 + percentIn(year, newest, geboorten) / 100)
      : expected(year);
}

/**
 * Returns how many percent more (or, below zero, fewer) births than expected `geboorten` stands for in `year`, a year after
 * `newest`, the newest year with known births.
 */
export function percentIn(year: number, newest: number, geboorten: Scenario['geboorten']): number {
  if (typeof geboorten === 'number') return geboorten;
  return (geboorten === 'hoog' ? 1 : -1) * marginIn(year, newest);
}

/**
 * Returns `BIRTHS_MARGIN` in `year`, in percent of the expected births; 0 in `newest`, the newest known year.
 */
function marginIn(year: number, newest: number): number {
  let [fromYear, fromPercent] = [newest, 0];
  for (const [toYear, toPercent] of BIRTHS_MARGIN) {
    if (year <= toYear) {
      return fromPercent + ((toPercent - fromPercent) * (year - fromYear)) / (toYear - fromYear);
    }
    [fromYear, fromPercent] = [toYear, toPercent];
  }
  return fromPercent;
}
