import { loadDownloadWords, type DownloadWords } from '../text/download.ts';
import { DESCRIBED, fileNameOf, type Format } from './formats.ts';
import { progressReporter, type Progress, type ReportProgress } from './progress.ts';
import type { DownloadMetadata, DataTable } from './table.ts';

/** A file for the user to download. */
export interface Download {
  name: string;
  mediatype: string;
  bytes: Uint8Array;
}

/** The function that writes a table in each format. Its module is loaded at first use, so that the engine starts faster. */
const WRITERS: Record<
  Format,
  (
    table: DataTable,
    metadata: DownloadMetadata,
    words: DownloadWords,
    report: ReportProgress,
  ) => Promise<Uint8Array>
> = {
  csv: async (table, _metadata, _words, report) =>
    (await import('./csv.ts')).writeCsv(table, 'rfc4180', report),
  'csv-nl': async (table, _metadata, _words, report) =>
    (await import('./csv.ts')).writeCsv(table, 'nl-excel', report),
  json: async (table, _metadata, _words, report) =>
    (await import('./json.ts')).writeJson(table, report),
  xlsx: async (table, metadata, words, report) =>
    (await import('./xlsx.ts')).writeXlsx(table, metadata, words, report),
  arrow: async (table, _metadata, _words, report) =>
    (await import('./arrow.ts')).writeArrow(table, report),
  parquet: async (table, metadata, _words, report) =>
    (await import('./parquet.ts')).writeParquet(table, metadata, report),
};

/**
 * Returns the table as a file to download, named after `metadata.name`; if `zipped`, as a zip file that also has a data package,
 * an explanation and a citation. `progress` is called while the file is written.
 * @throws RangeError for a table that the format cannot hold: too many rows for Excel, or a whole number of more than 32 bits for
 * Arrow or Parquet.
 */
export async function makeDownload(
  table: DataTable,
  metadata: DownloadMetadata,
  format: Format,
  zipped: boolean,
  progress: (progress: Progress) => void = () => {},
): Promise<Download> {
  const report = progressReporter(format, zipped, progress);
  const words = await loadDownloadWords(metadata.language);
  const bytes = await WRITERS[format](table, metadata, words, report);
  const name = fileNameOf(metadata.name, format);
  if (!zipped) return { name, mediatype: DESCRIBED[format].mediatype, bytes };
  const { packZip } = await import('./zip.ts');
  const packed = packZip(metadata, table, { name, format, bytes }, words, report);
  return { name: `${metadata.name}.zip`, mediatype: 'application/zip', bytes: packed };
}
