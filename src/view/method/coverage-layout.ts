import { min } from 'd3';
import { linearScale } from '../kit/linear-scale.ts';
import type { CoveragePanel } from './coverage.ts';

const MARGIN = { top: 8, right: 8, bottom: 24, left: 32 };
/** The shares of outcomes that the 80 and the 95 % band promise to hold, in percent: horizontal lines in the chart. */
const PROMISES = [80, 95] as const;
/** The lowest share on the vertical axis, in percent; lower where a share in one of the charts is lower. */
const LOWEST = 60;

export interface PlacedPanel {
  left: number;
  right: number;
  bottom: number;
  promises: { share: number; y: number }[];
  /**
   * The ticks of the vertical axis, which has shares in percent; `horizons` has the ticks of the horizontal axis, which has
   * years ahead.
   */
  shares: { y: number; text: string }[];
  horizons: { x: number; text: string }[];
  inner: [x: number, y: number][];
  outer: [x: number, y: number][];
}

/**
 * Returns the layout in pixels of each small chart of coverage, in the order of `panels`; all have the size `width` ×
 * `height` and the same scales.
 */
export function layoutCoverage(
  panels: readonly CoveragePanel[],
  { width, height }: { width: number; height: number },
): PlacedPanel[] {
  const points = panels.flatMap((panel) => panel.points);
  const least = min(points, ({ inner, outer }) => Math.min(inner, outer)) ?? LOWEST;
  const lowest = Math.min(LOWEST, 20 * Math.floor(least / 20));
  const furthest = Math.max(2, ...points.map(({ horizon }) => horizon));
  const { top, left } = MARGIN;
  const right = width - MARGIN.right;
  const bottom = height - MARGIN.bottom;
  const x = linearScale([1, furthest], [left + 8, right - 8]);
  const y = linearScale([lowest, 100], [bottom, top]);
  return panels.map(({ points: own }) => ({
    left,
    right,
    bottom,
    promises: PROMISES.map((share) => ({ share, y: y(share) })),
    shares: [lowest, ...PROMISES].map((share) => ({ y: y(share), text: String(share) })),
    horizons: [1, 3, 5, 7, 10]
      .filter((horizon) => horizon <= furthest)
      .map((horizon) => ({ x: x(horizon), text: String(horizon) })),
    inner: own.map(({ horizon, inner }) => [x(horizon), y(inner)]),
    outer: own.map(({ horizon, outer }) => [x(horizon), y(outer)]),
  }));
}
