import { untrack } from 'svelte';
import { afterFrame } from '../../kit/after-frame.ts';

/** Places names on a map of this size in pixels. */
export type PlaceNames<Names> = (size: { width: number; height: number }) => Names | Promise<Names>;

/**
 * Returns the names on a map, which follow after the map itself is painted: once they are wanted, and when what decides about them or the
 * size of the map changes. To be called while the component of the map is initialised.
 * @param svg returns the map; null before it is in the document
 * @param read reads what decides about the names and returns the function that places them; null where the map has no names
 * @param none what the map has before its names are placed, and where it has none
 */
export function placedNames<Names>(
  svg: () => SVGSVGElement | null,
  read: () => PlaceNames<Names> | null,
  none: Names,
): { readonly current: Names } {
  let names = $state.raw(none);
  $effect(() => {
    const place = read();
    const map = untrack(svg);
    if (!place || !map) {
      names = none;
      return;
    }
    let cancel = () => {};
    let isOver = false;
    const observer = new ResizeObserver(() => {
      cancel();
      cancel = afterFrame(async () => {
        const { clientWidth: width, clientHeight: height } = map;
        if (width === 0) return;
        const placed = await place({ width, height });
        if (!isOver) names = placed;
      });
    });
    observer.observe(map);
    return () => {
      isOver = true;
      observer.disconnect();
      cancel();
    };
  });
  return {
    get current() {
      return names;
    },
  };
}
