import { readBirthRows, type BirthYear } from '../births.ts';
import { readWhole } from '../cells.ts';
import { findColumns, readDelimited } from '../delimited.ts';
import type { Place } from '../format-error.ts';

/** What users call the columns; case does not matter. */
const COLUMNS = { year: /^(jaar|year)$/i, births: /^(levendgeborenen|geboorten|births)$/i };

/**
 * Reads births from a file of the user, to replace or extend `geboorten.csv` (see `extendBirths`): a column of years and one of
 * births, others are ignored; comma or semicolon, with or without points between thousands, with or without a last line end.
 * @throws FormatError naming the cell: no such column, a year twice, a count that is none.
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

/** `140.000` is a hundred and forty thousand: births are whole. */
const withoutPoints = (text: string) =>
  /^\d{1,3}(\.\d{3})+$/.test(text) ? text.replaceAll('.', '') : text;
