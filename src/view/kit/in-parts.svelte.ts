import { onMount } from 'svelte';

/**
 * A screen that is built afresh comes in parts with a pause between them, so that none keeps the page from answering.
 * @param count how many parts there are. @param first how many come in one go. Called while a component is made.
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
