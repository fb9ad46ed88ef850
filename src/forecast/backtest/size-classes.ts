/** The size classes of gemeenten by pupils in the origin, ascending; the first class, `alle`, is all gemeenten together. */
export const SIZE_CLASSES = ['alle', '<1000', '1000-2500', '2500-5000', '>5000'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

const BOUNDS = [1000, 2500, 5000];

/** Returns the index in `SIZE_CLASSES` (1 … 4) of the size class of a gemeente of `size` pupils. */
export function sizeClassOf(size: number): number {
  let k = 1;
  for (const bound of BOUNDS) if (size >= bound) k++;
  return k;
}
