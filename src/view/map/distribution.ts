import type { ClassAxis } from '../../measures/class-axis.ts';
import type { MapFigures } from './map-figures.ts';

/** The drawing plane of the bars: as high as the highest bar, and as wide as the axis. It is stretched over its place. */
export const BARS = { width: 1000, height: 100 };
/** The part of a bin that its bar takes: the rest parts it from the next one. */
const FILLED = 0.86;
/** The least height of a bar in the drawing plane, so that one area among hundreds is seen. */
const LEAST = 3;

/** The values on a map as bars along the axis, and how many lie beyond that. */
export interface Bars {
  /** For each class, its bars as an SVG path in the drawing plane `BARS`. */
  paths: string[];
  /** The number of areas with a value below the axis, and above it. */
  below: number;
  above: number;
  /** The number of areas in the highest bar. */
  highest: number;
}

/** Returns the position of a value along the axis, from 0 (start) to 1 (end); a value beyond the axis is at that end. */
export function positionOn({ low, high }: ClassAxis, value: number): number {
  return Math.min(1, Math.max(0, (value - low) / (high - low)));
}

/** Returns the bars of the figures on a map. Where a bin has areas of two classes, those of the higher class are on top. */
export function distributionOf({
  values,
  classes,
  breaks,
  axis,
}: Pick<MapFigures, 'values' | 'classes' | 'breaks' | 'axis'>): Bars {
  const { low, high, bin } = axis;
  const bins = Math.max(1, Math.round((high - low) / bin));
  const perClass = Array.from({ length: breaks.length + 1 }, () => new Uint16Array(bins));
  let [below, above] = [0, 0];
  for (const [i, value] of values.entries()) {
    const counts = perClass[classes[i] ?? -1];
    if (!counts) continue;
    const at = Math.floor((value - low) / bin + ROUNDING);
    if (at < 0) below++;
    else if (at >= bins) above++;
    else counts[at] = (counts[at] ?? 0) + 1;
  }
  const totals = Array.from({ length: bins }, (_, b) => perClass.reduce((sum, counts) => sum + (counts[b] ?? 0), 0)); // prettier-ignore
  const highest = Math.max(0, ...totals);
  return { paths: pathsOf(perClass, bins, highest), below, above, highest };
}

/** So that a value on the boundary of a bin is in the bin above it, as a value that equals a break is in the class above. */
const ROUNDING = 1e-9;

function pathsOf(perClass: readonly Uint16Array[], bins: number, highest: number): string[] {
  const step = BARS.width / bins;
  const bar = step * FILLED;
  const beneath = new Float64Array(bins);
  const round = (value: number) => Math.round(value * 100) / 100;
  return perClass.map((counts) => {
    let path = '';
    for (const [b, count] of counts.entries()) {
      if (count === 0) continue;
      const height = Math.max(LEAST, (BARS.height * count) / highest);
      const [x, y] = [b * step + (step - bar) / 2, BARS.height - (beneath[b] ?? 0)];
      path += `M${round(x)} ${round(y)}v${round(-height)}h${round(bar)}v${round(height)}z`;
      beneath[b] = (beneath[b] ?? 0) + height;
    }
    return path;
  });
}
