import { untrack } from 'svelte';
import type { Shape } from '../../geometry/shapes.ts';
import type { MapNavigation } from './navigation.svelte.ts';
import { viewOfChoice } from './view-of-choice.ts';

/**
 * Lets the map show the gemeenten that are chosen by a link, a search or a list. What is chosen on the map itself does not move it under
 * the pointer, and where the user moved the map, it stays until another gemeente is chosen. To be called while the component of the map
 * is initialised, once the gemeenten of the link are known.
 * @returns the function to call right after the user chose on the map itself
 */
export function followChoice(
  selected: () => readonly string[],
  byCode: () => ReadonlyMap<string, Shape>,
  navigation: MapNavigation,
): () => void {
  let followed: readonly string[] = [];
  function follow(codes: readonly string[]): void {
    const isAdded = codes.some((code) => !followed.includes(code));
    const isOther = isAdded || codes.length < followed.length;
    followed = codes;
    if (!isOther || (!isAdded && navigation.isByHand)) return;
    const all = byCode();
    navigation.show(
      viewOfChoice(
        codes.flatMap((code) => all.get(code) ?? []),
        [...all.values()],
      ),
    );
  }
  // At once, so that the map of a link is drawn only where it is to be.
  if (untrack(selected).length > 0) untrack(() => follow(selected()));
  $effect(() => {
    const codes = selected();
    untrack(() => follow(codes));
  });
  return () => (followed = untrack(selected));
}
