import { isInside, ringsOf } from '../../../geometry/rings.ts';
import type { Shape } from '../../../geometry/shapes.ts';
import { textWidth } from '../../trend/layout/text-width.ts';
import { contains, cross, entersRect, overlaps, type Line, type Rect } from './rect.ts';

/** A gemeente that gets its name on a map. */
export interface NamedArea {
  shape: Pick<Shape, 'code' | 'path' | 'centre' | 'box'>;
  name: string;
  /** Half the width of the sign at the centre of the gemeente, in units of the drawing plane; undefined where it has no sign. */
  sign?: number | undefined;
}

/** What the names are written on. */
export interface Sheet {
  /** The part of the drawing plane that is in sight. */
  frame: Rect;
  /** Font size of the names in units of the drawing plane. */
  size: number;
}

/** A place where a text can stand: the rectangle that it takes, and its lines. */
export interface Spot extends Rect {
  lines: readonly string[];
  /** The line from the gemeente to a text that stands apart from it. */
  line?: Line;
  /** The share of the text that is outside its gemeente, from 0 to 1. */
  outside: number;
  /** How bad the place is: of two that are free the lower is taken. */
  cost: number;
}

/** Height of a line as a multiple of the font size. */
const LINE = 1.1;
/** Room around a text, for its halo, as a multiple of the font size. */
const ROOM = 0.2;
/** The number of points of a gemeente that are tried as the middle of a text. */
const TRIED = 70;
/** The number of points of each line of a text that are looked at to see whether the text is inside its gemeente. */
const SAMPLES = 6;
/** What a text costs that stands beside the sign of its gemeente, and one that a line joins to it. */
const BESIDE = 3;
const APART = 8;
/** How far texts with a line stand from the centre of their gemeente, as multiples of the font size, and in how many directions. */
const DISTANCES = [1, 2, 3, 4.5, 6.5, 9];
const DIRECTIONS = 16;

/** A rectangle that is taken, with the line that joins it to its gemeente, if any. */
export type Taken = Rect & Pick<Spot, 'line'>;

/** Whether two texts with their lines would be in each other's way. */
export const covers = (a: Taken, b: Taken): boolean =>
  overlaps(a, b) ||
  (a.line !== undefined && entersRect(a.line, b)) ||
  (b.line !== undefined && entersRect(b.line, a)) ||
  (a.line !== undefined && b.line !== undefined && cross(a.line, b.line));

/** Returns the size of the rectangle that a text of these lines takes. */
export const sizeOf = (lines: readonly string[], size: number) => ({
  width: Math.max(...lines.map((line) => textWidth(line, size))) + ROOM * size,
  height: (lines.length * LINE + ROOM) * size,
});

/** The rings of shapes whose path was read before. */
const known = new WeakMap<object, ReturnType<typeof ringsOf>>();

function ringsOfShape(shape: NamedArea['shape']): ReturnType<typeof ringsOf> {
  const rings = known.get(shape) ?? ringsOf(shape.path);
  known.set(shape, rings);
  return rings;
}

/**
 * Returns the places in sight where one of these texts can stand for a gemeente, best first: its middle is inside the gemeente, or it
 * stands beside the sign of the gemeente. Best is what is most inside the gemeente and nearest to its centre.
 * @param texts the ways to write the text, each as its lines; an earlier one is better
 * @param withLines whether a text may also stand apart, joined to its gemeente by a line
 */
