import { isGemeenteCode } from '../../areas/codes.ts';
import { freeName, regionName, type UserRegion } from '../selection/user-region.ts';

/** Why a browser keeps nothing: its storage is full, or it allows none. */
export type StorageTrouble = 'full' | 'forbidden';

const KEY = 'leerlingenatlas.regios';

/**
 * The regions that the reader keeps in this browser, by name. What cannot be kept stays in the list as long as the page does, and
 * `trouble` tells why.
 */
export class SavedRegions {
  readonly #storage: () => Storage;
  #before: readonly UserRegion[] | null = null;
  regions = $state.raw<readonly UserRegion[]>([]);
  trouble = $state<StorageTrouble | null>(null);

  /** @param storage gives the browser's storage; throws where that is forbidden. */
  constructor(storage: () => Storage) {
    this.#storage = storage;
    this.regions = this.#read() ?? [];
  }

  /** Keeps a region in the place of one with its name. */
  put(region: UserRegion): void {
    const now = this.#current();
    const isThere = now.some(({ name }) => name === region.name);
    this.#write(
      isThere ? now.map((one) => (one.name === region.name ? region : one)) : [...now, region],
    );
  }

  /**
   * Keeps regions beside those that are there; returns the names under which they are kept: the same where the very
   * region was there already, another where another one was.
   */
  add(regions: readonly UserRegion[]): string[] {
    const all = [...this.#current()];
    const names = regions.map(({ name, members }) => {
      const clean = regionName(name);
      if (all.some((one) => isSame(one, { name: clean, members }))) return clean;
      const free = freeName(clean, (taken) => all.some((one) => one.name === taken));
      all.push({ name: free, members });
      return free;
    });
    this.#write(all);
    return names;
  }

  /** Gives a region another name; returns the name that it got. */
  rename(name: string, next: string): string {
    const now = this.#current();
    const others = now.filter((one) => one.name !== name);
    const free = freeName(regionName(next) || name, (taken) =>
      others.some((one) => one.name === taken),
    );
    this.#write(now.map((one) => (one.name === name ? { ...one, name: free } : one)));
    return free;
  }

  remove(name: string): void {
    this.#write(this.#current().filter((one) => one.name !== name));
  }

  /** Takes the last change back. */
  undo(): void {
    if (this.#before) this.#write(this.#before);
  }

  /** What is kept now, also by another tab. */
  #current(): readonly UserRegion[] {
    return this.trouble ? this.regions : (this.#read() ?? this.regions);
  }

  #write(next: readonly UserRegion[]): void {
    this.#before = this.regions;
    this.regions = next;
    try {
      this.#storage().setItem(KEY, JSON.stringify(next));
      this.trouble = null;
    } catch (error) {
      this.trouble = isFull(error) ? 'full' : 'forbidden';
    }
  }

  /** Null where nothing can be read. What is kept but is no region is left out. */
  #read(): UserRegion[] | null {
    try {
      const kept: unknown = JSON.parse(this.#storage().getItem(KEY) ?? '[]');
      return Array.isArray(kept) ? kept.flatMap((one) => regionFrom(one) ?? []) : null;
    } catch {
      return null;
    }
  }
}

const isFull = (error: unknown) =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const isSame = (one: UserRegion, other: UserRegion) =>
  one.name === other.name && one.members.toSorted().join() === other.members.toSorted().join();

function regionFrom(value: unknown): UserRegion | null {
  const { name, members } = (value ?? {}) as Partial<UserRegion>;
  if (typeof name !== 'string' || !Array.isArray(members)) return null;
  const codes = members.filter((code): code is string => isGemeenteCode(String(code)));
  return { name: regionName(name), members: codes };
}
