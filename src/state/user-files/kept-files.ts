import type { UseStore } from 'idb-keyval';
import type { Corrections, UserFileUse } from '../../engine/protocol/user-files.ts';
import type { Soort } from '../../tables/soorten.ts';

/** A file as it is stored in the browser. Browsers hold files with these property names: do not rename them. */
interface KeptFile {
  name: string;
  source: Blob;
  /** The corrections of the user. */
  byHand: Corrections;
  soort: Soort;
  how: UserFileUse;
}

/**
 * Why the storage of the browser failed: it is full, forbidden or does not respond (`stuck`, as when another tab blocks it); stored
 * files cannot be read, are gone, or cannot be removed (`unforgotten`).
 */
export type KeepTrouble = 'full' | 'forbidden' | 'stuck' | 'unread' | 'gone' | 'unforgotten';

const KEY = 'eigen-bestanden';
/** The default database and store of idb-keyval. */
const STORE = ['keyval-store', 'keyval'] as const;
/** Time in which a store has to respond; one that does not is blocked by another tab. */
const TIMEOUT_MS = 5000;

/** Whether files are kept, without opening the store. */
export function hasKept(): boolean {
  try {
    return globalThis.localStorage?.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

/** Stores these files in the browser in place of the stored ones, which stay if it fails. Resolves to the reason of a failure. */
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

/** Removes the stored files. */
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

/** Resolves to the stored files, or to the reason why there are none. */
export async function keptFiles(): Promise<readonly KeptFile[] | 'unread' | 'gone'> {
  const { get } = await import('idb-keyval');
  try {
    const files = await inTime(inStore((store) => get<KeptFile[]>(KEY, store)));
    if (files) return files;
    forgetMark();
    return 'gone';
  } catch {
    return 'unread';
  }
}

/** Marks in the local storage that files are kept. */
const mark = () => globalThis.localStorage.setItem(KEY, '1');

function forgetMark(): void {
  try {
    globalThis.localStorage?.removeItem(KEY);
  } catch {
    // Where the mark cannot be removed it cannot be read either: `hasKept` is false.
  }
}

/** Runs an operation on the store and closes the connection: an open one can block other tabs. */
async function inStore<T>(run: (store: UseStore) => Promise<T>): Promise<T> {
  const { createStore } = await import('idb-keyval');
  const store = createStore(...STORE);
  const close = () => store('readonly', ({ transaction }) => transaction.db.close());
  return run(store).finally(close);
}

/** Rejects with a `TimeoutError` if an operation takes too long. */
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