export function spotsOf(
  { shape, sign }: NamedArea,
  texts: readonly (readonly string[])[],
  { frame, size }: Sheet,
  withLines = false,
): Spot[] {
  const rings = ringsOfShape(shape);
  const [cx, cy] = shape.centre;
  const middles = middlesOf(shape, frame, size).filter(([x, y]) => isInside(rings, x, y));
  const spots: Spot[] = [];
  texts.forEach((lines, i) => {
    const { width, height } = sizeOf(lines, size);
    const add = (x: number, y: number, extra: number) => {
      const rect = { x, y, width, height };
      if (!contains(frame, rect)) return;
      const outside = outsideShare(rings, rect, lines.length);
      const far = Math.hypot(x - cx, y - cy) / size;
      spots.push({ ...rect, lines, outside, cost: 4 * outside + 0.15 * far + 0.4 * i + extra });
    };
    for (const [x, y] of middles) add(x, y, 0);
    if (withLines)
      spots.push(...spotsApart(middles, { shape, sign }, { width, height, lines }, size));
    if (sign === undefined) return;
    add(cx + sign + width / 2, cy, BESIDE);
    add(cx - sign - width / 2, cy, BESIDE);
    add(cx, cy + sign + height / 2, BESIDE);
    add(cx, cy - sign - height / 2, BESIDE);
  });
  return spots.filter((one) => contains(frame, one)).sort((a, b) => a.cost - b.cost);
}

/** Returns the places around a gemeente where a text can stand that a line joins to it, from the point of it that is nearest to the text. */
function spotsApart(
  middles: readonly Middle[],
  { shape: { centre }, sign }: Pick<NamedArea, 'shape' | 'sign'>,
  { lines, width, height }: Pick<Spot, 'lines' | 'width' | 'height'>,
  size: number,
): Spot[] {
  const spots: Spot[] = [];
  for (let turn = 0; turn < DIRECTIONS; turn++) {
    const angle = (turn / DIRECTIONS) * 2 * Math.PI;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    const far = ([x, y]: Middle) => dx * x + dy * y;
    // From beside the sign, which no line may cross, or else from the point of the gemeente that is nearest to the text.
    const from: Middle =
      sign === undefined
        ? middles.reduce((best, one) => (far(one) > far(best) ? one : best), centre)
        : [centre[0] + 1.5 * sign * dx, centre[1] + 1.5 * sign * dy];
    for (const distance of DISTANCES) {
      const x = from[0] + dx * (distance * size + width / 2);
      const y = from[1] + dy * (distance * size + height / 2);
      const end = [
        Math.min(Math.max(from[0], x - width / 2), x + width / 2),
        Math.min(Math.max(from[1], y - height / 2), y + height / 2),
      ] as const;
      const cost = APART + distance + 0.4 * (lines.length - 1);
      spots.push({ x, y, width, height, lines, line: [from, end], outside: 1, cost });
    }
  }
  return spots;
}

type Middle = readonly [x: number, y: number];

/** Returns the points that are tried: the centre, and a grid over the part of the box of the gemeente that is in sight. */
function middlesOf({ centre, box }: NamedArea['shape'], frame: Rect, size: number): Middle[] {
  const left = Math.max(box[0][0], frame.x - frame.width / 2);
  const right = Math.min(box[1][0], frame.x + frame.width / 2);
  const top = Math.max(box[0][1], frame.y - frame.height / 2);
  const bottom = Math.min(box[1][1], frame.y + frame.height / 2);
  const middles: Middle[] = [centre];
  if (right <= left || bottom <= top) return middles;
  const step = Math.max(size / 2, Math.sqrt(((right - left) * (bottom - top)) / TRIED));
  for (let y = top + step / 2; y < bottom; y += step)
    for (let x = left + step / 2; x < right; x += step) middles.push([x, y]);
  return middles;
}

function outsideShare(rings: ReturnType<typeof ringsOf>, rect: Rect, lines: number): number {
  let outside = 0;
  for (let line = 0; line < lines; line++) {
    const y = rect.y + rect.height * ((line + 0.5) / lines - 0.5);
    for (let i = 0; i < SAMPLES; i++) {
      const x = rect.x + rect.width * ((i + 0.5) / SAMPLES - 0.5);
      if (!isInside(rings, x, y)) outside++;
    }
  }
  return outside / (lines * SAMPLES);
}
