import { untrack } from 'svelte';

/**
 * Returns a copy of `read()` that follows it with a delay: a change that `waits` is passed on after `pause` ms without a new
 * one, any other change at once. Nothing that reads the copy re-runs before that, so that a drag costs it nothing; that is
 * why this is a state and not a `$derived`. The first value is there at once, also where the page is prerendered.
 */
export function lagging<T>(
  read: () => T,
  waits: (next: T, held: T) => boolean,
  pause: number,
): { readonly current: T } {
  let held = $state.raw(untrack(read));
  $effect.pre(() => {
    const next = read();
    if (
      !waits(
        next,
        untrack(() => held),
      )
    ) {
      held = next;
      return;
    }
    const timer = setTimeout(() => (held = next), pause);
    return () => clearTimeout(timer);
  });
  return {
    get current() {
      return held;
    },
  };
}
