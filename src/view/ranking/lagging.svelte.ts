import { untrack } from 'svelte';

/**
 * Follows `read` at a distance: a change that `waits` is passed on once it has held still for `pause` ms, any other at
 * once. What reads the result is not even asked as long as nothing is passed on, so that a drag costs it nothing; that is
 * why this is a state of its own and not a `$derived`. The first value is there at once, also where the page is prerendered.
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
