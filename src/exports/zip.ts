import { strToU8, zipSync, type Zippable } from 'fflate';
import { citationCff } from './cite.ts';
import { dataPackageOf, type TableFile } from './data-package.ts';
import { readmeOf } from './readme.ts';
import type { About, DataTable } from './table.ts';

/** Formats that are compressed already are stored as they are. */
const COMPRESSED = new Set(['xlsx', 'parquet']);

/** A zip of the table's file with `datapackage.json`, `README.txt` and `CITATION.cff`; its entries bear the day of `about`. */
export function packZip(about: About, table: DataTable, file: TableFile): Uint8Array {
  const mtime = new Date(`${about.date}T12:00:00`);
  const descriptor = JSON.stringify(dataPackageOf(about, table, file), null, 2);
  const entries: Zippable = {
    [file.name]: [file.bytes, { level: COMPRESSED.has(file.format) ? 0 : 6 }],
    'datapackage.json': strToU8(`${descriptor}\n`),
    'README.txt': strToU8(readmeOf(about, table, file.format)),
    'CITATION.cff': strToU8(citationCff(about)),
  };
  return zipSync(entries, { mtime });
}
