import type { Cell, Field } from '../../exports/table.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';

/** Formats a cell of a data set for the page: numbers with at most one decimal. */
export function writeCell(cell: Cell, { type }: Field, atlas: Atlas): string {
  const words = atlas.wordsOf('dataset');
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell === 'string' || type === 'year') return String(cell);
  return atlas.words.numbers.short(cell);
}
