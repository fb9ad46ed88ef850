import type { BirthYear } from '../formats/births.ts';

/** Returns the births of the user where they have the year, else those of the site, years ascending. */
export function extendBirths(
  births: readonly BirthYear[],
  userBirths: readonly BirthYear[],
): BirthYear[] {
  const years = new Map([...births, ...userBirths].map((one) => [one.year, one]));
  return [...years.values()].sort((a, b) => a.year - b.year);
}
