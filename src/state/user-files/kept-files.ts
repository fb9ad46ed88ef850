import type { UseStore } from 'idb-keyval';
import type { Corrections, UserFileUse } from '../../engine/protocol/user-files.ts';
import { COUNTED_KINDS } from '../../tables/counted.ts';
import type { Soort } from '../../tables/soorten.ts';

/**
 * A user file as it is stored in the browser. Browsers already hold files with these property names: do not rename the
 * properties.
 */
interface KeptFile {
  name: string;
  source: Blob;
  /** What the user set about how the file is read, such as the delimiter or the header line, in place of what was detected. */
  byHand: Corrections;
  soort: Soort;
  how: UserFileUse;
}

/**
 * Why storing, reading or removing user files in the browser failed: the storage is full, forbidden or does not respond (`stuck`,
 * as when another tab blocks it); the stored files cannot be read (`unread`), are no longer there (`gone`) or cannot be removed
 * (`unforgotten`).
 */
export type KeepTrouble = 'full' | 'forbidden' | 'stuck' | 'unread' | 'gone' | 'unforgotten';

const KEY = 'eigen-bestanden';
/** The names of the database and the store in the browser: the defaults of the package idb-keyval. */
const STORE = ['keyval-store', 'keyval'] as const;
/** The time in milliseconds within which the storage of the browser must respond; if it does not, another tab blocks it. */
const TIMEOUT_MS = 5000;

/**
 * Returns whether user files are stored in the browser. It looks at a mark in the local storage, so that the database is not
 * opened.
 */
export function hasKept(): boolean {
  try {
    return globalThis.localStorage?.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

/**
 * Stores user files in the browser, in place of those stored before, which stay if this fails. Resolves to the reason of the
 * failure; null on success.
 */
export async function keepFiles(files: readonly KeptFile[]): Promise<KeepTrouble | null> {
  const { set } = await import('idb-keyval');
  const had = hasKept();
  try {
    // Marked before and after, so that stored files are always marked, also when the store responds after the timeout.
    mark();
    await inTime(inStore((store) => set(KEY, files, store)).then(mark));
    return null;
  } catch (error) {
    if (!had) forgetMark();
    return troubleOf(error);
  }
}

/** Removes the user files that are stored in the browser. Resolves to `unforgotten` if that failed; null on success. */
export async function forgetFiles(): Promise<'unforgotten' | null> {
  const { del } = await import('idb-keyval');
  try {
    await inTime(inStore((store) => del(KEY, store)));
    forgetMark();
    return null;
  } catch {
    return 'unforgotten';
  }
}

/**
 * Resolves to the user files that are stored in the browser, or to the reason why they cannot be had: not readable or no longer
 * there.
 */
export async function keptFiles(): Promise<readonly KeptFile[] | 'unread' | 'gone'> {
  const { get } = await import('idb-keyval');
  try {
    const stored = await inTime(inStore((store) => get<unknown>(KEY, store)));
    if (!stored) {
      forgetMark();
      return 'gone';
    }
    const files = Array.isArray(stored) ? stored.filter(isKeptFile) : [];
    return files.length > 0 ? files : 'unread';
  } catch {
    return 'unread';
  }
}

/** What a file can be of: a file that names no soort gets the one that the page shows when it is opened, also of candidates. */
const ALL_SOORTEN: ReadonlySet<unknown> = new Set(
  Object.values(COUNTED_KINDS).flatMap(({ soorten }) => [...soorten.po, ...soorten.vo]),
);

/** Whether a value in the storage, which other programs may have changed, is a file of the user. */
function isKeptFile(value: unknown): value is KeptFile {
  const { name, source, byHand, soort, how } = (value ?? {}) as Partial<KeptFile>;
  return (
    typeof name === 'string' &&
    source instanceof Blob &&
    typeof byHand === 'object' &&
    byHand !== null &&
    ALL_SOORTEN.has(soort) &&
    ['toevoegen', 'vervangen', 'apart'].includes(how ?? '')
  );
}

/** Sets the mark in the local storage by which `hasKept` sees that user files are stored. */
const mark = () => globalThis.localStorage.setItem(KEY, '1');

function forgetMark(): void {
  try {
    globalThis.localStorage?.removeItem(KEY);
  } catch {
    // Where the mark cannot be removed it cannot be read either: `hasKept` is false.
  }
}

/**
 * Runs an operation on the database with the stored files and then closes the connection, because an open one can block other
 * tabs.
 */
async function inStore<T>(run: (store: UseStore) => Promise<T>): Promise<T> {
  const { createStore } = await import('idb-keyval');
  const store = createStore(...STORE);
  const close = () => store('readonly', ({ transaction }) => transaction.db.close());
  return run(store).finally(close);
}

/** Resolves to the result of an operation; rejects with a `TimeoutError` if the operation takes longer than `TIMEOUT_MS`. */
async function inTime<T>(operation: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), TIMEOUT_MS);
  });
  return Promise.race([operation, late]).finally(() => clearTimeout(timer));
}

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '');

function troubleOf(error: unknown): KeepTrouble {
  if (nameOf(error) === 'QuotaExceededError') return 'full';
  return nameOf(error) === 'TimeoutError' ? 'stuck' : 'forbidden';
}
