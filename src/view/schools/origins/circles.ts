import type { Bounds } from '../../../tables/pupil-origins.ts';
import type { MapLabel } from '../../map/layers/map-area.ts';
import { textWidth } from '../../trend/layout/text-width.ts';
import type { PointMark } from '../point-marks.ts';
import { signPath } from '../point-marks.ts';

/** A place on a map with its pupils: a filled circle for the least, and a ring around it for the most. */
export interface Circle {
  /** Identifies the circle: a postcode or the code of a school. */
  key: string;
  /** The name of the place. */
  name: string;
  /** Where it is, in units of the drawing plane. */
  x: number;
  y: number;
  pupils: Bounds;
}

/** A point of the drawing plane. */
export interface PlanePoint {
  x: number;
  y: number;
}

/** The radius in pixels of the largest ring, that of the smallest circle, and half the diagonal of the mark. */
const LARGEST = 20;
const SMALLEST = 2;
const MARK = 7;
/** The least number of pupils that the largest ring stands for: a few pupils are never drawn as many. */
const LEAST_OF_LARGEST = 60;
/** The share of the pupils who are known to live there that is in view before the map is zoomed: a few come from far. */
const IN_VIEW = 0.9;

/** Returns the function that gives the radius in pixels for a number of pupils; the area is proportional to the pupils. */
export function radiusFor(circles: readonly Circle[]): (pupils: number) => number {
  const most = Math.max(LEAST_OF_LARGEST, ...circles.map(({ pupils }) => pupils.high));
  return (pupils) => Math.max(SMALLEST, LARGEST * Math.sqrt(pupils / most));
}

/**
 * Returns the circles as marks, the largest first so that no small one is hidden, and then a diamond at the mark.
 * @param unit the length of a pixel in units of the drawing plane
 */
export function circleMarks(
  circles: readonly Circle[],
  mark: PlanePoint | null,
  unit: number,
): PointMark[] {
  const radius = radiusFor(circles);
  const path = ({ x, y }: PlanePoint, pupils: number) =>
    signPath('circle', x, y, unit * radius(pupils));
  const sorted = [...circles].sort((a, b) => b.pupils.high - a.pupils.high);
  const marks = sorted.flatMap((circle): PointMark[] => {
    const { low, high } = circle.pupils;
    const ring: PointMark = { sign: 'closed', fill: null, path: path(circle, high) };
    const inner: PointMark = { sign: 'circle', fill: 'accent', path: path(circle, low) };
    return low === high ? [inner] : [ring, inner];
  });
  if (!mark) return marks;
  const diamond = signPath('diamond', mark.x, mark.y, unit * MARK);
  return [...marks, { sign: 'diamond', fill: 'minus-2', path: diamond }];
}

/** Returns the circle at a point of the drawing plane, the smallest of several; null for none. Both lengths are in units of the plane. */
export function circleAt(
  circles: readonly Circle[],
  { x, y }: PlanePoint,
  { unit, reach }: { unit: number; reach: number },
): Circle | null {
  const radius = radiusFor(circles);
  const hit = circles.filter(
    (one) => Math.hypot(one.x - x, one.y - y) <= unit * radius(one.pupils.high) + reach,
  );
  return hit.sort((a, b) => a.pupils.high - b.pupils.high)[0] ?? null;
}

/** Returns the points that are in view before the map is zoomed: the largest circles with nearly all pupils, and the mark. */
export function pointsInView(
  circles: readonly Circle[],
  mark: PlanePoint | null,
): [x: number, y: number][] {
  const sorted = [...circles].sort((a, b) => b.pupils.low - a.pupils.low);
  const all = sorted.reduce((sum, { pupils }) => sum + pupils.low, 0);
  let before = 0;
  const near = sorted.filter(({ pupils }) => {
    const isIn = before < IN_VIEW * all;
    before += pupils.low;
    return isIn;
  });
  return [...near, ...(mark ? [mark] : [])].map(({ x, y }) => [x, y]);
}

/** The font size of names in pixels of a map of usual size, and the most letters of a name that is written on the map. */
export const LABEL_SIZE = 18;
const MOST_LETTERS = 24;

/**
 * Returns the names to write below circles, those of the largest first. A long name, and one that would cover another, is left out: the
 * table has all.
 * @param unit the length of a pixel in units of the drawing plane
 */
export function circleLabels(circles: readonly Circle[], unit: number): MapLabel[] {
  const radius = radiusFor(circles);
  const height = LABEL_SIZE * unit;
  const placed: (MapLabel & { width: number })[] = [];
  for (const { key, name, x, y, pupils } of [...circles].sort(
    (a, b) => b.pupils.high - a.pupils.high,
  )) {
    if (name.length > MOST_LETTERS) continue;
    const label = { code: key, lines: [name], x, y: y + unit * radius(pupils.high) + 0.7 * height };
    const width = textWidth(name, height);
    const isCovered = placed.some(
      (one) =>
        Math.abs(one.x - x) < (one.width + width) / 2 && Math.abs(one.y - label.y) < 1.1 * height,
    );
    if (!isCovered) placed.push({ ...label, width });
  }
  return placed.map(({ code, lines, x, y }) => ({ code, lines, x, y }));
}
