import { expose, transfer } from 'comlink';
import { makeDownload } from '../../exports/download.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DataTable } from '../../exports/table.ts';
import type { DownloadRequest } from '../protocol/dataset.ts';

/**
 * Writes a table to one file, in a web worker that does nothing else: a large file takes seconds, and ending the worker stops
 * the writing.
 */
async function write(
  table: DataTable,
  { about, format, zipped }: DownloadRequest,
  progress: (progress: Progress) => void,
) {
  const download = await makeDownload(table, about, format, zipped, progress);
  return transfer(download, [download.bytes.buffer]);
}
export type WriteDownload = typeof write;

expose(write);
