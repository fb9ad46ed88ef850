/** The number of pupils for which `logSizeOf` is 0. */
const REFERENCE_SIZE = 2500;

/** Returns the log size of an area: ln(N/2500), where N is `size` in pupils, but at least 1. */
export function logSizeOf(size: number): number {
  return Math.log(Math.max(size, 1) / REFERENCE_SIZE);
}
