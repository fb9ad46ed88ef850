import { untrack } from 'svelte';
import { afterFrame } from './after-frame.ts';

/** The copies that are to follow after the next frame: all in one task. */
let waiting: (() => void)[] = [];

function follow(): void {
  const all = waiting;
  waiting = [];
  for (const one of all) one();
}

/**
 * Returns a reactive copy of the value of `read()` that follows after the next frame is painted: for what may be drawn a moment
 * later than the map and the sentence, so that these are on the screen sooner. While the value keeps changing, the copy follows
 * after every frame. The first value is there at once, also where the page is prerendered. To be called while a component is
 * initialised.
 * @param read computes the value; what takes time is best computed here and not in a `$derived` that is read here, because Svelte
 *   computes that in order to know whether it changed
 */
export function deferred<T>(read: () => T): { readonly current: T } {
  let held = $state.raw(untrack(read));
  /** The number of times that the copy followed. */
  let turn = $state(0);
  /** Whether the effect reads the value; else it runs because what the value depends on has changed. */
  let isTurn = true;
  $effect.pre(() => {
    const isFirst = turn === 0;
    if (isTurn) {
      const next = read();
      if (!isFirst) held = next;
    } else {
      if (waiting.length === 0) afterFrame(follow);
      waiting.push(() => turn++);
    }
    isTurn = !isTurn;
  });
  return {
    get current() {
      return held;
    },
  };
}
