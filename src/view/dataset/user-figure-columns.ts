import type { Cell, Field } from '../../exports/table.ts';

/** Columns that may hold user figures; what is computed from these is not marked. */
const FIGURE = /^(?:leerlingen(?:_laagste|_beste|_hoogste)?|afgeschermd)(_(?:19|20)\d\d)?$/;
const LINE = /^eigen_(?:prognose|telling)_/;

/**
 * Returns for each column a function that says whether its cell in a row is a user figure: always in the lines of a user file,
 * in other columns where the column `eigen` is true (in the wide form the one of the same year).
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
