/** The script that lists the files of the newest version: scripts/service-worker.ts. */
const SCRIPT = './sw.js';

/** Returns what `SiteVersion` needs of the browser; null where pages cannot or should not be kept for use without a network. */
export function siteHost() {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (!('serviceWorker' in navigator) || connection?.saveData) return null;
  return {
    container: navigator.serviceWorker,
    script: new URL(SCRIPT, document.baseURI),
    // The first script of each version has a name of its own, because it names all others.
    isKept: async () => {
      const first = document.querySelector<HTMLScriptElement>('script[type=module][src]');
      return first !== null && (await caches.match(first.src)) !== undefined;
    },
    reload: () => location.reload(),
    now: () => performance.now(),
  };
}
