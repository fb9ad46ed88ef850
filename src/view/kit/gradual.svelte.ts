import { flushSync, untrack } from 'svelte';
import { stepTowards, type Placed } from './step-towards.ts';
import { queueRender } from './render-queue.ts';

interface Options<T> {
  keyOf: (item: T) => string;
  /** The number of items that are changed per frame. */
  step: number;
  /** To a list with at most this number of items, the copy changes at once; by default `step`. */
  few?: number;
  /** Returns the position of the first item on the screen: this and what follows it change first. By default the first item. */
  start?: () => number;
}

/**
 * Returns a reactive copy of the list `read()` for a long list of components: it follows the list some items per frame, so that no
 * frame takes long and input is answered meanwhile; another change of the list takes the place of the one that is going on. Before
 * the page is printed, the copy is made equal to the list. To be called while a component is initialised.
 */
export function gradual<T>(
  read: () => readonly T[],
  { keyOf, step, few = step, start = () => 0 }: Options<T>,
): { readonly current: readonly T[]; settled(): Promise<void> } {
  let held = $state.raw<readonly T[]>(untrack(read).slice(0, few));
  let settle: (() => void)[] = [];
  let isFollowing = false;
  let leave = () => {};

  function end(target: readonly T[]): void {
    held = target;
    isFollowing = false;
    settle.forEach((one) => one());
    settle = [];
  }

  function follow(target: readonly T[]): void {
    if (target.length <= few) return end(target);
    isFollowing = true;
    let placed: Placed | null = null;
    const next = () => {
      placed ??= { from: Math.min(start(), target.length), count: 0 };
      const [moved, ordered] = stepTowards(held, target, keyOf, placed, step);
      placed.count += step;
      flushSync(() => (held = moved));
      if (placed.count >= target.length) return end(target);
      held = ordered;
      leave = queueRender(next);
    };
    leave = queueRender(next);
  }

  $effect.pre(() => {
    const target = read();
    untrack(() => follow(target));
    return () => leave();
  });

  return {
    get current() {
      return held;
    },
    /** Resolves once the copy equals the list. */
    async settled() {
      if (isFollowing) await new Promise<void>((resolve) => settle.push(resolve));
    },
  };
}
