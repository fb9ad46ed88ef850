import { proxy, wrap } from 'comlink';
import type { Progress } from '../../exports/progress.ts';
import type { DataTable } from '../../exports/table.ts';
import type { DownloadRequest } from '../protocol/dataset.ts';
import type { WriteDownload } from './download-worker.ts';
import type { Writing } from './downloads.ts';

/**
 * Starts writing a table to a file in a web worker of its own, so that the engine keeps answering and the writing can be
 * stopped.
 */
export function writeInWorker(
  table: DataTable,
  request: DownloadRequest,
  progress: (progress: Progress) => void,
): Writing {
  const worker = new Worker(new URL('./download-worker.ts', import.meta.url), { type: 'module' });
  const broken = new Promise<never>((_, reject) => {
    worker.onerror = () => reject(new Error('The worker that writes downloads did not start.'));
  });
  const stop = () => worker.terminate();
  const write = wrap<WriteDownload>(worker);
  return {
    done: Promise.race([write(table, request, proxy(progress)), broken]).finally(stop),
    stop,
  };
}
