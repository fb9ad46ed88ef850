import type { Address } from '../state/address.ts';
import { afterFrame } from '../view/kit/after-frame.ts';

/**
 * The pause in milliseconds after which a replaced query string is written to the address bar. Browsers refuse more than
 * about 100 changes of the address in 30 seconds, and dragging a slider can make more.
 */
const DELAY_MS = 200;
/** After how many milliseconds a query string that the browser refused is written again. */
const RETRY_MS = 2000;

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
    try {
      if (waiting?.isStep) history.pushState(null, '', `?${waiting.query}`);
      else if (waiting) history.replaceState(null, '', `?${waiting.query}`);
      waiting = null;
    } catch {
      // Too many choices in a short time, in Safari: the page shows the choice, and the address follows.
      writeAfter(RETRY_MS);
    }
  }
  function writeAfter(milliseconds: number): void {
    const timer = setTimeout(write, milliseconds);
    cancel = () => clearTimeout(timer);
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
      // In the place of a step that the browser refused, which is then still to be made.
      waiting = { query, isStep: waiting?.isStep ?? false };
      writeAfter(DELAY_MS);
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
