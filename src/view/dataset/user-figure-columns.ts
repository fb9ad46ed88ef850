import type { Cell, Field } from '../../exports/table.ts';

/**
 * Matches the names of columns that may hold user figures. Columns that are computed from these are not marked as user
 * figures.
 */
const FIGURE = /^(?:leerlingen(?:_laagste|_beste|_hoogste)?|afgeschermd)(_(?:19|20)\d\d)?$/;
const LINE = /^eigen_(?:prognose|telling)_/;

/**
 * Returns for each column a function that says whether its cell in a row is a user figure. In lines of a user file every
 * figure is; otherwise a figure is if the column `eigen` (in the wide form: the `eigen` column of the same year) is true.
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
