import type { TypeState } from '../../tables/type-offer.ts';
import { plainPaint, type Paint } from '../map/paint.ts';

/** What a gemeente on the map of types is: its state, or that it had no candidates in any school year. */
export type MapState = TypeState | 'never';
export const MAP_STATES = [
  'gone',
  'one',
  'several',
  'never',
] as const satisfies readonly MapState[];

/** Returns the SVG path of the sign on a gemeente from which a type disappeared: a triangle that points down, centred on (0, 0). */
export const goneSign = (scale: number): string =>
  `M0,${7 * scale}L${-6 * scale},${-4 * scale}L${6 * scale},${-4 * scale}Z`;

/** The CSS colours of the states in the legend of a picture; crosses are a pattern of the map. */
export const PICTURE_FILLS: Readonly<Record<TypeState, string>> = {
  gone: 'var(--minus-3)',
  one: 'var(--minus-0)',
  several: 'var(--plus-1)',
};

const shaded = (fill: string, hasDots = false): Paint => ({ fill, hasCorner: false, hasDots });

/**
 * How a gemeente of each state is drawn. The states differ in pattern too: a sign (put over it by the map), dots, plain, and crosses.
 */
const PAINTS: Readonly<Record<MapState, Paint>> = {
  gone: shaded('minus-3'),
  one: shaded('minus-0', true),
  several: shaded('plus-1'),
  never: shaded('noSchool'),
};

/** Returns how a gemeente is drawn; null for one that the map is not about. */
export const typePaint = (state: MapState | null): Paint =>
  state === null ? plainPaint('beside') : PAINTS[state];
