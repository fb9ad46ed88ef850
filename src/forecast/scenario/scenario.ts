import { VO_GROWTH_PERCENT } from '../control/vo-control.ts';

/** New homes, whose children become pupils. */
interface NewHomes {
  homes: number;
  /** Pupils of the chosen sector per home. */
  pupilsPerHome: number;
  /** The first year in which the homes are occupied on the teldatum. */
  from: number;
}

/**
 * The assumptions of a user about an area: the levers of the Scenariomodel. A scenario is drawn as a line next to the projection
 * and does not change the interval of the projection.
 */
export interface Scenario {
  /**
   * Geboorten: percent more (or fewer) births than expected in every year whose births are not known yet; or the lower or upper
   * bound of the CBS 67 % band. Births affect bo after four years and vo after eleven.
   */
  geboorten: number | 'cbs-laag' | 'cbs-hoog';
  /** Instroom (migratie): percent more pupils than in the projection, added each year. */
  instroom: number;
  /**
   * Nieuwbouw: new homes; null for none. After the year of occupation their pupils change at the same rate as those of the area.
   */
  nieuwbouw: NewHomes | null;
  /**
   * Marktaandeel (belangstelling), vo: percent more of the children who enter vo from now on; after eight years that holds for all
   * pupils.
   */
  marktaandeel: number;
  /** Doorstroom, vo: growth of vo that births do not explain, in percent of pupils in the first year, fading by 5 % per year. */
  doorstroom: number;
}

/** The scenario that equals the projection. */
export const NEUTRAL: Scenario = {
  geboorten: 0,
  instroom: 0,
  nieuwbouw: null,
  marktaandeel: 0,
  doorstroom: VO_GROWTH_PERCENT,
};

/** The smallest and largest value of each lever; values beyond them were never observed. */
export const LIMITS = {
  geboorten: [-50, 50],
  instroom: [-10, 10],
  homes: [0, 20_000],
  pupilsPerHome: [0, 2],
  from: [2000, 2100],
  marktaandeel: [-100, 100],
  doorstroom: [-2, 2],
} as const satisfies Record<string, readonly [number, number]>;

/**
 * Half the width of the CBS 67 % band of births, in percent of the forecast of CBS, by year; interpolated linearly, and constant
 * after the last year.
 */
export const CBS_BAND: readonly (readonly [year: number, percent: number])[] = [
  [2030, 7.3],
  [2040, 11.1],
];

/** Returns the scenario limited to `LIMITS`; values that are not numbers become neutral. */
export function withinLimits(scenario: Scenario): Scenario {
  const { geboorten, instroom, nieuwbouw, marktaandeel, doorstroom } = scenario;
  return {
    geboorten: typeof geboorten === 'string' ? geboorten : held(geboorten, LIMITS.geboorten, 0),
    instroom: held(instroom, LIMITS.instroom, 0),
    nieuwbouw: nieuwbouw && {
      homes: held(nieuwbouw.homes, LIMITS.homes, 0),
      pupilsPerHome: held(nieuwbouw.pupilsPerHome, LIMITS.pupilsPerHome, 0),
      from: Math.round(held(nieuwbouw.from, LIMITS.from, LIMITS.from[0])),
    },
    marktaandeel: held(marktaandeel, LIMITS.marktaandeel, 0),
    doorstroom: held(doorstroom, LIMITS.doorstroom, NEUTRAL.doorstroom),
  };
}

function held(value: number, [least, most]: readonly [number, number], neutral: number): number {
  return Number.isNaN(value) ? neutral : Math.min(most, Math.max(least, value));
}
