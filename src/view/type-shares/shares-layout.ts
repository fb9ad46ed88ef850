import type { YearShares } from '../../state/map/type-shares.ts';
import type { OfferedType } from '../../tables/type-offer.ts';
import { placeLabels } from '../trend/layout/labels.ts';

/** A part of a column: the share of one type in one school year, in pixels. */
interface Part {
  type: OfferedType;
  y: number;
  height: number;
}

/** Where the parts of a chart with a column of 100 % for each school year stand, in pixels. */
export interface SharesChart {
  columns: { year: number; x: number; width: number; parts: Part[] }[];
  /** The school years that are written below their columns. */
  years: { year: number; x: number }[];
  /** The names at the right of the last column that has candidates: where they stand, and the middle of what they name. */
  labels: { type: OfferedType; percent: number; x: number; y: number; at: number; from: number }[];
  top: number;
  bottom: number;
}

/** Room in pixels for the names at the right and the school years below. */
const RIGHT = 108;
const BELOW = 22;
const GAP = 3;
const LABEL_HEIGHT = 16;
/** The distance in pixels between the columns and their names. */
const TO_LABELS = 20;
/** The width in pixels that a written school year takes. */
const YEAR_WIDTH = 56;

/** Returns where the parts of the chart stand; the first type is at the bottom of each column. */
export function sharesChart(
  years: readonly YearShares[],
  width: number,
  height: number,
): SharesChart {
  const [top, bottom] = [4, height - BELOW];
  const right = Math.max(60, width - RIGHT);
  const step = right / Math.max(1, years.length);
  const columns = years.map(({ year, shares }, i) => {
    let y = bottom;
    const parts = shares.flatMap(({ type, percent }): Part[] => {
      if (!(percent > 0)) return [];
      const high = (percent / 100) * (bottom - top);
      y -= high;
      return [{ type, y, height: high }];
    });
    return { year, x: i * step, width: step - GAP, parts };
  });
  const every = Math.max(1, Math.ceil(YEAR_WIDTH / step));
  const last = columns.findLast(({ parts }) => parts.length > 0);
  return {
    columns,
    years: columns
      .filter((_, i) => (columns.length - 1 - i) % every === 0)
      .map(({ year, x, width: wide }) => ({ year, x: x + wide / 2 })),
    labels: last ? labelsOf(last, years, top, bottom, right) : [],
    top,
    bottom,
  };
}

function labelsOf(
  { year, parts, x, width }: SharesChart['columns'][number],
  years: readonly YearShares[],
  top: number,
  bottom: number,
  right: number,
): SharesChart['labels'] {
  const shares = years.find((one) => one.year === year)?.shares ?? [];
  const middles = parts.map((part) => part.y + part.height / 2);
  const places = placeLabels(
    middles.map((y) => ({ y, height: LABEL_HEIGHT })),
    top,
    bottom,
  );
  return parts.map(({ type }, i) => ({
    type,
    percent: shares.find((one) => one.type === type)?.percent ?? NaN,
    x: right + TO_LABELS,
    y: places[i] ?? bottom,
    at: middles[i] ?? bottom,
    from: x + width,
  }));
}
