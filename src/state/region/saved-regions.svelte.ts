import { isGemeenteCode } from '../../areas/codes.ts';
import { freeName, regionName, type UserRegion } from '../selection/user-region.ts';

/** Why the browser stores nothing: its storage is full or forbidden. */
export type StorageTrouble = 'full' | 'forbidden';

const KEY = 'leerlingenatlas.regios';

/**
 * The regions that the user saved in the browser, by name. Regions that cannot be stored are in the list until the page is closed, and
 * `trouble` has the reason.
 */
export class SavedRegions {
  readonly #storage: () => Storage;
  #before: readonly UserRegion[] | null = null;
  regions = $state.raw<readonly UserRegion[]>([]);
  trouble = $state<StorageTrouble | null>(null);

  /** @param storage returns the storage of the browser; throws where that is forbidden */
  constructor(storage: () => Storage) {
    this.#storage = storage;
    this.regions = this.#read() ?? [];
  }

  /** Saves a region; it replaces one with the same name. */
  put(region: UserRegion): void {
    const now = this.#current();
    const isSaved = now.some(({ name }) => name === region.name);
    this.#write(
      isSaved ? now.map((one) => (one.name === region.name ? region : one)) : [...now, region],
    );
  }

  /**
   * Adds regions and returns the names under which they are saved: a region whose name is taken by a different region gets another
   * name, and a region that was saved already is not added again.
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

  /** Renames a region; returns the new name, which differs from `next` if that is empty or taken. */
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

  /** Undoes the last change. */
  undo(): void {
    if (this.#before) this.#write(this.#before);
  }

  /** The regions in storage, which another tab may have changed; those of the page where storage does not work. */
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

  /** Reads the regions in storage, without invalid ones; null where storage cannot be read. */
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
