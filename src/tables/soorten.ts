import type { Soort } from '../formats/soorten.ts';

export { SECTORS, SOORTEN, type Sector, type Soort } from '../formats/soorten.ts';

/** The soorten of special education. They were counted differently before 2010 (clusters and vso were split off and merged). */
const SPECIAL: ReadonlySet<Soort> = new Set(['sbo', 'so', 'so/vso', 'vso']);

/** First year after the break in DUO's file 06 for special education (see the README's limits). */
const SPECIAL_BREAK = 2010;

/** The years in which special education was only partly counted in file 06 of DUO. */
const SPECIAL_INCOMPLETE: ReadonlySet<number> = new Set([1996, 1997]);

/**
 * Returns the year from which figures of these soorten can be compared with each other, or null where the whole series can. Earlier
 * counts are shown, but not used as the base of a change.
 */
export function breakYear(soorten: readonly Soort[]): number | null {
  return soorten.some((soort) => SPECIAL.has(soort)) ? SPECIAL_BREAK : null;
}

/** Whether DUO's file is known to miss pupils of one of these soorten in `year`, everywhere in the country. */
export function isIncompleteYear(soorten: readonly Soort[], year: number): boolean {
  return SPECIAL_INCOMPLETE.has(year) && soorten.some((soort) => SPECIAL.has(soort));
}
