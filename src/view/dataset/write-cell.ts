import type { Cell, Field } from '../../exports/table.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/**
 * Returns a cell of a data set as text for the page: a number with at most one decimal, a year as it is, yes or no for a
 * boolean.
 */
export function writeCell(cell: Cell, { type }: Field, atlas: Atlas): string {
  const words = atlas.wordsOf('dataset');
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell === 'string' || type === 'year') return String(cell);
  return atlas.words.numbers.short(cell);
}
