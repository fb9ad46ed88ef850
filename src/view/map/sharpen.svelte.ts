import { MAP_HEIGHT, MAP_WIDTH } from '../../geometry/shapes.ts';
import type { Atlas } from '../../state/atlas.svelte.ts';
import { afterFrame } from '../kit/after-frame.ts';

/**
 * The width in pixels of the whole map up to which nobody sees that the shapes that come with the page have fewer points than
 * the file with the map.
 */
const SHARP_UNTIL = 800;

/**
 * Loads the shapes of the gemeenten in full detail once a map is so large that fewer points can be seen. To be called while the
 * component of the map is initialised.
 * @param svg returns the map; null before it is in the document
 * @param scale returns how many times the map is enlarged inside its element
 * @param height returns the height of the part of the drawing plane that the map shows when it is not enlarged
 */
export function sharpenEnlarged(
  atlas: Atlas,
  svg: () => SVGSVGElement | null,
  scale: () => number,
  height: () => number = () => MAP_HEIGHT,
): void {
  $effect(() => {
    const enlarged = scale();
    return afterFrame(() => {
      const { clientWidth = 0, clientHeight = 0 } = svg() ?? {};
      const width = Math.min(clientWidth, (clientHeight * MAP_WIDTH) / height());
      if (enlarged * width > SHARP_UNTIL) void atlas.geography.sharpen();
    });
  });
}
