import type { Cell, Field } from '../../exports/table.ts';

/** Figures that a file of the reader's own may have given; what is computed of them is not marked. */
const FIGURE = /^(?:leerlingen(?:_laagste|_beste|_hoogste)?|afgeschermd)(_(?:19|20)\d\d)?$/;
const LINE = /^eigen_(?:prognose|telling)_/;

/**
 * Per column whether a cell of it is the reader's own: always in a line of theirs, in other figures where the flag `eigen`
 * (in the wide form that of the same year) says so.
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
