import { bool, float64, int32, utf8, type DataType } from '@uwdata/flechette';
import { table as arqueroTable } from 'arquero';
import { mapWithProgress, type ReportProgress } from './progress.ts';
import { cellsOf, type DataTable, type FieldType } from './table.ts';
import { checkWholeNumbers } from './whole-numbers.ts';

const TYPES: Record<FieldType, () => DataType> = {
  string: utf8,
  integer: int32,
  year: int32,
  number: float64,
  boolean: bool,
};

/**
 * Returns the table as an Apache Arrow IPC file (Feather version 2, not compressed): texts as utf8, whole numbers as int32, other
 * numbers as float64, booleans as bool; missing values are null.
 * @throws RangeError for a whole number that does not fit 32 bits.
 */
export function writeArrow(table: DataTable, report: ReportProgress = () => {}): Uint8Array {
  const { fields } = table;
  const columns = mapWithProgress('columns', fields.length, report, (i) => {
    const { name, type } = fields[i]!;
    const cells = cellsOf(table, i);
    return [
      name,
      type === 'integer' || type === 'year' ? checkWholeNumbers(name, cells) : cells,
    ] as const;
  });
  report('file', 0, 0);
  const types = Object.fromEntries(fields.map(({ name, type }) => [name, TYPES[type]()]));
  const names = fields.map(({ name }) => name);
  return arqueroTable(new Map(columns), names).toArrowIPC({ format: 'file', types });
}
