import type { Place } from '../format-error.ts';
import type { FileData } from './format.ts';
import { readLooseYear } from './loose-cells.ts';

/**
 * Returns the year in the cell of a user file that says when pupils were counted: a year, a school year or a date. Of a date the
 * day and month are added to `data.days`; the first date that is stored as a number of days is put in `data.serial`.
 * @throws FormatError `not-a-year`, `impossible-date`.
 */
export function readCountYear(raw: string, place: Place, data: FileData): number {
  const { year, day, fromSerial } = readLooseYear(raw, place);
  if (day !== null) data.days.add(day);
  if (fromSerial) data.serial ??= { found: raw, date: fromSerial };
  return year;
}
