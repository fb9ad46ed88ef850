import type { Path } from '../methods/method.ts';

/** The path of a set of gemeenten: the sum of the paths of the members of the set. */
export interface SetPath {
  /** Expected pupils of the set per horizon, from 1; NaN where no member has a projection. */
  values: Float64Array;
  /** Row numbers of the members that have no projection although they may have pupils; `values` does not include their pupils. */
  without: number[];
}

/**
 * Returns the path of a set of gemeenten: the sum of the paths of the members. A member without pupils adds nothing.
 * @param members the row numbers of the gemeenten of the set in the given path.
 */
export function setPath(
  { values, horizons, reasons }: Pick<Path, 'values' | 'horizons' | 'reasons'>,
  members: readonly number[],
): SetPath {
  const projected = members.filter((i) => reasons[i] === null);
  const sum = new Float64Array(horizons).fill(projected.length > 0 ? 0 : NaN);
  for (const i of projected) {
    for (let h = 0; h < horizons; h++) sum[h]! += values[i * horizons + h]!;
  }
  const without = members.filter((i) => reasons[i] !== null && reasons[i] !== 'no-pupils');
  return { values: sum, without };
}
