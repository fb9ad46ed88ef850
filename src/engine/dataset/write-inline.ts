import type { Writing } from './downloads.ts';
import type { DownloadRequest } from '../protocol/dataset.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DataTable } from '../../exports/table.ts';

/** Writes a file in the thread of the engine, for tests and prerendering, which have no workers. The writing cannot be stopped. */
export function writeInline(
  table: DataTable,
  { about, format, zipped }: DownloadRequest,
  progress: (progress: Progress) => void = () => {},
): Writing {
  const exporter = import('../../exports/download.ts');
  return {
    done: exporter.then(({ makeDownload }) => makeDownload(table, about, format, zipped, progress)),
    stop: () => {},
  };
}
