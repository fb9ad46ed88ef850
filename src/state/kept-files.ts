import type { ByHand, How } from '../engine/own-protocol.ts';
import type { Soort } from '../tables/soorten.ts';

/** A file as it is kept in the browser, with how it was used. */
interface KeptFile {
  name: string;
  source: Blob;
  byHand: ByHand;
  soort: Soort;
  how: How;
}

/** Whether files are kept: `full` and `forbidden` say why they are not. */
export type Keeping = 'not' | 'kept' | 'full' | 'forbidden';

const KEY = 'eigen-bestanden';

/** Whether there is anything kept, without opening the store. */
export function hasKept(): boolean {
  try {
    return globalThis.localStorage?.getItem(KEY) === '1';
  } catch {
    return false;
  }
}

/** Keeps these files in this browser and forgets others; none forgets all. */
export async function keep(files: readonly KeptFile[]): Promise<Keeping> {
  const { set, del } = await import('idb-keyval');
  try {
    if (files.length === 0) {
      globalThis.localStorage?.removeItem(KEY);
      await del(KEY);
      return 'not';
    }
    await set(KEY, files);
    globalThis.localStorage?.setItem(KEY, '1');
    return 'kept';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'full'
      : 'forbidden';
  }
}

/** What was kept; nothing where the store is gone or cannot be opened. */
export async function keptFiles(): Promise<KeptFile[]> {
  const { get } = await import('idb-keyval');
  try {
    return (await get<KeptFile[]>(KEY)) ?? [];
  } catch {
    return [];
  }
}
