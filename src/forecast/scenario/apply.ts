import type { BirthYear } from '../../formats/births.ts';
import { boAged, expectedBirths, shareEntered, voAged, type Births } from '../control/cohorts.ts';
import { VO_FADING, VO_GROWTH } from '../control/vo-control.ts';
import { withinLimits, type Scenario } from './scenario.ts';
import { scenarioBirths } from './scenario-births.ts';

/** Whose path it is: births reach bo (and sbo, which follows it) and vo, each through its own ages, and so and vso not at all. */
export type Kind = 'bo' | 'vo' | 'speciaal';

/**
 * The path of an area or of any set of areas under a scenario. Levers act year by year:
 * y′(t) = y′(t−1)·ŷ(t)/ŷ(t−1)·r(t) + pupils of homes that come in t, where r(t) = (1 + instroom) · the growth of the children of
 * age with the supposed births over that with the expected ones, and for vo · the growth of the market share among those who came
 * in · e^{(doorstroom − 0.28 %)·0.95^h}. With a neutral scenario every r is 1 and y′ is ŷ to the last bit.
 * @param path pupils in the years after `origin`, of the areas together; NaN stays NaN.
 * @param list births as the projection knew them.
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
  const supposed = new Float64Array(path.length);
  let factor = 1;
  let newPupils = 0;
  let courseBefore = 0;
  for (let h = 1; h <= path.length; h++) {
    const year = origin + h;
    let growth = 1 + instroom / 100;
    if (kind === 'vo') growth *= Math.exp((doorstroom / 100 - VO_GROWTH) * VO_FADING ** h);
    factor *= growth;
    const level = (births?.(year) ?? 1) * (kind === 'vo' ? share(h) : 1);
    const course = (path[h - 1] ?? NaN) * level;
    if (newPupils > 0) newPupils *= growth * (courseBefore > 0 ? course / courseBefore : 1);
    if (nieuwbouw && (nieuwbouw.from === year || (h === 1 && nieuwbouw.from < year))) {
      newPupils += nieuwbouw.homes * nieuwbouw.pupilsPerHome;
    }
    supposed[h - 1] = Math.max(0, course * factor + newPupils);
    courseBefore = course;
  }
  return supposed;
}

/** The children of the age of `kind` under the supposed births over those under the expected; 1 where births cannot tell. */
function birthsFactor(
  list: readonly BirthYear[],
  geboorten: Scenario['geboorten'],
  kind: 'bo' | 'vo',
): (year: number) => number {
  const aged = (births: Births, year: number) =>
    kind === 'bo' ? boAged(births, year) : voAged(births, year);
  const [expected, supposed] = [expectedBirths(list), scenarioBirths(list, geboorten)];
  return (year) => {
    const factor = aged(supposed, year) / aged(expected, year);
    return Number.isFinite(factor) ? factor : 1;
  };
}
