import { extendBirths } from '../../tables/extend-births.ts';
import type { BirthYear } from '../../formats/births.ts';
import { FormatError } from '../../formats/format-error.ts';
import type { UserBirthYear } from '../../formats/incoming/user-births.ts';
import { expectedBirths, newestBirths, oddBirths } from '../../forecast/control/cohorts.ts';

/**
 * Checks whether projections can use the user births together with the births of the site.
 * @throws FormatError if a year between the first and the last is missing, or if the births of a year are zero or differ from
 * the year before by more than a factor of 1.5: that must be a typing error.
 */
export function checkUserBirths(
  siteBirths: readonly BirthYear[],
  userBirths: readonly UserBirthYear[],
  file: string,
): void {
  const all = extendBirths(siteBirths, userBirths);
  const odd = oddBirths(expectedBirths(all), all[0]?.year ?? 0, newestBirths(all));
  if (!odd) return;
  // For a missing year this is the row of the first year after it.
  const row = userBirths.find(({ year }) => year >= odd.year)?.line ?? 1;
  const births = all.find(({ year }) => year === odd.year)?.births ?? '';
  const place = { file, row, column: 'levendgeborenen' };
  throw new FormatError(place, odd.problem, `${odd.year}: ${births}`);
}
