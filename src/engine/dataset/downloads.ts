import type { Download } from '../../exports/download.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DataTable } from '../../exports/table.ts';
import type { DownloadReply, DownloadRequest } from '../protocol/dataset.ts';

/** The writing of a file that has been started: its result, and the function that stops it. */
export interface Writing {
  /**
   * The written file. Rejects with an error named `RangeError` if the format cannot hold the table; may never settle after
   * `stop`.
   */
  done: Promise<Download>;
  stop(): void;
}

/** A function that starts writing a table to a file in the requested format. It calls `progress` while it writes. */
export type Write = (
  table: DataTable,
  request: DownloadRequest,
  progress: (progress: Progress) => void,
) => Writing;

/** The number of rows of a table that are written to estimate the size in bytes of the file with all rows. */
const SAMPLE_ROWS = 2000;

/** Writes files for download, one at a time: a new download stops the writing of the previous file. */
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

/** Whether an error is a `RangeError`, judged by `name`: an error that comes from a worker is not an `instanceof RangeError`. */
const isRangeError = (error: unknown) => error instanceof Error && error.name === 'RangeError';

/**
 * Returns an estimate of the size in bytes of a table written to a file, from the sizes with no rows and with 2000 rows. It
 * is exact for a table of at most 2000 rows.
 * @param make writes a table to a file
 */
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

/** Returns a table with only the `rows` rows in the middle of `table`, or all rows if it has fewer. */
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
