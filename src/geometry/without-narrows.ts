import { RelativePath } from './relative-path.ts';
import { ringsOf } from './rings.ts';

type Point = readonly [x: number, y: number];

/** The longest way around a narrow inlet or spit that is cut off, as a multiple of the width below which it is narrow. */
const LONGEST = 60;
/** A spit of land is cut off where it is this many times narrower than an inlet: it may be what makes an island recognized. */
const SPIT = 0.4;
/** The size below which a slender islet or lake is left out, as a multiple of the square of the width that is narrow. */
const ISLET = 24;
/** The mean width below which an islet or a lake is slender, as a multiple of the width that is narrow. */
const SLENDER = 2;
/** How often the rings are gone through: what branches is cut off branch by branch. */
const ROUNDS = 2;

/**
 * Returns the outline of an area, from its SVG path data, without inlets, spits and islets that are narrower than about `narrow` units of
 * the drawing plane: a stroke that is as wide would fill these and look like a blot. The largest ring is always kept.
 */
export function withoutNarrows(path: string, narrow: number): string {
  const pen = new RelativePath();
  pen.beginPath();
  const rings = ringsOf(path);
  const areas = rings.map(areaOf);
  const largest = areas.reduce((best, area) => (Math.abs(area) > Math.abs(best) ? area : best), 0);
  rings.forEach((ring, i) => {
    const area = Math.abs(areas[i] ?? 0);
    const isSmall = area < ISLET * narrow ** 2 && 2 * area < SLENDER * narrow * lengthOf(ring);
    if (isSmall && areas[i] !== largest) return;
    let tidy: readonly Point[] = ring;
    for (let round = 0; round < ROUNDS; round++) tidy = cut(tidy, narrow, Math.sign(largest));
    tidy.forEach(([x, y], k) => (k === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    pen.closePath();
  });
  return pen.text;
}

/**
 * Goes through a ring, from its leftmost point, and cuts off what is narrow.
 * @param turn the sign of the area of a ring around land
 */
function cut(ring: readonly Point[], narrow: number, turn: number): readonly Point[] {
  const first = ring.reduce((best, [x], i) => (x < ring[best]![0] ? i : best), 0);
  const points = filled([...ring.slice(first), ...ring.slice(0, first + 1)], narrow);
  const kept: Point[] = [];
  for (let i = 0; i < points.length - 1;) {
    kept.push(points[i]!);
    i = endOfNarrow(points, i, narrow, turn) ?? i + 1;
  }
  const corners = kept.filter(
    (point, i) => !isBetween(kept.at(i - 1)!, point, kept[(i + 1) % kept.length]!),
  );
  return corners.length > 2 ? corners : ring;
}

/** Returns the index of the farthest point that ends a narrow part that begins at point `i`; null where none begins. */
function endOfNarrow(
  points: readonly Point[],
  i: number,
  narrow: number,
  turn: number,
): number | null {
  let [around, doubleArea, end] = [0, 0, null as number | null];
  const start = points[i]!;
  for (let j = i + 1; j < points.length && around < LONGEST * narrow; j++) {
    around += distance(points[j - 1]!, points[j]!);
    doubleArea += cross(start, points[j - 1]!, points[j]!);
    const chord = distance(start, points[j]!);
    const width = narrow * (doubleArea * turn < 0 ? 1 : SPIT);
    if (chord < width && around > 3 * chord && Math.abs(doubleArea) <= width * around) end = j;
  }
  return end;
}

/** Returns a line with points added, so that none is farther than `step` from the next. */
function filled(line: readonly Point[], step: number): Point[] {
  return line.flatMap((to, i) => {
    const from = line[i - 1];
    if (!from) return [to];
    const parts = Math.ceil(distance(from, to) / step) || 1;
    return Array.from({ length: parts }, (_, k): Point => {
      const share = (k + 1) / parts;
      return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
    });
  });
}

// Much faster than Math.hypot.
const distance = (a: Point, b: Point) => Math.sqrt((b[0] - a[0]) ** 2 + (b[1] - a[1]) ** 2);
const cross = (a: Point, b: Point, c: Point) =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);
const lengthOf = (ring: readonly Point[]) =>
  ring.reduce((sum, point, i) => sum + distance(ring.at(i - 1)!, point), 0);
const isBetween = (a: Point, b: Point, c: Point) => Math.abs(cross(a, b, c)) < 1e-6;

function areaOf(points: readonly Point[]): number {
  const start = points[0] ?? [0, 0];
  return points.reduce((sum, point, i) => sum + cross(start, points[i - 1] ?? point, point), 0) / 2;
}
