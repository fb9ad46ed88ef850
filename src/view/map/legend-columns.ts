import { classOf } from '../../measures/classes.ts';

/** One class of the legend: a column of the histogram. */
export interface LegendColumn {
  /** Class number. */
  k: number;
  /** Bounds of the class; null where it is open. */
  from: number | null;
  to: number | null;
  /** Gemeenten in the class. */
  count: number;
}

/** The classes between `breaks` with the number of `classes` (class numbers, −1 for none) in each. */
export function legendColumns(
  breaks: readonly number[],
  classes: Iterable<number>,
): LegendColumn[] {
  const columns = Array.from({ length: breaks.length + 1 }, (_, k): LegendColumn => ({
    k,
    from: breaks[k - 1] ?? null,
    to: breaks[k] ?? null,
    count: 0,
  }));
  for (const k of classes) {
    const column = columns[k];
    if (column) column.count++;
  }
  return columns;
}

/**
 * Where a value stands along the legend, from 0 to 1: its class, and within the class as far as it lies between the
 * bounds. Open classes are taken to be as wide as the values reach (`lowest`, `highest`).
 */
export function legendPosition(
  value: number,
  breaks: readonly number[],
  [lowest, highest]: readonly [number, number],
): number {
  const k = classOf(value, breaks);
  const from = breaks[k - 1] ?? Math.min(lowest, value);
  const to = breaks[k] ?? Math.max(highest, value);
  const within = to > from ? (value - from) / (to - from) : 0.5;
  return (k + within) / (breaks.length + 1);
}
