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

/** A file that the user opened, with what is known about it so far. */
export interface UserFile {
  id: number;
  name: string;
  source: Blob;
  /** What the user set about the form of the file, in place of what was detected. */
  corrections: Corrections;
  /** The soort of the pupils, for a file that does not name a soort. */
  soort: Soort;
  /** What was detected in the first rows of the file; null until something was. */
  sniffed: Sniffed | null;
  /** Why the file was not read: a problem with the file, or the user stopped the reading; null where neither is the case. */
  refusal: FileProblem | null;
  /** The number of bytes read so far while the file is being read; else null. */
  read: number | null;
  /** What the file contains, from the last time that it could be read; null where it was never read. */
  checked: Inspection | null;
}

/** The files that the user opened: adds, checks, corrects, uses and removes them. The files never leave the browser. */
export class UserFiles {
  readonly #engine: UserFilesService;
  readonly #changed: (shown: { sector: Sector; soorten: readonly Soort[] } | null) => Promise<void>;
  #next = 1;
  /** Ids of the files whose reading the user stopped, until that reading begins again. */
  readonly #cancelled = new Set<number>();

  list = $state.raw<readonly UserFile[]>([]);
  /** Whether user files are stored in the browser for the next visit. */
  isKept = $state.raw(hasKept());
  /** Why the last attempt to store, read or remove the stored user files failed; null where it succeeded or there was none. */
  keepTrouble = $state.raw<KeepTrouble | null>(null);

  /**
   * @param changed called when user files changed the figures: with the sector and soort to show when a file is used from now on,
   * else with null
   */
  constructor(
    engine: UserFilesService,
    changed: (shown: { sector: Sector; soorten: readonly Soort[] } | null) => Promise<void>,
  ) {
    this.#engine = engine;
    this.#changed = changed;
  }

  /** The files that are in use: for each, what it contains and how it is used. */
  used = $derived(
    this.list.flatMap(({ checked }) => (checked?.how ? [{ ...checked, how: checked.how }] : [])),
  );

  /**
   * Whether files that the user stored for this visit are not on the page, because they cannot be read or are no longer there.
   */
  lacksKept = $derived(this.keepTrouble === 'unread' || this.keepTrouble === 'gone');

  /**
   * Adds files and checks them one after the other.
   * @param soort the soort of the pupils, for files that do not name a soort
   */
  async add(files: Iterable<File>, soort: Soort): Promise<void> {
    const added = [...files].map((source) => this.#insert(source, source.name, soort));
    for (const id of added) await this.#check(id);
  }

  /** Checks a file again with corrections by the user, which are added to the corrections made before. */
  async correct(id: number, corrections: Corrections, soort?: Soort): Promise<void> {
    const file = this.#find(id);
    if (!file) return;
    this.#change(id, {
      corrections: { ...file.corrections, ...corrections },
      ...(soort ? { soort } : {}),
    });
    await this.#check(id);
    if (file.checked?.how || this.#find(id)?.checked?.how) await this.#changed(null);
  }

  /** Stops the reading of a file, also while its format is being detected. */
  async cancel(id: number): Promise<void> {
    this.#cancelled.add(id);
    await this.#engine.cancelFile(id);
  }

  /** Sets how a file is used; null stops its use. */
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

  /** Stores in the browser, for the next visit, the files that are in use; they replace the files stored before. */
  async keep(): Promise<void> {
    const used = this.list.flatMap(({ name, source, corrections, soort, checked }) =>
      checked?.how ? [{ name, source, byHand: corrections, soort, how: checked.how }] : [],
    );
    this.keepTrouble = await keepFiles(used);
    this.isKept = hasKept();
  }

  /** Removes the stored files from the browser. The files that are in use on the page stay in use. */
  async forgetKept(): Promise<void> {
    this.keepTrouble = await forgetFiles();
    this.isKept = hasKept();
  }

  /** Adds the files that are stored in the browser, and uses each in the way in which it was used before. */
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

  /**
   * Makes the files that are stored in the browser, if any, the same as the files in use. Does nothing if the stored files could
   * not be read, because they would be lost.
   */
  async #updateKept(): Promise<void> {
    if (!this.isKept || this.keepTrouble === 'unread') return;
    await (this.used.length > 0 ? this.keep() : this.forgetKept());
  }

  /** Adds a file to the list without checking it, and returns the number by which it is known from then on. */
  #insert(source: Blob, name: string, soort: Soort, corrections: Corrections = {}): number {
    const id = this.#next++;
    const none = { sniffed: null, refusal: null, read: null, checked: null };
    this.list = [...this.list, { id, name, source, corrections, soort, ...none }];
    return id;
  }

  /**
   * Detects the format of a file and then reads the whole file. It stops after the format where the year or the gemeente of
   * the figures is unknown, or the user stopped the reading.
   */
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
    const lacksYear = sniffed.needsYear && sniffed.year === null;
    const lacksGemeente = sniffed.needsGemeente && sniffed.gemeente === null;
    if (lacksYear || lacksGemeente) return this.#change(id, { read: null });
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

  /**
   * Replaces what is known about each file by new inspections from the engine: the use of one file can change how others can be
   * used.
   */
  #updateInspections(inspections: readonly Inspection[] | FileProblem): void {
    if (isProblem(inspections)) return;
    this.list = this.list.map((one) => {
      return { ...one, checked: inspections.find(({ id }) => id === one.id) ?? one.checked };
    });
  }
}

/**
 * Returns the sector and soort to show when a file is used from now on: those of the first figures in its inspection; null
 * without figures.
 */
function shownOf({
  sectors,
  totals,
}: Inspection): { sector: Sector; soorten: readonly Soort[] } | null {
  const [sector] = sectors;
  const [first] = totals;
  return sector && first ? { sector, soorten: [first.soort] } : null;
}
