import { mapWithProgress, type ReportProgress } from './progress.ts';
import { cellsOf, type DataTable } from './table.ts';

/**
 * Returns the table as JSON in UTF-8: an array with one object per row, one row per line, with the names of the fields as keys.
 * Missing values are `null`; numbers, booleans and texts are unchanged.
 */
export function writeJson(table: DataTable, report: ReportProgress = () => {}): Uint8Array {
  const names = table.fields.map(({ name }) => JSON.stringify(name));
  const columns = mapWithProgress('columns', names.length, report, (i) => cellsOf(table, i));
  const rows = mapWithProgress('rows', table.rows, report, (row) => {
    const pairs = names.map((name, i) => `${name}:${JSON.stringify(columns[i]![row])}`);
    return `{${pairs.join(',')}}`;
  });
  return new TextEncoder().encode(`[${rows.join(',\n')}]\n`);
}
