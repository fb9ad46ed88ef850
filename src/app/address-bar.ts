import type { Address } from '../state/address.ts';
import { afterFrame } from '../view/kit/after-frame.ts';

/**
 * The pause in milliseconds after which a replaced query string is written to the address bar. Browsers refuse more than
 * about 100 changes of the address in 30 seconds, and dragging a slider can make more.
 */
const DELAY_MS = 200;

/**
 * Returns the `Address` (query string and history) of the browser. A step is written to the address bar at once, or after the next
 * frame where it may be: writing it takes as long as drawing the chart. Back before that goes back from that step too. A replaced query
 * string is written after a pause of 0.2 s without another replacement.
 */
export function browserAddress(): Address {
  let waiting: { query: string; isStep: boolean } | null = null;
  let cancel = () => {};

  function write(): void {
    cancel();
    if (waiting?.isStep) history.pushState(null, '', `?${waiting.query}`);
    else if (waiting) history.replaceState(null, '', `?${waiting.query}`);
    waiting = null;
  }

  addEventListener('pagehide', write);
  // After Back, the address is that of another step in the history, which a waiting query string must not replace.
  addEventListener('popstate', () => {
    cancel();
    const isTooFar = waiting?.isStep;
    waiting = null;
    if (isTooFar) history.forward();
  });
  return {
    query: () => waiting?.query ?? addressed(),
    push(query, isAfterFrame = false) {
      write();
      waiting = { query, isStep: true };
      if (isAfterFrame) cancel = afterFrame(write);
      else write();
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
