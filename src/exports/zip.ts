import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import type { DownloadWords } from '../text/download.ts';
import { citationCff } from './cite.ts';
import { dataPackageOf, type TableFile } from './data-package.ts';
import type { ReportProgress } from './progress.ts';
import { readmeOf } from './readme.ts';
import type { DownloadMetadata, DataTable } from './table.ts';

/** The formats whose files are already compressed, so that the zip file stores them as they are. */
const COMPRESSED = new Set(['xlsx', 'parquet']);

/** The number of bytes that are compressed between two reports of the progress. */
const CHUNK = 1 << 18;

/**
 * Returns a zip file with the table's file, `datapackage.json`, `README.txt` and `CITATION.cff`. The date of these four files is
 * that of `metadata`.
 */
export function packZip(
  metadata: DownloadMetadata,
  table: DataTable,
  file: TableFile,
  words: DownloadWords,
  report: ReportProgress = () => {},
): Uint8Array {
  const mtime = new Date(`${metadata.date}T12:00:00`);
  const descriptor = JSON.stringify(dataPackageOf(metadata, table, file, words), null, 2);
  const entries: [name: string, bytes: Uint8Array][] = [
    [file.name, file.bytes],
    ['datapackage.json', strToU8(`${descriptor}\n`)],
    ['README.txt', strToU8(readmeOf(metadata, table, file.format, words))],
    ['CITATION.cff', strToU8(citationCff(metadata, words))],
  ];
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  const all = entries.reduce((sum, [, bytes]) => sum + bytes.length, 0);
  let done = 0;
  for (const [name, bytes] of entries) {
    const isPacked = name === file.name && COMPRESSED.has(file.format);
    const entry = isPacked ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    entry.mtime = mtime;
    zip.add(entry);
    for (let at = 0; at < bytes.length; at += CHUNK) {
      report('zip', done + at, all);
      entry.push(bytes.subarray(at, at + CHUNK), at + CHUNK >= bytes.length);
    }
    done += bytes.length;
  }
  zip.end();
  return joined(chunks);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
