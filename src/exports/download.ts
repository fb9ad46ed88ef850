import { DESCRIBED, fileNameOf, type Format } from './formats.ts';
import type { About, DataTable } from './table.ts';

/** A file for the reader to keep. */
export interface Download {
  name: string;
  mediatype: string;
  bytes: Uint8Array;
}

/** What writes each format, fetched when it is asked for: no format weighs on the start of the engine. */
const WRITERS: Record<Format, (table: DataTable, about: About) => Promise<Uint8Array>> = {
  csv: async (table) => (await import('./csv.ts')).writeCsv(table, 'rfc4180'),
  'csv-nl': async (table) => (await import('./csv.ts')).writeCsv(table, 'nl-excel'),
  json: async (table) => (await import('./json.ts')).writeJson(table),
  xlsx: async (table, about) => (await import('./xlsx.ts')).writeXlsx(table, about),
  arrow: async (table) => (await import('./arrow.ts')).writeArrow(table),
  parquet: async (table, about) => (await import('./parquet.ts')).writeParquet(table, about),
};

/**
 * The table as a file of a format, named after `about.name`; `zipped` puts it in a zip with its data package, explanation
 * and citation.
 * @throws RangeError for a table that the format cannot hold (see the writers).
 */
export async function makeDownload(
  table: DataTable,
  about: About,
  format: Format,
  zipped: boolean,
): Promise<Download> {
  const bytes = await WRITERS[format](table, about);
  const name = fileNameOf(about.name, format);
  if (!zipped) return { name, mediatype: DESCRIBED[format].mediatype, bytes };
  const { packZip } = await import('./zip.ts');
  const packed = packZip(about, table, { name, format, bytes });
  return { name: `${about.name}.zip`, mediatype: 'application/zip', bytes: packed };
}
