import type { DownloadMetadata, Cell, Field } from '../../exports/table.ts';
import { DATASET_WORDS } from '../../text/dataset.ts';
import { WORDS } from '../../text/words.ts';

/** A cell of a data set as the page writes it: numbers to one decimal. */
export function writeCell(
  cell: Cell,
  { type }: Field,
  language: DownloadMetadata['language'],
): string {
  const words = DATASET_WORDS[language];
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  if (typeof cell === 'string' || type === 'year') return String(cell);
  return WORDS[language].numbers.short(cell);
}
