import type { Address } from '../state/address.ts';

/**
 * The pause in milliseconds after which a replaced query string is written to the address bar. Browsers refuse more than
 * about 100 changes of the address in 30 seconds, and dragging a slider can make more.
 */
const DELAY_MS = 200;

/**
 * Returns the `Address` (query string and history) of the browser. A step is written to the address bar at once, so that Back right
 * after a choice goes back from that choice; a replaced query string after a pause of 0.2 s without another replacement.
 */
export function browserAddress(): Address {
  let delayed: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function write(): void {
    clearTimeout(timer);
    if (delayed !== null) history.replaceState(null, '', `?${delayed}`);
    delayed = null;
  }

  addEventListener('pagehide', write);
  // After Back, the address is that of another step in the history, which a delayed query string must not replace.
  addEventListener('popstate', () => {
    clearTimeout(timer);
    delayed = null;
  });
  return {
    query: () => delayed ?? addressed(),
    push(query) {
      write();
      history.pushState(null, '', `?${query}`);
    },
    replace(query) {
      delayed = query;
      clearTimeout(timer);
      timer = setTimeout(write, DELAY_MS);
    },
  };
}

/**
 * The query string that the page was opened with. Where a program wrote `&#38;` for `&`, the browser takes what follows for the
 * fragment of the address.
 */
const addressed = () =>
  location.search.slice(1) + (/^#(?:0*38|x0*26);/i.test(location.hash) ? location.hash : '');

/**
 * Returns the `Address` of a page inside an iframe, which is kept in memory only: choices add no steps to the history of the
 * outer page, and are lost on a reload.
 */
export function frameAddress(): Address {
  let query = addressed();
  const write = (next: string) => {
    query = next;
  };
  return { query: () => query, push: write, replace: write };
}
