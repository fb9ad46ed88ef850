import { untrack } from 'svelte';

/**
 * Follows `read` once it has held still for `pause` ms: what is costly to redraw waits until a drag is over. The first
 * value is there at once, also where the page is prerendered.
 */
export function lagging<T>(read: () => T, pause: number): { readonly current: T } {
  let held = $state.raw(untrack(read));
  $effect(() => {
    const next = read();
    const timer = setTimeout(() => (held = next), pause);
    return () => clearTimeout(timer);
  });
  return {
    get current() {
      return held;
    },
  };
}
