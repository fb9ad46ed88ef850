import { proxy } from 'comlink';
import type {
  Corrections,
  UserFileUse,
  Inspection,
  UserFilesService,
  Sniffed,
} from '../../engine/protocol/user-files.ts';
import { isProblem, type FileProblem } from '../../engine/protocol/problem.ts';
import type { Sector, Soort } from '../../tables/soorten.ts';
import { forgetFiles, hasKept, keepFiles, keptFiles, type KeepTrouble } from './kept-files.ts';

/** A file that the user opened. */
export interface UserFile {
  id: number;
  name: string;
  source: Blob;
  /** Settings by the user in place of detected ones. */
  corrections: Corrections;
  /** The soort of the rows where the file does not give one. */
  soort: Soort;
  /** What was detected in its first rows. */
  sniffed: Sniffed | null;
  /** Why it cannot be read. */
  refusal: FileProblem | null;
  /** Bytes read so far; null unless it is being read. */
  read: number | null;
  /** What was found in it, the last time that it could be read. */
  checked: Inspection | null;
}

/** The files of the user: added, checked, corrected, used and removed. They never leave the browser. */
export class UserFiles {
  readonly #engine: UserFilesService;
  readonly #changed: (shown: { sector: Sector; soorten: readonly Soort[] } | null) => Promise<void>;
  #next = 1;
  /** Ids of the files whose reading was stopped since it began. */
  readonly #cancelled = new Set<number>();

  list = $state.raw<readonly UserFile[]>([]);
  /** Whether files are kept in the browser. */
  isKept = $state.raw(hasKept());
  /** Why the last attempt to keep files failed. */
  keepTrouble = $state.raw<KeepTrouble | null>(null);

  /** @param changed called when figures changed, with the soorten to show when a file is used from now on */
  constructor(
    engine: UserFilesService,
    changed: (shown: { sector: Sector; soorten: readonly Soort[] } | null) => Promise<void>,
  ) {
    this.#engine = engine;
    this.#changed = changed;
  }

  /** The files that are in use. */
  used = $derived(
    this.list.flatMap(({ checked }) => (checked?.how ? [{ ...checked, how: checked.how }] : [])),
  );

  /** Adds files and checks them, one after the other. */
  async add(files: Iterable<File>, soort: Soort): Promise<void> {
    const added = [...files].map((source) => this.#insert(source, source.name, soort));
    for (const id of added) await this.#check(id);
  }

  /** Reads a file again with corrections, which are added to earlier ones. */
  async correct(id: number, corrections: Corrections, soort?: Soort): Promise<void> {
    const file = this.#find(id);
    if (!file) return;
    this.#change(id, {
      corrections: { ...file.corrections, ...corrections },
      ...(soort ? { soort } : {}),
    });
    await this.#check(id);
    if (this.#find(id)?.checked?.how) await this.#changed(null);
  }

  /** Stops the reading of a file, also while its format is being detected. */
  async cancel(id: number): Promise<void> {
    this.#cancelled.add(id);
    await this.#engine.cancelFile(id);
  }

  /** Uses a file, or stops using it (null). */
  async use(id: number, how: UserFileUse | null): Promise<void> {
    this.#updateInspections(await this.#engine.useFile(id, how));
    const checked = this.#find(id)?.checked;
    await this.#changed(how && checked ? shownOf(checked) : null);
    await this.#updateKept();
  }

  async remove(id: number): Promise<void> {
    const file = this.#find(id);
    this.list = this.list.filter((one) => one.id !== id);
    if (file?.read !== null) await this.cancel(id);
    this.#updateInspections(await this.#engine.forgetFile(id));
    if (file?.checked?.how) await this.#changed(null);
    await this.#updateKept();
  }

  /** Keeps the files in use in the browser, in place of those kept before. */
  async keep(): Promise<void> {
    const used = this.list.flatMap(({ name, source, corrections, soort, checked }) =>
      checked?.how ? [{ name, source, byHand: corrections, soort, how: checked.how }] : [],
    );
    this.keepTrouble = await keepFiles(used);
    this.isKept = hasKept();
  }

  /** Removes the kept files from the browser; files in use stay in use. */
  async forgetKept(): Promise<void> {
    this.keepTrouble = await forgetFiles();
    this.isKept = hasKept();
  }

  /** Adds and uses the kept files. */
  async restore(): Promise<void> {
    if (!this.isKept) return;
    const kept = await keptFiles();
    if (typeof kept === 'string') {
      this.keepTrouble = kept;
      this.isKept = hasKept();
      return;
    }
    for (const { name, source, byHand, soort, how } of kept) {
      const id = this.#insert(source, name, soort, byHand);
      await this.#check(id);
      if (this.#find(id)?.checked) this.#updateInspections(await this.#engine.useFile(id, how));
    }
    if (this.used.length > 0) await this.#changed(null);
  }

  /** Keeps the files in use in place of those kept before; not if those could not be read, as they would be lost. */
  async #updateKept(): Promise<void> {
    if (!this.isKept || this.keepTrouble === 'unread') return;
    await (this.used.length > 0 ? this.keep() : this.forgetKept());
  }

  /** Adds a file that is not checked yet; returns its id. */
  #insert(source: Blob, name: string, soort: Soort, corrections: Corrections = {}): number {
    const id = this.#next++;
    const none = { sniffed: null, refusal: null, read: null, checked: null };
    this.list = [...this.list, { id, name, source, corrections, soort, ...none }];
    return id;
  }

  /** Detects the format of a file and then reads it, unless its year is unknown. */
  async #check(id: number): Promise<void> {
    const file = this.#find(id);
    if (!file) return;
    const { source, name, corrections, soort } = file;
    this.#cancelled.delete(id);
    this.#change(id, { read: 0, refusal: null });
    const sniffed = await this.#engine.peekFile(source, name, { ...corrections });
    if (isProblem(sniffed)) return this.#change(id, { refusal: sniffed, read: null });
    if (this.#cancelled.has(id)) {
      const refusal: FileProblem = {
        file: name,
        problem: 'cancelled',
        row: 1,
        column: '1',
        found: '',
      };
      return this.#change(id, { refusal, read: null });
    }
    this.#change(id, { sniffed });
    if (sniffed.needsYear && sniffed.year === null) return this.#change(id, { read: null });
    const progress = proxy((read: number) => {
      if (this.#find(id)?.read !== null) this.#change(id, { read });
    });
    const checked = await this.#engine.checkFile(
      id,
      source,
      name,
      { ...corrections, soort, sniffed },
      progress,
    );
    if (isProblem(checked)) this.#change(id, { refusal: checked, read: null });
    else this.#change(id, { checked, read: null });
  }

  #find(id: number): UserFile | undefined {
    return this.list.find((one) => one.id === id);
  }

  #change(id: number, change: Partial<UserFile>): void {
    this.list = this.list.map((one) => (one.id === id ? { ...one, ...change } : one));
  }

  /** Replaces the inspections of files: use of one file can change those of others. */
  #updateInspections(inspections: readonly Inspection[] | FileProblem): void {
    if (isProblem(inspections)) return;
    this.list = this.list.map((one) => {
      return { ...one, checked: inspections.find(({ id }) => id === one.id) ?? one.checked };
    });
  }
}

/** What to show when a file is used from now on: its first soort, which has most years. */
function shownOf({
  sectors,
  totals,
}: Inspection): { sector: Sector; soorten: readonly Soort[] } | null {
  const [sector] = sectors;
  const [first] = totals;
  return sector && first ? { sector, soorten: [first.soort] } : null;
}
