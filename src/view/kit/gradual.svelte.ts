import { flushSync, onMount, untrack } from 'svelte';
import { afterFrame } from './after-frame.ts';
import { stepTowards } from './step-towards.ts';

interface Options<T> {
  keyOf: (item: T) => string;
  /** The number of items that are changed per frame; to a list that is no longer than this, the copy changes at once. */
  step: number;
  /** Returns the position of the first item on the screen: this and what follows it change first. */
  start: () => number;
}

/**
 * Returns a reactive copy of the list `read()` for a long list of components: it follows the list some items per frame, so that no
 * frame takes long and input is answered meanwhile; another change of the list takes the place of the one that is going on. Before
 * the page is printed, the copy is made equal to the list. To be called while a component is initialised.
 */
export function gradual<T>(
  read: () => readonly T[],
  { keyOf, step, start }: Options<T>,
): { readonly current: readonly T[]; settled(): Promise<void> } {
  let held = $state.raw(untrack(read));
  let cancel = () => {};
  let settle: (() => void)[] = [];
  let isFollowing = false;

  function end(target: readonly T[]): void {
    cancel();
    held = target;
    isFollowing = false;
    settle.forEach((one) => one());
    settle = [];
  }

  function follow(target: readonly T[]): void {
    cancel();
    if (target.length <= step) return end(target);
    isFollowing = true;
    let placed: { from: number; count: number } | null = null;
    const next = () => {
      placed ??= { from: Math.min(start(), target.length), count: 0 };
      placed.count += step;
      if (placed.count >= target.length) return end(target);
      held = stepTowards(held, target, keyOf, placed);
      cancel = afterFrame(next);
    };
    cancel = afterFrame(next);
  }

  $effect.pre(() => {
    const target = read();
    untrack(() => follow(target));
  });
  onMount(() => {
    const finish = () => flushSync(() => end(read()));
    addEventListener('beforeprint', finish);
    return () => {
      removeEventListener('beforeprint', finish);
      cancel();
    };
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
