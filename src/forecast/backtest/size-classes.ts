/** The size classes of gemeenten, by pupils in the origin, in ascending order; `alle` is all of them. */
export const SIZE_CLASSES = ['alle', '<1000', '1000-2500', '2500-5000', '>5000'] as const;
export type SizeClass = (typeof SIZE_CLASSES)[number];

const BOUNDS = [1000, 2500, 5000];

/** Returns the index in `SIZE_CLASSES` of the class of a gemeente of `size` pupils: 1 … 4. */
export function sizeClassOf(size: number): number {
  let k = 1;
  for (const bound of BOUNDS) if (size >= bound) k++;
  return k;
}
