import type { BirthYear } from '../../formats/births.ts';
import { expectedBirths, newestBirths, type Births } from '../control/cohorts.ts';
import { BIRTHS_MARGIN, CBS_BIRTHS, type BirthsPath, type Scenario } from './scenario.ts';

/**
 * Returns the births of a scenario as a function of the year: in known years the known births, in later years the expected births
 * plus or minus the percentage that `geboorten` stands for.
 */
export function scenarioBirths(
  list: readonly BirthYear[],
  geboorten: Scenario['geboorten'],
): Births {
  const births = expectedBirths(list);
  const newest = newestBirths(list);
  const known = { newest, expected: births(newest + 1) };
  return (year) =>
    year > newest ? births(year) * (1 + percentIn(year, known, geboorten) / 100) : births(year);
}

/**
 * Returns how many percent more (or, below zero, fewer) births than expected `geboorten` stands for in `year`, a year after
 * `newest`, the newest year with known births; `expected` is the number of births that the projection expects in every year after
 * it. A path is interpolated linearly from the expected births in `newest` to its years, and constant after the last of these.
 */
export function percentIn(
  year: number,
  { newest, expected }: { newest: number; expected: number },
  geboorten: Scenario['geboorten'],
): number {
  if (typeof geboorten === 'number') return geboorten;
  let [fromYear, fromPercent] = [newest, 0];
  for (const [toYear, toPercent] of pathPercents(geboorten, expected)) {
    if (toYear <= newest) continue;
    if (year <= toYear) {
      return fromPercent + ((toPercent - fromPercent) * (year - fromYear)) / (toYear - fromYear);
    }
    [fromYear, fromPercent] = [toYear, toPercent];
  }
  return fromPercent;
}

/** Returns the years of a path with the births in each, in percent more (or fewer) than `expected`. */
function pathPercents(
  path: BirthsPath,
  expected: number,
): readonly (readonly [year: number, percent: number])[] {
  if (path === 'laag') return BIRTHS_MARGIN.map(([year, percent]) => [year, -percent]);
  if (path === 'hoog') return BIRTHS_MARGIN;
  return CBS_BIRTHS[path].map(([year, births]) => [year, 100 * (births / expected - 1)]);
}
