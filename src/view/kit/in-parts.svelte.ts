import { onMount } from 'svelte';

/**
 * Lets a component render a screen in parts with a pause between them, so that no part blocks input for long. Returns the number
 * of parts to render now: a reactive value that grows from `first` to `count` once the component is mounted. To be called while
 * the component is initialised.
 */
export function inParts(count: number, first = 1): { readonly shown: number } {
  let shown = $state(first);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const add = () => {
    shown++;
    if (shown < count) timer = setTimeout(add);
  };
  onMount(() => {
    if (shown < count) timer = setTimeout(add);
    return () => clearTimeout(timer);
  });
  return {
    get shown() {
      return shown;
    },
  };
}
