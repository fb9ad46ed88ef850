import type { BirthYear } from '../../formats/births.ts';
import type { ChildFigure, YoungChildren } from '../../formats/site/jonge-kinderen.ts';
import { knownIn, type Panel } from './panel.ts';

/** What projections are made from: the counts and births that a method may use. */
export interface Sources {
  /** Pupils of the soort (or soorten together) to project. */
  panel: Panel;
  /** Pupils of bo in all gemeenten, which projections of sbo and vo follow; up to the last year of `panel` or later. */
  bo: Panel;
  /**
   * Pupils of so, so/vso and vso together if `panel` holds one or all of these soorten, since they follow one common total;
   * otherwise `panel`.
   */
  family: Panel;
  /**
   * Vo pupils by gemeente of residence, if `panel` holds vo pupils by gemeente of the school; otherwise null. May end before the last
   * year of `panel`.
   */
  residents: Panel | null;
  /** Live births of the country, one element per calendar year. */
  births: readonly BirthYear[];
  /** Births and young children of gemeenten, which the method `panel-kinderen` uses; left out where no such method is asked for. */
  children?: readonly YoungChildren[];
  /**
   * The growth of vo that births do not explain, as a share per year; used where the panel is too short to measure that growth.
   */
  assumedVoGrowth: number;
}

/**
 * The sources cut to what a method may know: all panels end with the origin. `knownAt` and `knownNow` say which births remain.
 */
export type Known = Sources;

/**
 * Returns the sources as they were known in `origin`: pupils up to 1 October of that year, and births up to the year before. A
 * method is given only these sources, so that it cannot look ahead. The assumed growth of vo is set to 0.
 */
export function knownAt(sources: Sources, origin: number): Known {
  const { panel, bo, family, residents, births, children } = sources;
  const cut = new Map([panel, bo, family].map((one) => [one, knownIn(one, origin)]));
  return {
    panel: cut.get(panel)!,
    bo: cut.get(bo)!,
    family: cut.get(family)!,
    residents: residents && knownIn(residents, origin),
    births: births.filter(({ year }) => year < origin),
    ...(children && { children: childrenKnownIn(children, origin) }),
    assumedVoGrowth: 0,
  };
}

/** Returns the births of the years and cohorts before `origin`, and the children on 1 January up to that year. */
export function childrenKnownIn(
  children: readonly YoungChildren[],
  origin: number,
): YoungChildren[] {
  const isOnFirstDay = (figure: ChildFigure) => figure === '0-4' || figure === 'nuljarig';
  return children.filter(
    ({ figure, year }) => year < origin || (isOnFirstDay(figure) && year === origin),
  );
}

/**
 * Returns the sources as they are known today: all panels end with the last year of `sources.panel`, and all births remain, so
 * that newer births of a user count too.
 */
export function knownNow(sources: Sources): Known {
  const origin = sources.panel.years.at(-1) ?? NaN;
  const { bo, family, residents } = sources;
  return {
    ...sources,
    bo: knownIn(bo, origin),
    family: knownIn(family, origin),
    residents: residents && knownIn(residents, origin),
  };
}
