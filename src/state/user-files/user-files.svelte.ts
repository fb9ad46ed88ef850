import { proxy } from 'comlink';
import type {
  Corrections,
  How,
  Inspection,
  UserFilesService,
  Sniffed,
} from '../../engine/protocol/user-files.ts';
import { isProblem, type FileProblem } from '../../engine/protocol/problem.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import { forgetFiles, hasKept, keepFiles, keptFiles, type KeepTrouble } from './kept-files.ts';

/** A file of the reader's own on the page. */
export interface UserFile {
  id: number;
  name: string;
  source: Blob;
  /** What the user corrected. */
  corrections: Corrections;
  /** The soort that is taken where the file does not tell. */
  soort: Soort;
  /** What its first rows tell. */
  sniffed: Sniffed | null;
  /** Why it cannot be read. */
  refusal: FileProblem | null;
  /** Bytes read so far; null while it is not being read. */
  read: number | null;
  /** What was found in it; of the last time that it could be read. */
  checked: Inspection | null;
}

/** The reader's own files: dropped, checked, put right, used and forgotten again. They never leave the browser. */
export class UserFiles {
  readonly #engine: UserFilesService;
  readonly #changed: (shown: { sector: Sector; soorten: readonly Soort[] } | null) => Promise<void>;
  #next = 1;

  list = $state.raw<readonly UserFile[]>([]);
  /** Whether there are files kept in this browser. */
  isKept = $state.raw(hasKept());
  /** What went wrong with keeping, of the last time. */
  keepTrouble = $state.raw<KeepTrouble | null>(null);

  /** @param changed is told when figures are no longer what they were, with what there is to see of a file that was used. */
  constructor(
    engine: UserFilesService,
    changed: (shown: { sector: Sector; soorten: readonly Soort[] } | null) => Promise<void>,
  ) {
    this.#engine = engine;
    this.#changed = changed;
  }

  /** The files that count now. */
  used = $derived(
    this.list.flatMap(({ checked }) => (checked?.how ? [{ ...checked, how: checked.how }] : [])),
  );

  /** Looks at files and checks them, one after the other. */
  async add(files: Iterable<File>, soort: Soort): Promise<void> {
    const added = [...files].map((source) => this.#shelve(source, source.name, soort));
    for (const id of added) await this.#look(id);
  }

  /** Reads a file again, with what the reader put right. */
  async correct(id: number, corrections: Corrections, soort?: Soort): Promise<void> {
    const file = this.#of(id);
    if (!file) return;
    this.#change(id, {
      corrections: { ...file.corrections, ...corrections },
      ...(soort ? { soort } : {}),
    });
    await this.#look(id);
    if (this.#of(id)?.checked?.how) await this.#changed(null);
  }

  async cancel(id: number): Promise<void> {
    await this.#engine.cancelFile(id);
  }

  /** Lets a file count, or no longer (null). */
  async use(id: number, how: How | null): Promise<void> {
    this.#exporting(await this.#engine.useFile(id, how));
    const checked = this.#of(id)?.checked;
    await this.#changed(how && checked ? shownOf(checked) : null);
    await this.#keepOn();
  }

  async remove(id: number): Promise<void> {
    const file = this.#of(id);
    this.list = this.list.filter((one) => one.id !== id);
    if (file?.read !== null) await this.cancel(id);
    this.#exporting(await this.#engine.forgetFile(id));
    if (file?.checked?.how) await this.#changed(null);
    await this.#keepOn();
  }

  /** Keeps the files that count in this browser, in place of what was kept. */
  async keep(): Promise<void> {
    const used = this.list.flatMap(({ name, source, corrections, soort, checked }) =>
      checked?.how ? [{ name, source, byHand: corrections, soort, how: checked.how }] : [],
    );
    this.keepTrouble = await keepFiles(used);
    this.isKept = hasKept();
  }

  /** Removes what is kept in this browser; what counts goes on counting. */
  async forgetKept(): Promise<void> {
    this.keepTrouble = await forgetFiles();
    this.isKept = hasKept();
  }

  /** Brings back what the reader asked to keep. */
  async restore(): Promise<void> {
    if (!this.isKept) return;
    const kept = await keptFiles();
    if (typeof kept === 'string') {
      this.keepTrouble = kept;
      this.isKept = hasKept();
      return;
    }
    for (const { name, source, byHand, soort, how } of kept) {
      const id = this.#shelve(source, name, soort, byHand);
      await this.#look(id);
      if (this.#of(id)?.checked) this.#exporting(await this.#engine.useFile(id, how));
    }
    if (this.used.length > 0) await this.#changed(null);
  }

  /** What is kept follows what counts; not where it could not be read, or it would be lost. */
  async #keepOn(): Promise<void> {
    if (!this.isKept || this.keepTrouble === 'unread') return;
    await (this.used.length > 0 ? this.keep() : this.forgetKept());
  }

  #shelve(source: Blob, name: string, soort: Soort, corrections: Corrections = {}): number {
    const id = this.#next++;
    const none = { sniffed: null, refusal: null, read: null, checked: null };
    this.list = [...this.list, { id, name, source, corrections, soort, ...none }];
    return id;
  }

  async #look(id: number): Promise<void> {
    const file = this.#of(id);
    if (!file) return;
    const { source, name, corrections, soort } = file;
    this.#change(id, { read: 0, refusal: null });
    const sniffed = await this.#engine.peekFile(source, name, { ...corrections });
    if (isProblem(sniffed)) return this.#change(id, { refusal: sniffed, read: null });
    this.#change(id, { sniffed });
    if (sniffed.needsYear && sniffed.year === null) return this.#change(id, { read: null });
    const progress = proxy((read: number) => {
      if (this.#of(id)?.read !== null) this.#change(id, { read });
    });
    const told = await this.#engine.checkFile(
      id,
      source,
      name,
      { ...corrections, soort, sniffed },
      progress,
    );
    if (isProblem(told)) this.#change(id, { refusal: told, read: null });
    else this.#change(id, { checked: told, read: null });
  }

  #of(id: number): UserFile | undefined {
    return this.list.find((one) => one.id === id);
  }

  #change(id: number, change: Partial<UserFile>): void {
    this.list = this.list.map((one) => (one.id === id ? { ...one, ...change } : one));
  }

  #exporting(told: readonly Inspection[] | FileProblem): void {
    if (isProblem(told)) return;
    this.list = this.list.map((one) => {
      return { ...one, checked: told.find(({ id }) => id === one.id) ?? one.checked };
    });
  }
}

/** What to look at when a file begins to count: the soort of which it has most years. */
function shownOf({
  sectors,
  totals,
}: Inspection): { sector: Sector; soorten: readonly Soort[] } | null {
  const [sector] = sectors;
  const [first] = totals;
  return sector && first ? { sector, soorten: [first.soort] } : null;
}
