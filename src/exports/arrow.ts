import { bool, float64, int32, utf8, type DataType } from '@uwdata/flechette';
import { table as arqueroTable } from 'arquero';
import { madeOf, type Tell } from './progress.ts';
import { cellsOf, type DataTable, type FieldType } from './table.ts';
import { wholeCells } from './whole.ts';

const TYPES: Record<FieldType, () => DataType> = {
  string: utf8,
  integer: int32,
  year: int32,
  number: float64,
  boolean: bool,
};

/**
 * The table as an Apache Arrow IPC file (Feather version 2, not compressed): texts as utf8, whole numbers as int32, other
 * numbers as float64, booleans as bool; missing values are null.
 * @throws RangeError for a whole number that does not fit 32 bits.
 */
export function writeArrow(table: DataTable, tell: Tell = () => {}): Uint8Array {
  const { fields } = table;
  const columns = madeOf('columns', fields.length, tell, (i) => {
    const { name, type } = fields[i]!;
    const cells = cellsOf(table, i);
    return [name, type === 'integer' || type === 'year' ? wholeCells(name, cells) : cells] as const;
  });
  tell('file', 0, 0);
  const types = Object.fromEntries(fields.map(({ name, type }) => [name, TYPES[type]()]));
  const names = fields.map(({ name }) => name);
  return arqueroTable(new Map(columns), names).toArrowIPC({ format: 'file', types });
}
