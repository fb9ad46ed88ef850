import type { Path } from '../methods/method.ts';

/** The path of a set of gemeenten: the sum of theirs. */
export interface SetPath {
  /** Pupils per horizon from 1; NaN where no member has a projection. */
  values: Float64Array;
  /** Members that are left out, because they have no projection though they may have pupils. */
  without: number[];
}

/**
 * Adds up the members of a set: a region, a choice of the user, one gemeente or all. A member without pupils adds nothing.
 * @param members rows of the path.
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
