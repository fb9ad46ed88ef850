import { VO_GROWTH_PERCENT } from '../control/vo-control.ts';

/**
 * A path of births of the country that a scenario can follow: what CBS expects (`cbs`), the lower or the upper bound of the 67 %
 * band of CBS (`cbs-laag`, `cbs-hoog`), or a bound of `BIRTHS_MARGIN` (`laag`, `hoog`), which only older links have.
 */
export type BirthsPath = 'cbs' | 'cbs-laag' | 'cbs-hoog' | 'laag' | 'hoog';

/**
 * How births affect the pupils of a path: `bo` (also for sbo, which follows bo) and `vo` through the ages of pupils in bo and vo,
 * `speciaal` (so and vso) not at all.
 */
export type Kind = 'bo' | 'vo' | 'speciaal';

/** New homes whose children become pupils of the area. */
export interface NewHomes {
  homes: number;
  /** Pupils of the chosen sector per home in the first year. */
  pupilsPerHome: number;
  /** The first year in which the homes are occupied on the teldatum. */
  from: number;
}

/**
 * The assumptions of a user about an area: each field is a lever, named as in Voion's Scenariomodel. A scenario is drawn as a
 * line next to the projection and does not change the interval of the projection.
 */
export interface Scenario {
  /**
   * Geboorten: percent more (or, below zero, fewer) births than expected in every year whose births are not known yet; or a path.
   * Births affect bo after four years and vo after eleven.
   */
  geboorten: number | BirthsPath;
  /** Instroom (migratie): growth in percent per year on top of the growth of the projection. */
  instroom: number;
  /**
   * Nieuwbouw: new homes; null for none. Their first pupils leave school year group by year group, and later ones are as many as
   * in average homes (`newHomePupils`).
   */
  nieuwbouw: NewHomes | null;
  /**
   * Marktaandeel (belangstelling), for vo only: percent more pupils among the children who enter vo after the origin. After eight
   * years this holds for all pupils of vo.
   */
  marktaandeel: number;
  /**
   * Doorstroom, for vo only: growth that births do not explain, in percent per year, fading by 5 % every year; replaces the
   * assumed 0.28 %.
   */
  doorstroom: number;
}

/** The neutral scenario: the result equals the projection. */
export const NEUTRAL: Scenario = {
  geboorten: 0,
  instroom: 0,
  nieuwbouw: null,
  marktaandeel: 0,
  doorstroom: VO_GROWTH_PERCENT,
};

/**
 * The smallest and the largest value of each lever, in the unit of the lever (see `Scenario`); the year `from` is a calendar
 * year.
 */
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
 * The live births of the country that CBS expects and the bounds of its 67 % interval, by year, as published on 15 December 2023.
 * Source: CBS StatLine, table 85746NED (Prognose intervallen levendgeborenen, overledenen en migratie, 2023-2070).
 */
export const CBS_BIRTHS: Readonly<
  Record<'cbs' | 'cbs-laag' | 'cbs-hoog', readonly (readonly [year: number, births: number])[]>
> = {
  cbs: [
    [2030, 182_826],
    [2040, 197_832],
  ],
  'cbs-laag': [
    [2030, 169_816],
    [2040, 175_887],
  ],
  'cbs-hoog': [
    [2030, 196_454],
    [2040, 219_886],
  ],
};

/**
 * How far the births of the paths `laag` and `hoog` are below and above the expected births of the projection, in percent of
 * those, by year: half the width of the 67 % band of CBS of December 2023, around births that are level. The page no longer
 * offers these two, since they are not the band of CBS; older links have them and keep their figures.
 */
export const BIRTHS_MARGIN: readonly (readonly [year: number, percent: number])[] = [
  [2030, 7.3],
  [2040, 11.1],
];

/**
 * Returns the scenario with every value limited to `LIMITS`. A value that is NaN becomes neutral; in `nieuwbouw` it becomes the
 * smallest value.
 */
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
