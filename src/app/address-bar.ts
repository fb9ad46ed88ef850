import type { Address } from '../state/address.ts';

/** Browsers refuse more than about 100 changes of the address in 30 seconds, and a drag can make more. */
const DELAY_MS = 200;

/** Returns the address bar and history of the browser. Replacements are written after a pause without further ones. */
export function browserAddress(): Address {
  let delayed: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(timer);
    if (delayed !== null) history.replaceState(null, '', `?${delayed}`);
    delayed = null;
  }

  addEventListener('pagehide', settle);
  // After Back the address is that of another step, which a delayed query must not replace.
  addEventListener('popstate', () => {
    clearTimeout(timer);
    delayed = null;
  });
  return {
    settle,
    query: () => delayed ?? location.search.slice(1),
    push(query) {
      settle();
      history.pushState(null, '', `?${query}`);
    },
    replace(query) {
      delayed = query;
      clearTimeout(timer);
      timer = setTimeout(settle, DELAY_MS);
    },
  };
}

/** Returns an address for a page in an iframe: choices are not steps in the history of the outer page, and a reload drops them. */
export function frameAddress(): Address {
  let query = location.search.slice(1);
  const write = (next: string) => {
    query = next;
  };
  return { query: () => query, push: write, replace: write, settle: () => {} };
}
