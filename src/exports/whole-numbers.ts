import type { Cell } from './table.ts';

/**
 * Returns `cells` unchanged, after a check that each is null or a whole number of at most 32 bits.
 * @param name the name of the column, for the error.
 * @throws RangeError for another number.
 */
export function checkWholeNumbers(name: string, cells: Cell[]): Cell[] {
  const misfit = cells.find((cell) => cell !== null && (cell as number) !== ((cell as number) | 0));
  if (misfit !== undefined)
    throw new RangeError(`${name}: ${misfit} is not a whole number of 32 bits`);
  return cells;
}
