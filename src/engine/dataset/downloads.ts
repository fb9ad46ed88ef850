import type { Download } from '../../exports/download.ts';
import type { Progress } from '../../exports/progress.ts';
import type { DataTable } from '../../exports/table.ts';
import type { DownloadReply, DownloadWish } from '../protocol/dataset.ts';

/** A file that is being written. */
export interface Writing {
  /** Rejects with a `RangeError` for a table that the format cannot hold; settles never after `stop`. */
  done: Promise<Download>;
  stop(): void;
}

/** Begins to write a table, where that does not hold up the engine. */
export type Write = (
  table: DataTable,
  wish: DownloadWish,
  progress: (progress: Progress) => void,
) => Writing;

/** So many rows from the middle tell how large the whole will be. */
const SAMPLE = 2000;

/** Writes one file at a time; it can be stopped. */
export class Downloads {
  readonly #write: Write;
  #stop: (() => void) | null = null;

  constructor(write: Write) {
    this.#write = write;
  }

  make(
    table: DataTable,
    wish: DownloadWish,
    progress: (progress: Progress) => void = () => {},
  ): Promise<DownloadReply> {
    this.stop();
    return new Promise<DownloadReply>((resolve) => {
      const writing = this.#write(table, wish, progress);
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

/** By its name: what crosses from a worker is no longer an instance of its class. */
const isRangeError = (error: unknown) => error instanceof Error && error.name === 'RangeError';

/** About how many bytes the file of a table takes, from what some of its rows take. */
export async function sizeOf(
  table: DataTable,
  make: (table: DataTable) => Promise<Download>,
): Promise<number> {
  const whole = await make(middleOf(table, SAMPLE));
  if (table.rows <= SAMPLE) return whole.bytes.length;
  const empty = await make(middleOf(table, 0));
  return empty.bytes.length + ((whole.bytes.length - empty.bytes.length) * table.rows) / SAMPLE;
}

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
