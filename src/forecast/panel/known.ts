import type { BirthYear } from '../../formats/births.ts';
import { knownIn, type Panel } from './panel.ts';

/** The sources of projections. */
export interface Sources {
  /** The pupils to project. */
  panel: Panel;
  /** Pupils in basisonderwijs of all gemeenten, up to the last year of `panel` at least. */
  bo: Panel;
  /** The panel whose total is used in place of that of `panel`: of so and vso together. */
  family: Panel;
  /** Live births of the country, years ascending. */
  births: readonly BirthYear[];
  /** The yearly growth of vo that births do not explain (a share), where the panel is too short to measure it. */
  assumedVoGrowth: number;
}

/** The sources as known in the origin: the last year of all panels, and the year after the last births. */
export type Known = Sources;

/**
 * Returns what was known in `origin`: pupils up to 1 October of that year, births up to the year before. A method gets nothing
 * else, so that it cannot look ahead. The assumed growth of vo is 0.
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
 * Returns what is known now. Bo ends with the panel; births continue to the end of the list, so that newer births of a user are
 * used.
 */
export function knownNow(sources: Sources): Known {
  const origin = sources.panel.years.at(-1) ?? NaN;
  return { ...sources, bo: knownIn(sources.bo, origin), family: knownIn(sources.family, origin) };
}
