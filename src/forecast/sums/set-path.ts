import type { Path } from '../methods/method.ts';

/** The path of a set of gemeenten: the sum of the paths of the members of the set. */
export interface SetPath {
  /** Pupils per horizon from 1; NaN where no member has a projection. */
  values: Float64Array;
  /** Row numbers of the members that have no projection but may have pupils: they are not in the sum. */
  without: number[];
}

/**
 * Returns the sum of the paths of the members of a set. A member without pupils adds nothing.
 * @param members row numbers of the path.
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
