import type { DrawnLines } from '../engine/prepared/pack.ts';

/** Returns the lines of the map that the prerendered page draws; null where it draws no map. */
export function drawnLines(page: ParentNode): DrawnLines | null {
  const line = (selector: string) => page.querySelector(selector)?.getAttribute('d');
  const borders = line('path.borders:not(.strong)');
  const provinces = line('path.borders.strong');
  if (!borders || !provinces) return null;
  const areas = page.querySelectorAll('path[data-code]');
  const paths = new Map(
    Array.from(areas, (path) => [
      path.getAttribute('data-code') ?? '',
      path.getAttribute('d') ?? '',
    ]),
  );
  return { borders, provinces, paths };
}
