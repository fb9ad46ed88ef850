import type { Address } from '../state/address.ts';

/** Browsers refuse more than about a hundred changes of the address in half a minute; a drag makes that many. */
const REST_MS = 200;

/** The browser's own address bar and history. What is dragged is written when it rests. */
export function browserAddress(): Address {
  let waiting: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(timer);
    if (waiting !== null) history.replaceState(null, '', `?${waiting}`);
    waiting = null;
  }

  addEventListener('pagehide', settle);
  // After Back the address is another step's: what waited is not to be written over it.
  addEventListener('popstate', () => {
    clearTimeout(timer);
    waiting = null;
  });
  return {
    settle,
    query: () => waiting ?? location.search.slice(1),
    push(query) {
      settle();
      history.pushState(null, '', `?${query}`);
    },
    replace(query) {
      waiting = query;
      clearTimeout(timer);
      timer = setTimeout(settle, REST_MS);
    },
  };
}

/** Inside another page: what is chosen there is no step in that page's history, and is gone when it is opened anew. */
export function frameAddress(): Address {
  let query = location.search.slice(1);
  const write = (next: string) => {
    query = next;
  };
  return { query: () => query, push: write, replace: write, settle: () => {} };
}
