import type { DrawnLine } from '../layout/draw-lines.ts';

/** Dash patterns of the extra lines of one style, by which they can be distinguished without colour. */
const DASHES = ['7 3', '2 2', '7 2 2 2', '12 3', '1 4', '16 3 2 3', '4 6'];

/** Returns the dash pattern of a scenario, another method or a line of a user file; null for an earlier projection, a solid line. */
export const dashesOf = ({ line, nth }: DrawnLine): string | null =>
  line.style === 'past' ? null : (DASHES[nth % DASHES.length] ?? null);
