import { proxy } from 'comlink';
import type {
  DatasetQuestion,
  DatasetSummary,
  DownloadReply,
  DownloadWish,
  RowOrder,
} from '../../engine/protocol/dataset.ts';
import { isProblem, type FileProblem } from '../../engine/protocol/problem.ts';
import type { Engine } from '../../engine/protocol/engine.ts';
import type { Progress } from '../../exports/progress.ts';
import type { Cell } from '../../exports/table.ts';

/** The data set that the page shows: what the engine told of it, and the rows that were looked at. */
export class DatasetAnswers {
  readonly #engine: Engine;
  #asked = '';
  #question: [DatasetQuestion, RowOrder | null] | null = null;
  #wanted: boolean[] = [];

  told = $state.raw<DatasetSummary | null>(null);
  /** Whether another data set is on its way: what is shown is the one before. */
  isComing = $state(false);
  refusal = $state.raw<FileProblem | null>(null);
  /** Pages of rows, as far as they have come. */
  #pages = $state.raw<readonly Cell[][][]>([]);

  constructor(engine: Engine) {
    this.#engine = engine;
  }

  /** Asks for a data set, unless it is the one that is there. */
  async ask(question: DatasetQuestion, order: RowOrder | null): Promise<void> {
    const key = JSON.stringify([question, order]);
    if (key === this.#asked) return;
    this.#asked = key;
    this.#question = [question, order];
    this.isComing = true;
    const reply = await this.#engine.dataset(question, order);
    if (key !== this.#asked) return;
    this.isComing = false;
    if (isProblem(reply)) {
      this.#asked = '';
      this.told = null;
      this.refusal = reply;
      return;
    }
    this.refusal = null;
    this.#wanted = [true];
    this.#pages = [reply.first];
    this.told = reply;
  }

  /** The next question is a new one, whatever it is: the figures have changed. */
  forget(): void {
    this.#asked = '';
  }

  /** Row number `row`; null where it has not come yet. */
  row(row: number): Cell[] | null {
    const size = this.#pageSize;
    return this.#pages[Math.floor(row / size)]?.[row % size] ?? null;
  }

  /** Brings the rows from number `first` up to `end`, as far as they are not there. */
  async want(first: number, end: number): Promise<void> {
    const { told } = this;
    if (!told) return;
    const size = this.#pageSize;
    for (let page = Math.floor(first / size); page * size < Math.min(end, told.rows); page++) {
      if (this.#wanted[page]) continue;
      this.#wanted[page] = true;
      const rows = await this.#engine.datasetRows(told.id, page * size);
      if (this.told !== told) return;
      const pages = [...this.#pages];
      pages[page] = rows;
      this.#pages = pages;
    }
  }

  /** The data set as a file, with word of how far it is; null where none was asked for yet. */
  async download(
    wish: DownloadWish,
    progress: (progress: Progress) => void,
  ): Promise<DownloadReply | FileProblem | null> {
    return this.#question && this.#engine.download(...this.#question, wish, proxy(progress));
  }

  stopDownload(): void {
    void this.#engine.stopDownload();
  }

  /** About how many bytes that file takes; null where that cannot be told. */
  async sizeOf(wish: DownloadWish): Promise<number | null> {
    return this.#question && this.#engine.downloadSize(this.#question[0], wish);
  }

  /** All pages are as long as the first. */
  get #pageSize(): number {
    return Math.max(1, this.told?.first.length ?? 1);
  }
}
