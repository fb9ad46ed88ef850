import { PER_HOME, YEAR_GROUPS } from '../../forecast/scenario/new-homes.ts';
import { CBS_BIRTHS, type NewHomes } from '../../forecast/scenario/scenario.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';

/** The lowest and the highest usual value of a lever, in the unit of the lever. */
export interface UsualRange {
  from: number;
  to: number;
}

/**
 * The usual values of the levers, in percent: instroom of gemeenten in most years (Ukraine was
 * 0.7 % once, in 2022); market share; doorstroom as estimated from the years since 2013 (docs/forecasting.md, "VO, the default").
 */
export const USUAL = {
  instroom: { from: -1, to: 1 },
  marktaandeel: { from: -10, to: 10 },
  doorstroom: { from: 0.05, to: 0.52 },
} as const satisfies Record<string, UsualRange>;

/** Returns the 67 % band of CBS for the births of 2030, in percent more or fewer than `expected`, the births a year of the projection. */
export function usualBirths(expected: number): UsualRange {
  const percent = (path: 'cbs-laag' | 'cbs-hoog') =>
    100 * ((CBS_BIRTHS[path][0]?.[1] ?? expected) / expected - 1);
  return { from: percent('cbs-laag'), to: percent('cbs-hoog') };
}

/** The pupils that live in a home on average, in most gemeenten, per sector. Source: CBS, kerncijfers wijken en buurten 2024. */
export const USUAL_PER_HOME: Readonly<Record<Sector, UsualRange>> = {
  po: { from: 0.13, to: 0.25 },
  vo: { from: 0.08, to: 0.16 },
};

/** The pupils of an average home by soort, for the soorten of which that is known: of po under `bo`. */
export const PUPILS_PER_HOME: Partial<Record<Soort, number>> = PER_HOME;

/** The soorten whose projections depend on births; so and vso are scaled to a national total of their own instead. */
export const FOLLOWING_BIRTHS: readonly Soort[] = ['bo', 'sbo', 'vo'];

/** The share of the pupils of now that the largest number of new homes on the slider brings. */
const LARGEST_GROWTH = 0.25;
/** The smallest number of new homes at which the slider ends. */
const FEWEST_HOMES = 200;

/**
 * Returns the number of new homes at which the slider ends, for an area with `pupils` pupils: the homes that bring a quarter more
 * pupils, rounded up to 1, 2 or 5 with zeros, and at most `most`.
 */
export function homesOnSlider(pupils: number, pupilsPerHome: number, most: number): number {
  const homes = (LARGEST_GROWTH * pupils) / pupilsPerHome;
  if (!(homes > FEWEST_HOMES)) return FEWEST_HOMES;
  const ten = 10 ** Math.floor(Math.log10(homes));
  const round = [1, 2, 5, 10].map((times) => times * ten).find((one) => one >= homes);
  return Math.min(most, round ?? most);
}

/**
 * Returns how many pupils of new homes are left once those of the first year have left school, and from which year on; null where
 * they are as many as at first.
 * @param perHome the pupils of an average home; if undefined, it is not known.
 */
export function pupilsLeft(
  { homes, pupilsPerHome, from }: NewHomes,
  sector: Sector,
  perHome: number | undefined,
): { pupils: number; year: number } | null {
  if (perHome === undefined || pupilsPerHome <= perHome) return null;
  const groups = YEAR_GROUPS[sector === 'vo' ? 'vo' : 'bo'];
  return { pupils: homes * perHome, year: from + groups };
}
