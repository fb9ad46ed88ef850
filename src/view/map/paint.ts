import { STATUS } from '../../measures/matrix.ts';

/** How one area of a map is drawn. */
export interface Paint {
  /** CSS class of the fill: a shade of `shades.css`, or a fill of `AreaLayer.svelte` such as `missing` or `masked`. */
  fill: string;
  /** Whether a small corner is drawn on the area, the sign that its figure is incomplete. */
  hasCorner: boolean;
  /** Whether dots are drawn over the fill, the sign of a projected year. */
  hasDots: boolean;
}

/** The properties of a figure that decide how its area is drawn. */
export interface PaintedFigure {
  /** Why the figure has a value or has none: one of the values of `STATUS`. */
  status: number;
  /** Class number of the figure; −1 where it has no value. */
  classNumber: number;
  isProjected: boolean;
  /** Whether the user chose which classes to show, and the class of the figure is not among the chosen classes. */
  isFilteredOut: boolean;
}

/**
 * Returns how an area is drawn: in the shade of its class (from `shades`), or with a pattern that says why it has no value.
 * An area of a class that is filtered out is plain.
 */
export function paintOf(
  { status, classNumber, isProjected, isFilteredOut }: PaintedFigure,
  shades: readonly string[],
): Paint {
  const shade = shades[classNumber];
  return {
    fill: shade === undefined ? withoutValue(status) : isFilteredOut ? 'filtered' : shade,
    hasCorner: status === STATUS.incomplete,
    hasDots: isProjected,
  };
}

function withoutValue(status: number): 'masked' | 'noSchool' | 'missing' {
  if (status === STATUS.masked) return 'masked';
  return status === STATUS.noSchool ? 'noSchool' : 'missing';
}

/**
 * Returns how an area is drawn that shows no figure: as surroundings (`beside`), as a gemeente of the region that is edited
 * (`member`), or as the ground on which points are drawn (`ground`).
 */
export const plainPaint = (fill: 'beside' | 'member' | 'ground'): Paint => ({
  fill,
  hasCorner: false,
  hasDots: false,
});
