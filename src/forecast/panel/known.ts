import type { BirthYear } from '../../formats/births.ts';
import { knownIn, type Panel } from './panel.ts';

/** The sources of projections. */
export interface Sources {
  /** The pupils to project. */
  panel: Panel;
  /** Pupils in basisonderwijs of all gemeenten, up to the last year of `panel` at least. */
  bo: Panel;
  /** The panel of the soorten that are projected as one total (so, so/vso and vso); for other soorten the same as `panel`. */
  family: Panel;
  /** Live births of the country, years ascending. */
  births: readonly BirthYear[];
  /** The yearly growth of vo (a share) that births do not explain, used where the panel is too short to measure that growth. */
  assumedVoGrowth: number;
}

/** The sources as known in the origin: all panels end with the origin, and births are those published by then. */
export type Known = Sources;

/**
 * Returns the sources as known in `origin`: pupils up to 1 October of that year, births up to the year before. A method gets only
 * this, so that it cannot look ahead. The assumed growth of vo is 0.
 */
export function knownAt({ panel, bo, family, births }: Sources, origin: number): Known {
  const cut = new Map([panel, bo, family].map((one) => [one, knownIn(one, origin)]));
  return {
    panel: cut.get(panel)!,
    bo: cut.get(bo)!,
    family: cut.get(family)!,
    births: births.filter(({ year }) => year < origin),
    assumedVoGrowth: 0,
  };
}

/**
 * Returns the sources as known now: bo ends with the last year of the panel, and births continue to the end of the list, so that
 * newer births of a user are used.
 */
export function knownNow(sources: Sources): Known {
  const origin = sources.panel.years.at(-1) ?? NaN;
  return { ...sources, bo: knownIn(sources.bo, origin), family: knownIn(sources.family, origin) };
}
