import { STATUS } from '../../measures/matrix.ts';

/** How one area of a map is drawn. */
export interface Paint {
  /** CSS class of the fill: a shade of `shades.css`, or a class of `AreaLayer.svelte`. */
  fill: string;
  /** Whether the area has an outlined corner: its figure misses vestigingen or gemeenten. */
  hasCorner: boolean;
  /** Whether dots are drawn over the fill: the figure is projected. */
  hasDots: boolean;
}

/** The properties of a figure that decide how its area is drawn. */
export interface PaintedFigure {
  /** Status of the figure: a value of `STATUS`. */
  status: number;
  /** Class number of the figure; −1 where it has no value. */
  classNumber: number;
  isProjected: boolean;
  /** Whether the user chose to show only other classes than that of the figure. */
  isFilteredOut: boolean;
}

/** Returns how an area is drawn: in the shade of its class (from `shades`), or with a pattern that says why it has no value. */
export function paintOf(
  { status, classNumber, isProjected, isFilteredOut }: PaintedFigure,
  shades: readonly string[],
): Paint {
  const shade = shades[classNumber];
  const withoutValue = status === STATUS.masked ? 'masked' : 'missing';
  return {
    fill: shade === undefined ? withoutValue : isFilteredOut ? 'filtered' : shade,
    hasCorner: status === STATUS.incomplete,
    hasDots: isProjected,
  };
}

/** Returns how an area without a figure is drawn: as surroundings (`beside`) or as a member of a region. */
export const plainPaint = (fill: 'beside' | 'member'): Paint => ({
  fill,
  hasCorner: false,
  hasDots: false,
});
