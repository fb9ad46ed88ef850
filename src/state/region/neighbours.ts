import { MOST_AREAS } from '../selection/options.ts';
import type { Touching } from './contiguity.ts';

/** The neighbours of selected gemeenten: those for which there is room beside them, and those for which there is none. */
interface Neighbours {
  added: string[];
  leftOut: string[];
}

/**
 * Returns the codes of the gemeenten that touch one of the selected gemeenten `areas` and are not selected: those of the first
 * gemeente first, and of these the one with the longest common border. As many are added as can be selected.
 */
export function neighboursOf(areas: readonly string[], touching: Touching): Neighbours {
  const all = new Set(areas.flatMap((code) => touching[code] ?? []));
  const others = [...all].filter((code) => !areas.includes(code));
  const room = Math.max(0, MOST_AREAS - areas.length);
  return { added: others.slice(0, room), leftOut: others.slice(room) };
}
