export type Values = readonly number[];

/** Returns the value below which the part `p` of the values lies, interpolated; NaN for no values. */
export function quantile(values: Values, p: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = p * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
  return low === undefined || high === undefined ? NaN : low + (high - low) * (at % 1);
}

export const median = (values: Values): number => quantile(values, 0.5);
