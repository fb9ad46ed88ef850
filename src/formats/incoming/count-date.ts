import type { Place } from '../format-error.ts';
import type { Contents } from './format.ts';
import { readLooseYear } from './loose-cells.ts';

/**
 * Returns the year in the cell of a user file that says when pupils were counted: a year, a school year or a date. Of a date the
 * day and month are added to `contents.days`; the first date that is stored as a number of days is put in `contents.serial`.
 * @throws FormatError `not-a-year`, `impossible-date`.
 */
export function readCountYear(raw: string, place: Place, contents: Contents): number {
  const { year, day, fromSerial } = readLooseYear(raw, place);
  if (day !== null) contents.days.add(day);
  if (fromSerial) contents.serial ??= { found: raw, date: fromSerial };
  return year;
}
