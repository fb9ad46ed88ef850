import type { Download } from '../../exports/download.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DataTable } from '../../exports/table.ts';
import type { DownloadReply, DownloadRequest } from '../protocol/dataset.ts';

/** A file that is being written. */
export interface Writing {
  /** The file. Rejects with a `RangeError` if the format cannot hold the table; never settles after `stop`. */
  done: Promise<Download>;
  stop(): void;
}

/** Starts writing a table to a file. */
export type Write = (
  table: DataTable,
  request: DownloadRequest,
  progress: (progress: Progress) => void,
) => Writing;

/** Number of rows that are written to estimate the size of the whole file. */
const SAMPLE_ROWS = 2000;

/** Writes one file at a time: a new download stops the writing of an earlier file. */
export class Downloads {
  readonly #write: Write;
  #stop: (() => void) | null = null;

  constructor(write: Write) {
    this.#write = write;
  }

  make(
    table: DataTable,
    request: DownloadRequest,
    progress: (progress: Progress) => void = () => {},
  ): Promise<DownloadReply> {
    this.stop();
    return new Promise<DownloadReply>((resolve) => {
      const writing = this.#write(table, request, progress);
      this.#stop = () => {
        writing.stop();
        resolve({ failed: 'stopped' });
      };
      writing.done.then(resolve, (error: unknown) =>
        resolve({ failed: isRangeError(error) ? 'too-large' : 'broken' }),
      );
    });
  }

  stop(): void {
    this.#stop?.();
    this.#stop = null;
  }
}

/** Whether an error is a `RangeError`, by its name: an error from a worker is not an instance of its class. */
const isRangeError = (error: unknown) => error instanceof Error && error.name === 'RangeError';

/** Estimates the size in bytes of the file of a table, from the size of some of its rows. Exact for a small table. */
export async function sizeOf(
  table: DataTable,
  make: (table: DataTable) => Promise<Download>,
): Promise<number> {
  const sample = await make(middleOf(table, SAMPLE_ROWS));
  if (table.rows <= SAMPLE_ROWS) return sample.bytes.length;
  const empty = await make(middleOf(table, 0));
  return (
    empty.bytes.length + ((sample.bytes.length - empty.bytes.length) * table.rows) / SAMPLE_ROWS
  );
}

/** Returns a table with only `rows` rows, from the middle of the table. */
function middleOf(table: DataTable, rows: number): DataTable {
  const from = Math.max(0, Math.floor((table.rows - rows) / 2));
  const to = Math.min(table.rows, from + rows);
  return {
    ...table,
    rows: to - from,
    columns: table.columns.map((column) =>
      column instanceof Float64Array
        ? column.subarray(from, to)
        : Array.from({ length: to - from }, (_, i) => column[from + i] ?? null),
    ),
  };
}
