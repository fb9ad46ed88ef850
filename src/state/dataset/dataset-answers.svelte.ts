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

/**
 * The loaded rows of the data set `of`, by page number. Page 0 is in the data set itself; a page that is not loaded yet is
 * missing.
 */
interface LaterPages {
  of: DatasetSummary;
  rows: readonly (Cell[][] | undefined)[];
}

/** The data set that the page shows: a summary, and the rows loaded so far. */
export class DatasetAnswers {
  readonly #engine: Engine;
  readonly #latest: Latest<Request, DatasetSummary>;
  #request: Request | null = null;
  #later = $state.raw<LaterPages | null>(null);
  /** The numbers of the pages of the data set `of` that were requested from the engine, so that none is requested twice. */
  #requested: { of: DatasetSummary; pages: Set<number> } | null = null;

  constructor(engine: Engine) {
    this.#engine = engine;
    this.#latest = new Latest((request) => engine.dataset(...request));
  }

  get summary(): DatasetSummary | null {
    return this.#latest.answer;
  }

  /** Whether the engine is making another data set; until the new one is there, the page shows the previous data set. */
  get isPending(): boolean {
    return this.#latest.isPending;
  }

  get refusal(): FileProblem | null {
    return this.#latest.refusal;
  }

  /**
   * Asks the engine for a data set with the first page of rows, sorted by `order`; null for the order by area, soort and year.
   */
  async ask(question: DatasetQuestion, order: RowOrder | null): Promise<void> {
    this.#request = [question, order];
    await this.#latest.ask(this.#request);
  }

  forget(): void {
    this.#latest.forget();
  }

  /** Returns the cells of row number `row`, counted from 0; null where the row is not loaded yet. */
  row(row: number): Cell[] | null {
    const { summary } = this;
    const size = this.#pageSize;
    const page = Math.floor(row / size);
    if (page === 0) return summary?.first[row] ?? null;
    const later = this.#later?.of === summary ? this.#later?.rows[page] : undefined;
    return later?.[row % size] ?? null;
  }

  /** Loads the pages with the rows from number `first` up to, but without, `end` that were not requested before. */
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

  /** Makes a file of the data set that was asked for last; resolves to null where none was asked for. */
  async download(
    request: DownloadRequest,
    progress: (progress: Progress) => void,
  ): Promise<DownloadReply | FileProblem | null> {
    return this.#request && this.#engine.download(...this.#request, request, proxy(progress));
  }

  stopDownload(): void {
    void this.#engine.stopDownload();
  }

  /** Resolves to an estimate of the size in bytes of the file that `download` would give; null where it cannot be estimated. */
  async sizeOf(request: DownloadRequest): Promise<number | null> {
    return this.#request && this.#engine.downloadSize(this.#request[0], request);
  }

  #pagesRequestedOf(summary: DatasetSummary): Set<number> {
    if (this.#requested?.of !== summary) this.#requested = { of: summary, pages: new Set() };
    return this.#requested.pages;
  }

  /** The number of rows of a page: that of the first page, which came with the summary of the data set. */
  get #pageSize(): number {
    return Math.max(1, this.summary?.first.length ?? 1);
  }
}
