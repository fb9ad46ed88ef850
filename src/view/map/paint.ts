import { STATUS } from '../../measures/matrix.ts';

/** How one area of a map is drawn. */
export interface Paint {
  /** Class name of its fill: a shade of `shades.css`, or one of `AreaLayer.svelte`. */
  fill: string;
  /** An outlined corner: the figure misses vestigingen or gemeenten. */
  hasCorner: boolean;
  /** Dots over the fill: the figure is projected. */
  hasDots: boolean;
}

/** What decides how an area is drawn. */
export interface PaintedFigure {
  /** One of `STATUS`. */
  status: number;
  /** Class number; −1 without a value. */
  classNumber: number;
  isProjected: boolean;
  /** Whether the user has narrowed the map to other classes. */
  isFilteredOut: boolean;
}

/** The paint of an area: the shade of its class from `shades`, or a pattern that says why it has no value. */
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

/** The paint of an area that shows no figure. */
export const plainPaint = (fill: 'beside' | 'member'): Paint => ({
  fill,
  hasCorner: false,
  hasDots: false,
});
