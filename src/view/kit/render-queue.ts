import { flushSync } from 'svelte';
import { afterFrame } from './after-frame.ts';

/** Renders a part of the page. */
type Turn = () => void;

/** The parts of the page that are still to be rendered, in the order of the page. */
let waiting: Turn[] = [];
/** Cancels the rendering of the next part; null while no part is waiting. */
let cancel: (() => void) | null = null;
/** Whether the page is being printed: it must then be whole, with what is rendered for paper only. */
let isPrinted = false;

// From the start, so that this comes before what components do when the page is printed. There is no window while prerendering.
if (typeof window !== 'undefined') {
  addEventListener('beforeprint', () => {
    isPrinted = true;
    while (waiting.length > 0) {
      cancel?.();
      renderNext();
    }
  });
  addEventListener('afterprint', () => (isPrinted = false));
}

/**
 * Queues `turn`, which renders a part of the page: each part is rendered in a task of its own with a painted frame in between, so
 * that no part keeps the page from answering. Parts that are queued while a part is rendered are inside that part, and come before
 * the others. When the page is printed, all parts are rendered at once. Returns a function that takes the part off the queue.
 */
export function queueRender(turn: Turn): () => void {
  if (isPrinted) {
    turn();
    return () => {};
  }
  waiting.push(turn);
  cancel ??= afterFrame(renderNext);
  return () => {
    waiting = waiting.filter((one) => one !== turn);
  };
}

function renderNext(): void {
  const [next, ...rest] = waiting;
  waiting = [];
  try {
    if (next) flushSync(next);
  } finally {
    waiting.push(...rest);
    cancel = waiting.length > 0 ? afterFrame(renderNext) : null;
  }
}
