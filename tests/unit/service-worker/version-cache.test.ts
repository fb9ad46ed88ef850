import { beforeEach, describe, expect, it } from 'vitest';
import { VersionCache, type Version } from '../../../src/service-worker/version-cache.ts';

const SCOPE = new URL('https://host.example/atlas/');

/** The caches of a browser, in memory. */
class Caches {
  readonly all = new Map<string, Map<string, Response>>();
  keys = () => Promise.resolve([...this.all.keys()]);
  delete = (name: string) => Promise.resolve(this.all.delete(name));
  open(name: string) {
    const held = this.all.get(name) ?? new Map<string, Response>();
    this.all.set(name, held);
    return Promise.resolve({
      match: (url: URL) => Promise.resolve(held.get(url.href)?.clone()),
      put: (url: URL, response: Response) => Promise.resolve(void held.set(url.href, response)),
    });
  }
}

/** A host with files by their path, which can be down; and what was asked of it. */
class Host {
  files: Record<string, string>;
  isUp = true;
  asked: string[] = [];
  constructor(files: Record<string, string>) {
    this.files = files;
  }
  fetch = ((input: URL | Request, { cache }: RequestInit = {}) => {
    const { pathname } = new URL(input instanceof Request ? input.url : input);
    const path = pathname.slice(SCOPE.pathname.length);
    this.asked.push(cache ? `${path} ${cache}` : path);
    if (!this.isUp) return Promise.reject(new TypeError('Failed to fetch'));
    const text = this.files[path];
    return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
  }) as typeof fetch;
}

const FILES = {
  '': 'page 1',
  'embed.html': 'frame 1',
  'assets/main-1.js': 'script 1',
  'assets/same-0.js': 'script of both',
  'assets/data/po.aaaaaaaaaaaa.csv': 'figures 1',
};
const LATER = {
  '': 'page 2',
  'assets/main-2.js': 'script 2',
  'assets/same-0.js': 'script of both',
  'assets/data/po.bbbbbbbbbbbb.csv': 'figures 2',
};

const versionOf = (name: string, data: string, files: Record<string, string>): Version => ({
  name,
  data,
  files: Object.keys(files).map((path) => [path, `sha256-${path}`]),
});

let caches: Caches;
let host: Host;
const cacheOf = (version: Version) =>
  new VersionCache(SCOPE, version, caches as unknown as CacheStorage, host.fetch);
const request = (path: string, init?: RequestInit) => new Request(new URL(path, SCOPE), init);
/** The text with which a request is answered; null where it is left to the browser. */
async function ask(cache: VersionCache, path: string, init?: RequestInit): Promise<string | null> {
  const answer = cache.answer(request(path, init));
  return answer && (await answer()).text();
}

const FIRST = versionOf('1', '2.6.0', FILES);
const SECOND = versionOf('2', '2.7.0', LATER);

beforeEach(() => {
  caches = new Caches();
  host = new Host({ ...FILES, 'data/po.csv': 'figures 1' });
});

describe('a version that is kept', () => {
  it('answers for the page, whatever is chosen in its address, for frames, scripts and data', async () => {
    const cache = cacheOf(FIRST);
    await cache.fill();
    host.isUp = false;
    expect(await ask(cache, './')).toBe('page 1');
    expect(await ask(cache, './?gemeenten=GM0197&sector=vo')).toBe('page 1');
    expect(await ask(cache, 'index.html')).toBe('page 1');
    expect(await ask(cache, 'embed.html?embed=kaart')).toBe('frame 1');
    expect(await ask(cache, 'assets/main-1.js')).toBe('script 1');
    expect(await ask(cache, 'assets/data/po.aaaaaaaaaaaa.csv')).toBe('figures 1');
  });

  it('leaves all else to the browser: other folders, other methods, and what is to come past caches', async () => {
    const cache = cacheOf(FIRST);
    await cache.fill();
    expect(cache.answer(new Request('https://host.example/other/'))).toBeNull();
    expect(cache.answer(new Request('https://elsewhere.example/atlas/'))).toBeNull();
    expect(cache.answer(request('./', { method: 'HEAD' }))).toBeNull();
    expect(cache.answer(request('assets/main-1.js', { cache: 'reload' }))).toBeNull();
    expect(cache.answer(request('preview.png'))).toBeNull();
  });

  it('is filled in turns: after a failure only what lacks is asked for', async () => {
    const { 'embed.html': frame, ...rest } = FILES;
    host.files = rest;
    await expect(cacheOf(FIRST).fill()).rejects.toThrow('embed.html');
    host.asked = [];
    host.files = { ...rest, 'embed.html': frame };
    await cacheOf(FIRST).fill();
    expect(host.asked).toContain('embed.html no-cache');
    expect(host.asked).not.toContain('assets/main-1.js default');
  });
});

