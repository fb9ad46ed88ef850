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

/**
 * The size classes of regions by pupils in the origin, ascending. They begin at 5,000 pupils: few regions are smaller, and their
 * projections are judged by those of gemeenten of the same size.
 */
export const REGION_SIZES = ['5000-10000', '10000-25000', '>25000'] as const;
export type RegionSize = (typeof REGION_SIZES)[number];

const REGION_BOUNDS = [5000, 10_000, 25_000];

/** Returns the index in `REGION_SIZES` of the size class of a region of `size` pupils; −1 for a region below 5,000 pupils. */
export function regionSizeOf(size: number): number {
  return REGION_BOUNDS.filter((bound) => size >= bound).length - 1;
}
