import { madeOf, type Tell } from './progress.ts';
import { cellsOf, type DataTable } from './table.ts';

/**
 * The table as JSON in UTF-8: an array with one object per row, in the order of the rows, the names of the fields as keys,
 * one row per line. Missing values are `null`, numbers and booleans are themselves, texts stand as they are.
 */
export function writeJson(table: DataTable, tell: Tell = () => {}): Uint8Array {
  const names = table.fields.map(({ name }) => JSON.stringify(name));
  const columns = madeOf('columns', names.length, tell, (i) => cellsOf(table, i));
  const rows = madeOf('rows', table.rows, tell, (row) => {
    const pairs = names.map((name, i) => `${name}:${JSON.stringify(columns[i]![row])}`);
    return `{${pairs.join(',')}}`;
  });
  return new TextEncoder().encode(`[${rows.join(',\n')}]\n`);
}
