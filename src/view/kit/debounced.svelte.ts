import { untrack } from 'svelte';

/**
 * Returns a reactive copy of the value of `read()` that may follow later: a change for which `waits` is true is copied once
 * nothing has changed for `pause()` milliseconds, any other change at once. The copy is a state and not a `$derived`, so that code
 * that uses it does not run again during a drag. The first value is there at once, also where the page is prerendered.
 */
export function debounced<T>(
  read: () => T,
  waits: (next: T, held: T) => boolean,
  pause: () => number,
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
    const timer = setTimeout(() => (held = next), pause());
    return () => clearTimeout(timer);
  });
  return {
    get current() {
      return held;
    },
  };
}
