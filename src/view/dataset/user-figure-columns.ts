import type { Cell, Field } from '../../exports/table.ts';

/**
 * Matches the names of columns that may hold user figures: pupils, the lowest, best and highest estimate of pupils, and masked
 * counts; in the wide form with a year behind. Columns that are computed from them, such as measures, are not marked.
 */
const FIGURE = /^(?:leerlingen(?:_laagste|_beste|_hoogste)?|afgeschermd)(_(?:19|20)\d\d)?$/;
const LINE = /^eigen_(?:prognose|telling)_/;

/**
 * Returns for each column a function that says whether the cell of that column in a row is a user figure. In a line of a user
 * file (columns `eigen_prognose_…` and `eigen_telling_…`) every number is a user figure; another cell is one if the column
 * `eigen` of the row is true (in the wide form: the column `eigen` of the same year).
 */
export function userFigureColumns(
  fields: readonly Pick<Field, 'name'>[],
): ((row: readonly Cell[]) => boolean)[] {
  const places = new Map(fields.map(({ name }, i) => [name, i]));
  return fields.map(({ name }, i) => {
    if (LINE.test(name)) return (row) => typeof row[i] === 'number';
    const found = FIGURE.exec(name);
    const flag = found ? places.get(`eigen${found[1] ?? ''}`) : undefined;
    return (row) => flag !== undefined && row[flag] === true && row[i] !== null;
  });
}
