import type { Address } from '../state/address.ts';
import { afterFrame } from '../view/kit/after-frame.ts';

/**
 * The pause in milliseconds after which a replaced query string is written to the address bar. Browsers refuse more than
 * about 100 changes of the address in 30 seconds, and dragging a slider can make more.
 */
const DELAY_MS = 200;

/** A change of the address that is to be written to the address bar. */
interface Change {
  query: string;
  isStep: boolean;
}

/**
 * Returns the `Address` (query string and history) of the browser. A step is written to the address bar once the next frame is
 * painted, because writing takes longer than drawing what the user asked for; a replaced query string after a pause of 0.2 s
 * without another replacement.
 */
export function browserAddress(): Address {
  let waiting: Change | null = null;
  let cancel = () => {};

  function write(): void {
    cancel();
    if (waiting?.isStep) history.pushState(null, '', `?${waiting.query}`);
    else if (waiting) history.replaceState(null, '', `?${waiting.query}`);
    waiting = null;
  }

  addEventListener('pagehide', write);
  // After Back, the address is that of another step in the history, which a delayed query string must not replace.
  addEventListener('popstate', () => {
    cancel();
    waiting = null;
  });
  return {
    query: () => waiting?.query ?? addressed(),
    push(query) {
      write();
      waiting = { query, isStep: true };
      cancel = afterFrame(write);
    },
    replace(query) {
      if (waiting?.isStep) write();
      cancel();
      waiting = { query, isStep: false };
      const timer = setTimeout(write, DELAY_MS);
      cancel = () => clearTimeout(timer);
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
