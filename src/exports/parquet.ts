import { parquetWriteBuffer, type BasicType } from 'hyparquet-writer';
import { mapWithProgress, type ReportProgress } from './progress.ts';
import { cellsOf, type DownloadMetadata, type DataTable, type FieldType } from './table.ts';
import { checkWholeNumbers } from './whole-numbers.ts';

const TYPES: Record<FieldType, BasicType> = {
  string: 'STRING',
  integer: 'INT32',
  year: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/**
 * Returns the table as an Apache Parquet file, compressed with Snappy: texts as UTF-8 strings, whole numbers as INT32, other
 * numbers as DOUBLE, booleans as BOOLEAN; missing values are null. The file's own metadata has `metadata` as JSON under the key
 * `leerlingenatlas`.
 * @throws RangeError for a whole number that does not fit 32 bits.
 */
export function writeParquet(
  table: DataTable,
  metadata: DownloadMetadata,
  report: ReportProgress = () => {},
): Uint8Array {
  const columnData = mapWithProgress('columns', table.fields.length, report, (i) => {
    const { name, type } = table.fields[i]!;
    const cells = cellsOf(table, i);
    const isWhole = type === 'integer' || type === 'year';
    return {
      name,
      type: TYPES[type],
      nullable: true,
      data: isWhole ? checkWholeNumbers(name, cells) : cells,
    };
  });
  report('file', 0, 0);
  const kvMetadata = [{ key: 'leerlingenatlas', value: JSON.stringify(metadata) }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}
