import { untrack } from 'svelte';

/**
 * Returns a copy of the value of `read()` that is updated later. A change for which `waits` is true is copied once there was
 * no new change for `pause` ms, any other change at once. Code that uses the copy does not re-run before that, so that a drag
 * costs it nothing; therefore this is a state and not a `$derived`. The first value is there at once, also where the page is
 * prerendered.
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
