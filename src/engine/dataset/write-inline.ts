import type { Writing } from './downloads.ts';
import type { DownloadRequest } from '../protocol/dataset.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DataTable } from '../../exports/table.ts';

/**
 * Starts writing a table to a file in the current thread, for tests and prerendering, where there are no web workers. Calling
 * `stop` has no effect.
 */
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
