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
 * @param read returns the same object until something changes, as a `$derived` does
 */
export function following<T>(read: () => T): { readonly current: T } {
  let next = untrack(read);
  let held = $state.raw(next);
  let isWaiting = false;
  $effect.pre(() => {
    next = read();
    if (isWaiting || next === untrack(() => held)) return;
    isWaiting = true;
    if (waiting.length === 0) afterFrame(follow);
    waiting.push(() => {
      isWaiting = false;
      held = next;
    });
  });
  return {
    get current() {
      return held;
    },
  };
}
