import { onMount } from 'svelte';
import { afterShownFrame } from './after-frame.ts';

/**
 * Lets a component render a screen in parts with shown frames between them, so that no part blocks input for long. Returns the number
 * of parts to render now: a reactive value that grows from `first` to `count` once the component is mounted. To be called while
 * the component is initialised.
 */
export function inParts(count: number, first = 1): { readonly shown: number } {
  let shown = $state(first);
  let cancel: (() => void) | undefined;
  function addLater(): void {
    if (shown >= count) return;
    cancel = afterShownFrame(() => {
      shown++;
      addLater();
    });
  }
  onMount(() => {
    addLater();
    return () => cancel?.();
  });
  return {
    get shown() {
      return shown;
    },
  };
}
