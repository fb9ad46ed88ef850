import type { TableCells } from '../../../exports/clipboard.ts';
import type { Language } from '../../../text/words.ts';

/**
 * Saves a table as a CSV file, as the browser saves downloads: in Dutch for Excel with Dutch settings, in English with commas and
 * decimal points. `name` is the name of the file, without its extension. Returns the name with its extension.
 */
export async function saveCsv(
  name: string,
  { head, rows }: TableCells,
  language: Language,
): Promise<string> {
  const { writeCsv } = await import('../../../exports/csv.ts');
  const fields = head.map((one) => ({ name: one, type: 'string' as const, description: one }));
  const columns = head.map((_, i) => rows.map((row) => row[i] ?? null));
  const dialect = language === 'nl' ? 'nl-excel' : 'rfc4180';
  const bytes = writeCsv({ fields, columns, rows: rows.length }, dialect);
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'text/csv' }));
  const download = `${name}.csv`;
  Object.assign(document.createElement('a'), { href: url, download }).click();
  // By then the browser has read the file, and its memory can be released.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return download;
}
