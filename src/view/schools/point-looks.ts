import type { DrawnSchools } from '../../state/schools/drawn-schools.ts';
import { isMasked, isUnknown } from '../../tables/schools.ts';
import type { PointColour } from '../../state/selection/school-options.ts';
import { shadesOf } from '../map/shades.ts';

/** The values between the classes of colour: pupils above the norm, and the change in percent. */
export const POINT_BREAKS: Readonly<Record<PointColour, readonly number[]>> = {
  norm: [-25, 0, 25, 100],
  verandering: [-25, -10, 0, 10, 25],
};

/** The shades of the classes, lowest first, as names of colours in tokens.css. */
export const POINT_SHADES: Readonly<Record<PointColour, readonly string[]>> = {
  // Both classes below the norm are clearly brown: the lightest shade would look like a school just above it.
  norm: ['minus-3', 'minus-2', 'plus-0', 'plus-2', 'plus-3'],
  verandering: shadesOf(POINT_BREAKS.verandering, 0),
};

/**
 * The sign of a school: a circle; a diamond below the norm; a square for a masked count; a cross without a count; a hollow circle
 * where the school closed.
 */
export const SIGNS = ['closed', 'circle', 'diamond', 'masked', 'cross'] as const;
export type Sign = (typeof SIGNS)[number];

/** How a school is drawn. */
export interface PointLook {
  sign: Sign;
  /** The name of a colour in tokens.css; null for a sign that is not filled. */
  fill: string | null;
}

/** Returns the change of the pupils of school i since the base year in percent; NaN where either count is not known. */
export function changeOf({ now, base }: Pick<DrawnSchools, 'now' | 'base'>, i: number): number {
  const [count, then] = [now[i] ?? 0, base[i] ?? 0];
  return count > 0 && then > 0 ? (100 * (count - then)) / then : NaN;
}

/** Returns how school i is drawn. */
export function lookOf(drawn: DrawnSchools, i: number, colour: PointColour): PointLook {
  if (drawn.isClosed[i] === 1) return { sign: 'closed', fill: null };
  const count = drawn.now[i] ?? 0;
  if (isMasked(count)) return { sign: 'masked', fill: 'missing' };
  if (isUnknown(count) || count === 0) return { sign: 'cross', fill: null };
  const value = colour === 'norm' ? (drawn.aboveNorm[i] ?? NaN) : changeOf(drawn, i);
  const sign = drawn.isBelow[i] === 1 ? 'diamond' : 'circle';
  if (Number.isNaN(value)) return { sign, fill: 'missing' };
  const classNumber = POINT_BREAKS[colour].filter((at) => value >= at).length;
  return { sign, fill: POINT_SHADES[colour][classNumber] ?? 'missing' };
}
