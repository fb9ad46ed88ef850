import { isGemeenteCode } from '../../areas/codes.ts';
import { freeName, regionName, type UserRegion } from '../selection/user-region.ts';

/** Why the browser did not store the regions of the user: its storage is full, or it may not be used. */
export type StorageTrouble = 'full' | 'forbidden';

const KEY = 'leerlingenatlas.regios';

/**
 * The regions that the user saved, kept in the storage of the browser. Where they cannot be stored they remain in `regions` until
 * the page is closed, and `trouble` says why.
 */
export class SavedRegions {
  readonly #storage: () => Storage;
  #before: readonly UserRegion[] | null = null;
  regions = $state.raw<readonly UserRegion[]>([]);
  trouble = $state<StorageTrouble | null>(null);

  /** @param storage returns the storage of the browser; throws where the browser forbids its use */
  constructor(storage: () => Storage) {
    this.#storage = storage;
    this.regions = this.#read() ?? [];
  }

  /** Saves a region, in place of the saved region with the same name if there is one. */
  put(region: UserRegion): void {
    const now = this.#current();
    const isSaved = now.some(({ name }) => name === region.name);
    this.#write(
      isSaved ? now.map((one) => (one.name === region.name ? region : one)) : [...now, region],
    );
  }

  /**
   * Saves regions and returns their names. Where another saved region has the same name, the new region gets a number behind its
   * name; a region that is already saved, with the same gemeenten, is not added again.
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

  /**
   * Renames the saved region `name` and returns its new name: `next`, or the old name if `next` is empty, with a number behind it
   * if another region has that name.
   */
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

  /** Undoes the last change of the saved regions; called twice, it makes that change again. */
  undo(): void {
    if (this.#before) this.#write(this.#before);
  }

  /**
   * Returns the regions in the storage of the browser, which may have been changed in another tab; the regions of this page where
   * the storage does not work.
   */
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

  /**
   * Returns the regions in the storage of the browser, without entries that are no region; null where the storage cannot be read.
   */
  #read(): UserRegion[] | null {
    try {
      const stored: unknown = JSON.parse(this.#storage().getItem(KEY) ?? '[]');
      return Array.isArray(stored) ? stored.flatMap((one) => regionFrom(one) ?? []) : null;
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
