import { proxy } from 'comlink';
import type {
  DatasetQuestion,
  DatasetSummary,
  DownloadReply,
  DownloadRequest,
  RowOrder,
} from '../../engine/protocol/dataset.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import type { FileProblem } from '../../engine/protocol/problem.ts';
import type { Progress } from '../../exports/progress.ts';
import type { Cell } from '../../exports/table.ts';
import { Latest } from '../latest.svelte.ts';

type Request = [question: DatasetQuestion, order: RowOrder | null];

/** Pages of rows after the first, by page number; one is missing until it was loaded. */
interface LaterPages {
  of: DatasetSummary;
  rows: readonly (Cell[][] | undefined)[];
}

/** The data set that the page shows: its summary and the rows loaded so far. */
export class DatasetAnswers {
  readonly #engine: Engine;
  readonly #latest: Latest<Request, DatasetSummary>;
  #request: Request | null = null;
  #later = $state.raw<LaterPages | null>(null);
  /** Numbers of the pages that were requested, of the data set `of`. */
  #requested: { of: DatasetSummary; pages: Set<number> } | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#latest = new Latest((request) => engine.dataset(...request));
  }

  get summary(): DatasetSummary | null {
    return this.#latest.answer;
  }

  /** Whether another data set is being loaded: until then the one before is shown. */
  get isPending(): boolean {
    return this.#latest.isPending;
  }

  get refusal(): FileProblem | null {
    return this.#latest.refusal;
  }

  /** Asks for a data set with its first rows. */
  async ask(question: DatasetQuestion, order: RowOrder | null): Promise<void> {
    this.#request = [question, order];
    await this.#latest.ask(this.#request);
  }

  forget(): void {
    this.#latest.forget();
  }

  /** Returns row number `row`; null where it is not loaded yet. */
  row(row: number): Cell[] | null {
    const { summary } = this;
    const size = this.#pageSize;
    const page = Math.floor(row / size);
    if (page === 0) return summary?.first[row] ?? null;
    const later = this.#later?.of === summary ? this.#later?.rows[page] : undefined;
    return later?.[row % size] ?? null;
  }

  /** Loads the rows from number `first` up to `end` that were not loaded before. */
  async load(first: number, end: number): Promise<void> {
    const { summary } = this;
    if (!summary) return;
    const size = this.#pageSize;
    const pages = this.#pagesRequestedOf(summary);
    for (let page = Math.floor(first / size); page * size < Math.min(end, summary.rows); page++) {
      if (page === 0 || pages.has(page)) continue;
      pages.add(page);
      const loaded = await this.#engine.datasetRows(summary.id, page * size);
      if (this.summary !== summary) return;
      const rows = this.#later?.of === summary ? [...this.#later.rows] : [];
      rows[page] = loaded;
      this.#later = { of: summary, rows };
    }
  }

  /** Downloads the data set as a file; resolves to null before any data set was asked for. */
  async download(
    request: DownloadRequest,
    progress: (progress: Progress) => void,
  ): Promise<DownloadReply | FileProblem | null> {
    return this.#request && this.#engine.download(...this.#request, request, proxy(progress));
  }

  stopDownload(): void {
    void this.#engine.stopDownload();
  }

  /** Resolves to the approximate size of that file in bytes; null where it is not known. */
  async sizeOf(request: DownloadRequest): Promise<number | null> {
    return this.#request && this.#engine.downloadSize(this.#request[0], request);
  }

  #pagesRequestedOf(summary: DatasetSummary): Set<number> {
    if (this.#requested?.of !== summary) this.#requested = { of: summary, pages: new Set() };
    return this.#requested.pages;
  }

  /** All pages are as long as the first. */
  get #pageSize(): number {
    return Math.max(1, this.summary?.first.length ?? 1);
  }
}
