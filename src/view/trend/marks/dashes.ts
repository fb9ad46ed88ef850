import type { DrawnLine } from '../layout/draw-lines.ts';

/** Dash patterns of the extra lines of one style, by which they can be distinguished without colour. */
const DASHES = ['7 3', '2 2', '7 2 2 2', '12 3', '1 4', '16 3 2 3', '4 6'];

/** Dash patterns of scenarios, by their number: none looks like the even dashes of the projection, which has the same colour. */
const OF_SCENARIOS = ['10 3 2 3', '2 3', '16 4', '10 3 2 3 2 3'];

/** Returns the dash pattern of a scenario, another method or a line of a user file; null for an earlier projection, a solid line. */
export function dashesOf({ line, nth }: DrawnLine): string | null {
  if (line.style === 'past') return null;
  const dashes = line.style === 'scenario' ? OF_SCENARIOS : DASHES;
  return dashes[nth % dashes.length] ?? null;
}
