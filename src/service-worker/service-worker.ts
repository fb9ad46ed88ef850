import { VersionCache, type Version } from './version-cache.ts';

/** Written into the script when the site is built: scripts/service-worker.ts. */
declare const VERSION: Version;

/** What this script uses of its global scope: the types of service workers and of pages cannot be had together. */
interface Scope {
  registration: { scope: string };
  clients: {
    claim(): Promise<void>;
    matchAll(options: object): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', listener: (event: Lasting) => void): void;
  addEventListener(type: 'message', listener: (event: MessageEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}

interface Lasting {
  waitUntil(until: Promise<unknown>): void;
}

interface FetchEvent extends Lasting {
  request: Request;
  respondWith(response: Promise<Response>): void;
}

const scope = self as unknown as Scope;
const cache = new VersionCache(new URL(scope.registration.scope), VERSION, caches, (...args) =>
  fetch(...args),
);

async function forgetEarlier(): Promise<void> {
  const tabs = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
  await cache.forgetEarlier(tabs.length > 0);
}

scope.addEventListener('install', (event) => event.waitUntil(cache.fill()));

// The first version takes over at once the tab that asked for it; a later one waits until the reader wants it, or has closed all tabs.
scope.addEventListener('activate', (event) =>
  event.waitUntil(forgetEarlier().then(() => scope.clients.claim())),
);
scope.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void scope.skipWaiting();
});

scope.addEventListener('fetch', (event) => {
  const answer = cache.answer(event.request);
  if (answer) event.respondWith(answer());
  if (event.request.mode === 'navigate') event.waitUntil(forgetEarlier());
});
