import { loadDownloadWords, type DownloadWords } from '../text/download.ts';
import { DESCRIBED, fileNameOf, type Format } from './formats.ts';
import { tellOf, type Progress, type Tell } from './progress.ts';
import type { DownloadMetadata, DataTable } from './table.ts';

/** A file for the reader to keep. */
export interface Download {
  name: string;
  mediatype: string;
  bytes: Uint8Array;
}

/** What writes each format, fetched when it is asked for: no format weighs on the start of the engine. */
const WRITERS: Record<
  Format,
  (
    table: DataTable,
    about: DownloadMetadata,
    words: DownloadWords,
    tell: Tell,
  ) => Promise<Uint8Array>
> = {
  csv: async (table, _about, _words, tell) =>
    (await import('./csv.ts')).writeCsv(table, 'rfc4180', tell),
  'csv-nl': async (table, _about, _words, tell) =>
    (await import('./csv.ts')).writeCsv(table, 'nl-excel', tell),
  json: async (table, _about, _words, tell) => (await import('./json.ts')).writeJson(table, tell),
  xlsx: async (table, about, words, tell) =>
    (await import('./xlsx.ts')).writeXlsx(table, about, words, tell),
  arrow: async (table, _about, _words, tell) =>
    (await import('./arrow.ts')).writeArrow(table, tell),
  parquet: async (table, about, _words, tell) =>
    (await import('./parquet.ts')).writeParquet(table, about, tell),
};

/**
 * The table as a file of a format, named after `about.name`; `zipped` puts it in a zip with its data package, explanation
 * and citation. `progress` hears how far it is.
 * @throws RangeError for a table that the format cannot hold (see the writers).
 */
export async function makeDownload(
  table: DataTable,
  about: DownloadMetadata,
  format: Format,
  zipped: boolean,
  progress: (progress: Progress) => void = () => {},
): Promise<Download> {
  const tell = tellOf(format, zipped, progress);
  const words = await loadDownloadWords(about.language);
  const bytes = await WRITERS[format](table, about, words, tell);
  const name = fileNameOf(about.name, format);
  if (!zipped) return { name, mediatype: DESCRIBED[format].mediatype, bytes };
  const { packZip } = await import('./zip.ts');
  const packed = packZip(about, table, { name, format, bytes }, words, tell);
  return { name: `${about.name}.zip`, mediatype: 'application/zip', bytes: packed };
}
