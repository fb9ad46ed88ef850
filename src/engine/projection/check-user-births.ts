import { extendBirths } from '../../tables/extend-births.ts';
import type { BirthYear } from '../../formats/births.ts';
import { FormatError } from '../../formats/format-error.ts';
import { expectedBirths, newestBirths, oddBirths } from '../../forecast/cohorts.ts';

/** @throws FormatError for births that, with those we have, no projection could lean on. */
export function refuseOdd(
  given: readonly BirthYear[],
  own: readonly BirthYear[],
  file: string,
): void {
  const all = extendBirths(given, own);
  const odd = oddBirths(expectedBirths(all), all[0]?.year ?? 0, newestBirths(all));
  if (!odd) return;
  // A row each, under the header; the year after the last that fits where one is missing.
  const row = own.findIndex(({ year }) => year >= odd.year) + 2;
  const births = all.find(({ year }) => year === odd.year)?.births ?? '';
  const place = { file, row, column: 'levendgeborenen' };
  throw new FormatError(place, odd.problem, `${odd.year}: ${births}`);
}
