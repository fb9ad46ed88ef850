import type { BirthYear } from '../../formats/births.ts';
import { boAged, expectedBirths, shareEntered, voAged, type Births } from '../control/cohorts.ts';
import { VO_FADING, VO_GROWTH } from '../control/vo-control.ts';
import { newHomePupils } from './new-homes.ts';
import { withinLimits, type Kind, type Scenario } from './scenario.ts';
import { scenarioBirths } from './scenario-births.ts';

/**
 * Returns the path of an area, or of several areas together, under a scenario. Year by year, y′(t) = y′(t−1)·ŷ(t)/ŷ(t−1)·r(t),
 * with t the year, ŷ the given path and y′ the result, to which the pupils of new homes are added (`newHomePupils`). r(t) is the
 * product of two or, for vo, four factors:
 * - 1 + instroom;
 * - the growth of the children of school age with the births of the scenario, relative to those with the expected births;
 * - for vo the growth of the market share, which counts for pupils who entered after the origin (`shareEntered`);
 * - for vo e^{(doorstroom − 0.28 %)·0.95^h}, with h the horizon.
 * With a neutral scenario every r is 1 and y′ equals ŷ exactly. Homes occupied before the first year count from that year on.
 * @param path expected pupils in the years after `origin`; NaN stays NaN.
 * @param list the births that the projection used.
 * @returns pupils, as long as `path`; finite and never negative where `path` is.
 */
export function applyScenario(
  path: ArrayLike<number>,
  origin: number,
  kind: Kind,
  scenario: Scenario,
  list: readonly BirthYear[],
): Float64Array {
  const { geboorten, instroom, nieuwbouw, marktaandeel, doorstroom } = withinLimits(scenario);
  const births = kind === 'speciaal' ? null : birthsFactor(list, geboorten, kind);
  const share = (h: number) => 1 + (marktaandeel / 100) * shareEntered(h);
  const result = new Float64Array(path.length);
  let factor = 1;
  for (let h = 1; h <= path.length; h++) {
    const year = origin + h;
    let growth = 1 + instroom / 100;
    if (kind === 'vo') growth *= Math.exp((doorstroom / 100 - VO_GROWTH) * VO_FADING ** h);
    factor *= growth;
    const level = (births?.(year) ?? 1) * (kind === 'vo' ? share(h) : 1);
    result[h - 1] = Math.max(0, (path[h - 1] ?? NaN) * level * factor);
  }
  if (nieuwbouw) {
    const first = Math.max(0, nieuwbouw.from - origin - 1);
    const added = newHomePupils(nieuwbouw, kind, result.subarray(first));
    added.forEach((pupils, k) => (result[first + k]! += pupils));
  }
  return result;
}

/**
 * Returns a function of the year: the children of bo or vo age (`kind`) with the births of the scenario, divided by those with
 * the expected births; 1 where births cannot be used.
 */
function birthsFactor(
  list: readonly BirthYear[],
  geboorten: Scenario['geboorten'],
  kind: 'bo' | 'vo',
): (year: number) => number {
  const aged = (births: Births, year: number) =>
    kind === 'bo' ? boAged(births, year) : voAged(births, year);
  const [expected, result] = [expectedBirths(list), scenarioBirths(list, geboorten)];
  return (year) => {
    const factor = aged(result, year) / aged(expected, year);
    return Number.isFinite(factor) ? factor : 1;
  };
}
