/** The bounds of the closure norm of bo, in pupils. */
const NORM_BOUNDS = { least: 23, most: 200 } as const;

/** The least area of land of a gemeente that counts, in hectares, and the most children per km² that count. */
const LEAST_LAND = 1_000;
const MOST_DENSITY = 500;

/**
 * Returns the closure norm (opheffingsnorm) of bo in a gemeente, in pupils: 0.6·d / (0.15 + 0.0027·d), rounded half up, at least
 * 23 and at most 200, where d is the number of inhabitants of 4 to 11 years per km² of land; at least 10 km² of land and at most
 * 500 children per km² count. The formula is that of the Wet op het primair onderwijs (art. 154, text of 2015). The official norms
 * are computed from the inhabitants of a year that the minister sets, once in five years, so a norm of other inhabitants is
 * indicative.
 * @param children inhabitants of 4 to 11 years
 * @param landHa area of land in hectares
 */
export function closureNormPo(children: number, landHa: number): number {
  const density = Math.min(MOST_DENSITY, (100 * children) / Math.max(LEAST_LAND, landHa));
  const norm = Math.floor((0.6 * density) / (0.15 + 0.0027 * density) + 0.5);
  return Math.min(NORM_BOUNDS.most, Math.max(NORM_BOUNDS.least, norm));
}
