/** A file of the built site: its address relative to the page, and the hash of its content as `integrity` spells it. */
export type SiteFile = readonly [path: string, integrity: string];

/** One version of the site: a name that no other version has, its data version, and all its files. */
export interface Version {
  name: string;
  data: string;
  files: readonly SiteFile[];
}

/** How many files are asked for at a time: the page, which is in use meanwhile, has its own to ask for. */
const AT_A_TIME = 4;
/** How many versions before this one are kept for tabs that may still show them. */
const KEPT_BEFORE = 2;
/** Matches a file whose address holds the hash of its content: what is behind that address never changes. */
const NAMED_BY_HASH = /^assets\//;
/** Matches the copy of a data file that the page reads (src/engine/site-files/named-by-hash.ts). */
const DATA_COPY = /^assets\/data\/(.+)\.[0-9a-f]{12}(\.\w+)$/;
const EDITION = /^data\/edities\/(?:\d+\.){2}\d+\//;

/**
 * The files of one version of the site in the cache of the browser, and what is answered from there. Each version has a cache of its
 * own, so that a tab never meets a file of another version.
 */
export class VersionCache {
  readonly #scope: URL;
  readonly #version: Version;
  readonly #caches: CacheStorage;
  readonly #fetch: typeof fetch;
  /** The addresses of the data files under their public names, with the files of this version that hold the same. */
  readonly #publicNames: ReadonlyMap<string, string>;
  readonly #paths: ReadonlySet<string>;

  /** @param scope the address of the folder with the page */
  constructor(scope: URL, version: Version, caches: CacheStorage, fetchFile: typeof fetch) {
    this.#scope = scope;
    this.#version = version;
    this.#caches = caches;
    this.#fetch = fetchFile;
    this.#paths = new Set(version.files.map(([path]) => path));
    this.#publicNames = new Map(
      version.files.flatMap(([path]) => {
        const [, name, ending] = DATA_COPY.exec(path) ?? [];
        return name === undefined ? [] : [[`data/${name}${ending}`, path]];
      }),
    );
  }

  /** Loads all files that are not there yet. Rejects where one does not come, or not as it was built; the next call goes on from there. */
  async fill(): Promise<void> {
    const cache = await this.#caches.open(this.#name());
    const waiting = [...this.#version.files];
    const loadRest = async () => {
      for (let file = waiting.shift(); file; file = waiting.shift()) await this.#add(cache, file);
    };
    await Promise.all(Array.from({ length: AT_A_TIME }, loadRest));
  }

  /**
   * Returns the function that answers a request; null for a request that is none of the site's files, which the browser then handles
   * itself.
   */
  answer(request: Request): (() => Promise<Response>) | null {
    const url = new URL(request.url);
    // What was altered on its way is asked for again past all caches.
    if (request.method !== 'GET' || request.cache === 'reload' || request.cache === 'no-store') return null; // prettier-ignore
    if (!url.href.startsWith(this.#scope.href)) return null;
    const path = decodeURI(url.pathname.slice(this.#scope.pathname.length));
    const file = path === 'index.html' ? '' : path;
    if (this.#paths.has(file)) return () => this.#ofVersion(file, request);
    if (NAMED_BY_HASH.test(path)) return () => this.#ofOtherVersion(path, request);
    if (EDITION.test(path)) return () => this.#ofEdition(path, request);
    const copy = this.#publicNames.get(path);
    return copy === undefined ? null : () => this.#newest(copy, request);
  }

  /**
   * Removes the caches of earlier versions: all where no tab can show these any longer, else those that are older than the last two.
   */
  async forgetEarlier(hasTabs: boolean): Promise<void> {
    // In the order in which they were made: a version after this one may be waiting.
    const names = await this.#names();
    const earlier = names.slice(0, Math.max(0, names.indexOf(this.#name())));
    const dropped = hasTabs ? earlier.slice(0, -KEPT_BEFORE) : earlier;
    await Promise.all(dropped.map((name) => this.#caches.delete(name)));
  }

  /** Caches belong to a whole host, which can have this site in several folders. */
  #prefix = () => `leerlingenatlas ${this.#scope.pathname} `;
  #name = () => `${this.#prefix()}${this.#version.name}`;
  #editions = () => `leerlingenatlas-edities ${this.#scope.pathname}`;

  async #names(): Promise<string[]> {
    return (await this.#caches.keys()).filter((name) => name.startsWith(this.#prefix()));
  }

  async #add(cache: Cache, [path, integrity]: SiteFile): Promise<void> {
    const url = new URL(path, this.#scope);
    if (await cache.match(url)) return;
    const isNamed = NAMED_BY_HASH.test(path);
    const here = isNamed ? await this.#inAnyCache(path) : undefined;
    await cache.put(url, here ?? (await this.#load(url, integrity, isNamed)));
  }

  async #load(url: URL, integrity: string, isNamed: boolean): Promise<Response> {
    const load = (cache: RequestCache) => this.#fetch(url, { integrity, cache });
    // The browser may hold the file already, from the first visit; or an altered one.
    const response = await load(isNamed ? 'default' : 'no-cache').catch(() => load('reload'));
    if (!response.ok) throw new Error(`${url.pathname}: ${response.status}`);
    return response.redirected ? withoutRedirect(response) : response;
  }

  async #ofVersion(path: string, request: Request): Promise<Response> {
    const cache = await this.#caches.open(this.#name());
    return (await cache.match(new URL(path, this.#scope))) ?? this.#fetch(request);
  }

  /** A tab that was opened with an earlier version still asks for the files of that version. */
  async #ofOtherVersion(path: string, request: Request): Promise<Response> {
    return (await this.#inAnyCache(path)) ?? this.#fetch(request);
  }

  async #inAnyCache(path: string): Promise<Response | undefined> {
    for (const name of await this.#names()) {
      const cache = await this.#caches.open(name);
      const found = await cache.match(new URL(path, this.#scope));
      if (found) return found;
    }
    return undefined;
  }

  /** The files of an edition never change: those that were read once are kept. */
  async #ofEdition(path: string, request: Request): Promise<Response> {
    const cache = await this.#caches.open(this.#editions());
    const kept = await cache.match(new URL(path, this.#scope));
    if (kept) return kept;
    const own = path.replace(`data/edities/${this.#version.data}/`, 'data/');
    const response = await this.#fetch(request).catch(() => this.#copy(this.#publicNames.get(own)));
    const isPage = response.headers.get('content-type')?.includes('text/html');
    if (response.ok && !isPage) await cache.put(new URL(path, this.#scope), response.clone());
    return response;
  }

  /** The public address of a data file holds the newest content; without a network, that of this version. */
  async #newest(copy: string, request: Request): Promise<Response> {
    return this.#fetch(request).catch(() => this.#copy(copy));
  }

  async #copy(path: string | undefined): Promise<Response> {
    return (path === undefined ? undefined : await this.#inAnyCache(path)) ?? Response.error();
  }
}

/** A browser refuses an answer to a navigation that came by way of a redirect, as some hosts make of `embed.html`. */
const withoutRedirect = async (response: Response): Promise<Response> =>
  new Response(await response.blob(), { status: response.status, headers: response.headers });
