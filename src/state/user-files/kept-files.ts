import type { UseStore } from 'idb-keyval';
import type { Corrections, How } from '../../engine/protocol/user-files.ts';
import type { Soort } from '../../tables/soorten.ts';

/** A file as it is kept in the browser, with how it was used. */
interface KeptFile {
  name: string;
  source: Blob;
  /** Corrections of the user, under the name that stored files of earlier versions have. */
  byHand: Corrections;
  soort: Soort;
  how: How;
}

/**
 * What went wrong with the store of the browser: no room, no leave, or no answer, as when another tab holds it; what was kept
 * cannot be read, or is gone, or cannot be removed.
 */
export type KeepTrouble = 'full' | 'forbidden' | 'stuck' | 'unread' | 'gone' | 'unforgotten';

const KEY = 'eigen-bestanden';
/** The database and the store in it that idb-keyval takes by itself. */
const STORE = ['keyval-store', 'keyval'] as const;
/** A store that has not answered by now is held by another tab. Milliseconds. */
const PATIENCE = 5000;

/** Whether there is anything kept, without opening the store. */
export function hasKept(): boolean {
  try {
    return globalThis.localStorage?.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

/** Keeps these files in this browser in place of those that were kept; those stay where it fails. */
export async function keepFiles(files: readonly KeptFile[]): Promise<KeepTrouble | null> {
  const { set } = await import('idb-keyval');
  const had = hasKept();
  try {
    // First and last, so that nothing is ever kept that the page would not know of, also where it comes too late.
    mark();
    await inTime(inStore((store) => set(KEY, files, store)).then(mark));
    return null;
  } catch (error) {
    if (!had) forgetMark();
    return troubleOf(error);
  }
}

/** Removes what was kept. */
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

/** What was kept, or why it is not there. */
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

const mark = () => globalThis.localStorage.setItem(KEY, '1');

function forgetMark(): void {
  try {
    globalThis.localStorage?.removeItem(KEY);
  } catch {
    // Who may not read it either is not told that anything is kept.
  }
}

/** Asks the store, over a connection that is closed again: one that stays open would keep other tabs from theirs. */
async function inStore<T>(ask: (store: UseStore) => Promise<T>): Promise<T> {
  const { createStore } = await import('idb-keyval');
  const store = createStore(...STORE);
  const close = () => store('readonly', ({ transaction }) => transaction.db.close());
  return ask(store).finally(close);
}

async function inTime<T>(answer: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('', 'TimeoutError')), PATIENCE);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

const nameOf = (error: unknown) => (error instanceof DOMException ? error.name : '');

function troubleOf(error: unknown): KeepTrouble {
  if (nameOf(error) === 'QuotaExceededError') return 'full';
  return nameOf(error) === 'TimeoutError' ? 'stuck' : 'forbidden';
}
