import type { BirthYear } from '../formats/births.ts';

/**
 * Returns the births of the site and of the user as one list, one element per year, ascending. In a year that both have, the
 * births of the user are used.
 */
export function extendBirths(
  births: readonly BirthYear[],
  userBirths: readonly BirthYear[],
): BirthYear[] {
  const years = new Map([...births, ...userBirths].map((one) => [one.year, one]));
  return [...years.values()].sort((a, b) => a.year - b.year);
}
