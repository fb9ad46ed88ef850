/** The size (pupils) at which ln(N/2500) is 0: see `Variance`. */
const REFERENCE_SIZE = 2500;

/** ln(N/2500) of an area of `size` pupils; sizes below one pupil count as one. */
export function logSizeOf(size: number): number {
  return Math.log(Math.max(size, 1) / REFERENCE_SIZE);
}
