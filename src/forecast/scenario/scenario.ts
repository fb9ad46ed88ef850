import { VO_GROWTH_PERCENT } from '../control/vo-control.ts';

/** New homes whose children go to school. */
interface NewHomes {
  homes: number;
  /** Pupils of this sector per home. */
  pupilsPerHome: number;
  /** The year in which they are there on the count date. */
  from: number;
}

/**
 * What a user supposes of an area, by the levers of the Scenariomodel. Drawn as a line beside the projection; never mixed into
 * its interval.
 */
export interface Scenario {
  /**
   * Geboorten: percent more (or fewer) births than expected in every year that is not known yet; or the lower or upper bound of the
   * CBS 67 % band. They reach bo after four years and vo after eleven.
   */
  geboorten: number | 'cbs-laag' | 'cbs-hoog';
  /** Instroom (migratie): percent more pupils each year than the projection has, on top of the years before. */
  instroom: number;
  /** Nieuwbouw; null where nothing is built. Its pupils then grow as the area does. */
  nieuwbouw: NewHomes | null;
  /** Marktaandeel (belangstelling), vo: percent more of the children who come in from now on; all pupils after eight years. */
  marktaandeel: number;
  /** Doorstroom, vo: how much vo grows beyond what births explain, in percent of pupils in the first year, fading by 5 % a year. */
  doorstroom: number;
}

/** The scenario that is the projection itself. */
export const NEUTRAL: Scenario = {
  geboorten: 0,
  instroom: 0,
  nieuwbouw: null,
  marktaandeel: 0,
  doorstroom: VO_GROWTH_PERCENT,
};

/** The least and the most that a lever takes; outside lies nothing that was ever seen. */
export const LIMITS = {
  geboorten: [-50, 50],
  instroom: [-10, 10],
  homes: [0, 20_000],
  pupilsPerHome: [0, 2],
  from: [2000, 2100],
  marktaandeel: [-100, 100],
  doorstroom: [-2, 2],
} as const satisfies Record<string, readonly [number, number]>;

/** The CBS 67 % band of births around its forecast (percent), by year; straight lines between, and level after the last. */
export const CBS_BAND: readonly (readonly [year: number, percent: number])[] = [
  [2030, 7.3],
  [2040, 11.1],
];

/** The scenario within `LIMITS`; what is no number becomes neutral. */
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
