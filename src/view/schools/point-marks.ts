import type { DrawnSchools } from '../../state/schools/drawn-schools.ts';
import type { PointColour } from '../../state/selection/school-options.ts';
import { lookOf, SIGNS, type PointLook, type Sign } from './point-looks.ts';

/** All schools that look the same, as one path. */
export interface PointMark extends PointLook {
  /** SVG path data, in units of the drawing plane. */
  path: string;
}

/** The radius in pixels of a school of one pupil, and of the smallest school, on a map of usual size that is not enlarged. */
const OF_ONE_PUPIL = 0.13;
const SMALLEST = 1.2;
/** The number of units of the drawing plane in a pixel of a map of usual size. */
const UNITS = 5;
/** By which power of the enlargement of the map points grow: less than the map does, so that they come apart. */
const GROWTH = 0.7;

/** Returns the radius of a school with this number of pupils, in units of the drawing plane; the area is proportional to the pupils. */
export function radiusOf(pupils: number, scale: number): number {
  const pixels = Math.max(SMALLEST, OF_ONE_PUPIL * Math.sqrt(Math.max(0, pupils)));
  return UNITS * pixels * scale ** (GROWTH - 1);
}

/** Returns the enlargement for which points are drawn: the nearest of steps, so that they are not drawn again while a map is zoomed. */
export const steppedScale = (scale: number): number => 2 ** (Math.round(2 * Math.log2(scale)) / 2);

/** Returns the path of a sign of radius `r` around a point. All signs of one radius have about the same area. */
export function signPath(sign: Sign, x: number, y: number, r: number): string {
  const at = (dx: number, dy: number) => `${round(x + dx)},${round(y + dy)}`;
  switch (sign) {
    case 'diamond': {
      const half = 1.25 * r;
      return `M${at(0, -half)}L${at(half, 0)}L${at(0, half)}L${at(-half, 0)}z`;
    }
    case 'masked': {
      const half = 0.89 * r;
      return `M${at(-half, -half)}L${at(half, -half)}L${at(half, half)}L${at(-half, half)}z`;
    }
    case 'cross':
      return `M${at(-r, -r)}L${at(r, r)}M${at(-r, r)}L${at(r, -r)}`;
    default: {
      const size = round(r);
      return `M${at(-r, 0)}a${size},${size} 0 1 0 ${round(2 * r)},0a${size},${size} 0 1 0 ${round(-2 * r)},0z`;
    }
  }
}

const round = (value: number): number => Math.round(100 * value) / 100;

/**
 * Returns the schools with a place as paths, one for each look, in the order in which they are drawn: closed schools first, those
 * below the norm later, and large schools before small ones of the same look.
 * @param scale the enlargement of the map for which the radii are
 */
export function pointMarks(drawn: DrawnSchools, colour: PointColour, scale: number): PointMark[] {
  const placed = drawn.codes
    .map((_, i) => i)
    .filter((i) => (drawn.x[i] ?? -1) >= 0 && (drawn.now[i] !== 0 || drawn.isClosed[i] === 1))
    .sort((a, b) => (drawn.now[b] ?? 0) - (drawn.now[a] ?? 0));
  const marks = new Map<string, PointLook & { parts: string[] }>();
  for (const i of placed) {
    const look = lookOf(drawn, i, colour);
    const key = `${look.sign} ${look.fill}`;
    const mark = marks.get(key) ?? { ...look, parts: [] };
    marks.set(key, mark);
    const r = radiusOf(drawn.now[i] ?? 0, scale);
    mark.parts.push(signPath(look.sign, drawn.x[i] ?? 0, drawn.y[i] ?? 0, r));
  }
  return [...marks.values()]
    .sort((a, b) => SIGNS.indexOf(a.sign) - SIGNS.indexOf(b.sign))
    .map(({ sign, fill, parts }) => ({ sign, fill, path: parts.join('') }));
}

/**
 * Returns the index of the school whose sign is nearest to a point of the drawing plane, at most `reach` units from its edge; −1
 * where there is none.
 */
export function schoolAt(
  drawn: DrawnSchools,
  [x, y]: readonly [number, number],
  scale: number,
  reach: number,
): number {
  let [found, least] = [-1, reach];
  for (let i = 0; i < drawn.codes.length; i++) {
    const left = drawn.x[i] ?? -1;
    if (left < 0) continue;
    const distance =
      Math.hypot(left - x, (drawn.y[i] ?? 0) - y) - radiusOf(drawn.now[i] ?? 0, scale);
    if (distance <= least) [found, least] = [i, distance];
  }
  return found;
}
