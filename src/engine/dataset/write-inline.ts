import type { Writing } from './downloads.ts';
import type { DownloadWish } from '../protocol/dataset.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DataTable } from '../../exports/table.ts';

/** Writes a file where the engine runs: what a worker does apart from it, and what stands for that where there are none. */
export function writeInline(
  table: DataTable,
  { about, format, zipped }: DownloadWish,
  progress: (progress: Progress) => void = () => {},
): Writing {
  const made = import('../../exports/download.ts');
  return {
    done: made.then(({ makeDownload }) => makeDownload(table, about, format, zipped, progress)),
    stop: () => {},
  };
}
