import { readBirthRows, type BirthYear } from '../births.ts';
import { FormatError, type Place } from '../format-error.ts';
import { readLooseNumber, readLooseYear } from './loose-cells.ts';
import { readSmallTable } from './small-table.ts';

/** Patterns of the names that users give the columns of years and of births, in any case, with the name to advise. */
const COLUMNS = [
  ['jaar', /^(jaar|year|perioden?)$/i],
  ['levendgeborenen', /^(levendgeborenen|levend geboren kinderen|geboorten|births)$/i],
] as const;

const columnsIn = (header: readonly string[]) =>
  COLUMNS.map(([, form]) => header.findIndex((name) => form.test(name.trim())));

/** Births of the user in one year, and the number of the line of the file that has them, the first being 1. */
export interface UserBirthYear extends BirthYear {
  line: number;
}

/**
 * Reads births from a file of the user, to replace or extend `geboorten.csv` (see `extendBirths`): text or a workbook, read with
 * the tolerance of a file with figures. The table has a column of years and a column of births; other columns are ignored, and
 * there may be titles above the header.
 * @throws FormatError naming the cell: a year that occurs twice, a cell that is not a count; or as `readSmallTable` does, such as
 * `missing-column`.
 */
export async function readUserBirths(bytes: Uint8Array, file: string): Promise<UserBirthYear[]> {
  const { header, rows } = await readSmallTable(bytes, file, {
    lackingIn: (cells) => {
      const at = columnsIn(cells);
      return COLUMNS.flatMap(([name], i) => (at[i]! < 0 ? [name] : []));
    },
    formOf: (names) => ({ needed: 1 + Math.max(...columnsIn(names)), gemeente: -1 }),
    isGemeente: () => false,
  });
  const [year = -1, births = -1] = columnsIn(header);
  const unfit = rows.find(({ isFit }) => !isFit);
  if (unfit) {
    const place = { file, row: unfit.line, column: header.at(-1) ?? '' };
    throw new FormatError(place, 'unequal-row', unfit.cells.join(' | '));
  }
  const read = readBirthRows(
    { file, header, rows },
    { year, births },
    { year: (raw, place) => readLooseYear(raw, place).year, births: readBirths },
  );
  return read.map((one, i) => ({ ...one, unverified: false, line: rows[i]!.line }));
}

function readBirths(raw: string, place: Place): number {
  const n = readLooseNumber(raw, place);
  if (!Number.isInteger(n) || n < 0) throw new FormatError(place, 'not-a-count', raw);
  return n;
}
