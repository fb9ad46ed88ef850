import type { BirthYear } from '../../formats/births.ts';
import { knownIn, type Panel } from './panel.ts';

/** All that projections are made from. */
export interface Sources {
  /** The pupils to project. */
  panel: Panel;
  /** Pupils in basisonderwijs of all gemeenten, up to the last year of `panel` at least. */
  bo: Panel;
  /** The panel whose total speaks for `panel`, where that is not its own: of so and vso together. */
  family: Panel;
  /** Live births of the country, years ascending. */
  births: readonly BirthYear[];
  /** The yearly growth of vo that births do not explain (a share), where the panel is too short to tell. */
  assumedVoGrowth: number;
}

/** The sources as they were in the origin: the last year of all panels, the year after the last births. */
export type Known = Sources;

/**
 * What was known in `origin`: pupils up to 1 October of that year, births up to the year before. A method gets this and
 * nothing else, so that it cannot look ahead. Nobody had assumed a growth of vo then: it is 0.
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
 * What is known now: everything. Bo ends where the panel ends; births go on as far as the list does, so that a user's newer
 * figures count.
 */
export function knownNow(sources: Sources): Known {
  const origin = sources.panel.years.at(-1) ?? NaN;
  return { ...sources, bo: knownIn(sources.bo, origin), family: knownIn(sources.family, origin) };
}