describe('a later version', () => {
  it('asks for no file that an earlier one has', async () => {
    await cacheOf(FIRST).fill();
    host.files = LATER;
    host.asked = [];
    await cacheOf(SECOND).fill();
    expect(host.asked.sort()).toEqual([
      ' no-cache',
      'assets/data/po.bbbbbbbbbbbb.csv default',
      'assets/main-2.js default',
    ]);
  });

  it('leaves the earlier one its page, and has the scripts of it for tabs that stay open', async () => {
    const [first, second] = [cacheOf(FIRST), cacheOf(SECOND)];
    await first.fill();
    host.files = LATER;
    await second.fill();
    expect(await ask(first, './')).toBe('page 1');
    expect(await ask(second, './')).toBe('page 2');
    expect(await ask(second, 'assets/main-1.js')).toBe('script 1');
    expect(await ask(second, 'assets/data/po.aaaaaaaaaaaa.csv')).toBe('figures 1');
  });

  it('drops the earlier ones when no tab is open, and else those before the last two', async () => {
    const versions = ['1', '2', '3', '4'].map((name) => cacheOf(versionOf(name, '2.6.0', FILES)));
    for (const one of versions) await one.fill();
    await versions[3]?.forgetEarlier(true);
    expect(await caches.keys()).toEqual(['2', '3', '4'].map((one) => `leerlingenatlas /atlas/ ${one}`)); // prettier-ignore
    // Version 4 waits: the one that is in use leaves it there.
    await versions[2]?.forgetEarlier(false);
    expect(await caches.keys()).toEqual(['3', '4'].map((one) => `leerlingenatlas /atlas/ ${one}`));
  });

  it('leaves the caches of the same site in another folder of the host alone', async () => {
    await caches.open('leerlingenatlas /elsewhere/ 1');
    const cache = cacheOf(FIRST);
    await cache.fill();
    await cache.forgetEarlier(false);
    expect(await caches.keys()).toContain('leerlingenatlas /elsewhere/ 1');
  });
});

describe('data under a public address', () => {
  it('is the newest of the host, and that of the version without a network', async () => {
    const cache = cacheOf(FIRST);
    await cache.fill();
    host.files['data/po.csv'] = 'figures 3';
    expect(await ask(cache, 'data/po.csv')).toBe('figures 3');
    host.isUp = false;
    expect(await ask(cache, 'data/po.csv')).toBe('figures 1');
  });

  it('is kept of an edition once it was read, and the edition of the version is there from the start', async () => {
    const cache = cacheOf(FIRST);
    await cache.fill();
    host.files['data/edities/2.5.0/po.csv'] = 'figures 0';
    expect(await ask(cache, 'data/edities/2.5.0/po.csv')).toBe('figures 0');
    host.isUp = false;
    expect(await ask(cache, 'data/edities/2.5.0/po.csv')).toBe('figures 0');
    expect(await ask(cache, 'data/edities/2.6.0/po.csv')).toBe('figures 1');
    const absent = cache.answer(request('data/edities/2.4.0/po.csv'));
    expect((await absent?.())?.type).toBe('error');
  });
});
