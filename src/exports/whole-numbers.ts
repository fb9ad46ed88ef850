import type { Cell } from './table.ts';

/** Returns the cells of a whole-number column unchanged. @throws RangeError for a number that 32 bits cannot hold. */
export function checkWholeNumbers(name: string, cells: Cell[]): Cell[] {
  const misfit = cells.find((cell) => cell !== null && (cell as number) !== ((cell as number) | 0));
  if (misfit !== undefined)
    throw new RangeError(`${name}: ${misfit} is not a whole number of 32 bits`);
  return cells;
}
