import { readBirthRows, type BirthYear } from '../births.ts';
import { readWhole } from '../cells.ts';
import { findColumns, readDelimited } from '../delimited.ts';
import type { Place } from '../format-error.ts';

/** Patterns of the names that users give the columns of years and of births, in any case. */
const COLUMNS = { year: /^(jaar|year)$/i, births: /^(levendgeborenen|geboorten|births)$/i };

/**
 * Reads births from a file of the user, to replace or extend `geboorten.csv` (see `extendBirths`). The file has a column of
 * years and a column of births; other columns are ignored. The delimiter is a comma or a semicolon, births may have points
 * between thousands, and the last line may lack its line end.
 * @throws FormatError naming the cell: a missing column, a year that occurs twice, a cell that is not a count.
 */
export function readUserBirths(text: string, file: string): BirthYear[] {
  const [header = ''] = text.split('\n', 1);
  const table = readDelimited(text, file, header.includes(';') ? ';' : ',');
  const named = (column: RegExp) => table.header.filter((name) => column.test(name.trim()));
  const at = findColumns(table, {
    year: ['jaar', ...named(COLUMNS.year)],
    births: ['levendgeborenen', ...named(COLUMNS.births)],
  });
  const count = (raw: string, place: Place) => readWhole(withoutPoints(raw), place);
  return readBirthRows(table, at, count).map((one) => ({ ...one, unverified: false }));
}

/** Returns a number without the points between thousands: births are whole, so `140.000` is a hundred and forty thousand. */
const withoutPoints = (text: string) =>
  /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
