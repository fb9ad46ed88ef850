import type { Soort } from '../formats/soorten.ts';

export { SECTORS, SOORTEN, type Sector, type Soort } from '../formats/soorten.ts';

/**
 * The soorten of special education, which DUO counted in another way before 2010 (clusters and vso were split off and merged).
 */
const SPECIAL: ReadonlySet<Soort> = new Set(['sbo', 'so', 'so/vso', 'vso']);

/** The first year in which DUO's file 06 counts special education as it does today; earlier years were counted in another way. */
const SPECIAL_BREAK = 2010;

/** The years in which DUO's file 06 counts only a part of special education. */
const SPECIAL_INCOMPLETE: ReadonlySet<number> = new Set([1996, 1997]);

/**
 * Returns the first year of which the figures of these soorten can be compared with later years; null where there is no break in
 * the series, so that all years can be compared. Earlier counts are shown, but projections do not use them.
 */
export function breakYear(soorten: readonly Soort[]): number | null {
  return soorten.some((soort) => SPECIAL.has(soort)) ? SPECIAL_BREAK : null;
}

/** Whether DUO's file is known to miss pupils of one of these soorten in `year`, all over the country. */
export function isIncompleteYear(soorten: readonly Soort[], year: number): boolean {
  return SPECIAL_INCOMPLETE.has(year) && soorten.some((soort) => SPECIAL.has(soort));
}
