import { MAP_HEIGHT, MAP_WIDTH, type Shape, type Shapes } from '../../../geometry/shapes.ts';
import { landGrid, type Rect } from './land-grid.ts';

/** The rectangle of the drawing plane that the printed map shows, in units of the drawing plane. */
export interface Window extends Rect {
  /** The gemeenten that are wholly or partly in the rectangle. */
  shapes: readonly Shape[];
}

/** Smallest margin on each side of a region, as a part of the width or height of the region or, for a small region, of the minimum. */
const MARGIN = 0.05;
/** The same for gemeenten that are shown with their surroundings, and for three or more of them, which show much of these already. */
const SURROUNDINGS = 0.4;
const OF_MANY = { from: 3, surroundings: 0.15 } as const;
/**
 * Smallest width of the printed rectangle without margins, as a part of the width of the map, since a small island needs
 * surroundings.
 */
const MIN_WIDTH = 0.14;
/** The heights of the map divided by its width, from which that of the surroundings is chosen, and the usual one. */
const RATIOS = [0.65, 0.8, 0.95] as const;
const USUAL_RATIO = 0.8;
/** The bounds of the height of the map of a region divided by its width. */
const [LOWEST, HIGHEST] = [0.65, 0.9] as const;
/** The least that stays free between the members and the edge of the map after it has been moved, as a part of its width. */
const PAD = 0.04;
/** The number of positions that are tried in each direction: odd, so that one of them has the members in the middle. */
const POSITIONS = 13;
/**
 * What each is worth, where a map that is all land is worth 1: all neighbours in sight, a position at the edge in both directions, and a
 * ratio that is 1 more or less than the usual one.
 */
const NEIGHBOURS = 0.5;
const MOVED = -0.1;
const OTHER_RATIO = -0.1;

/** Returns the rectangle to print for the gemeenten `members` of a region: close around them, in the proportions of the region. */
export function windowOnRegion(shapes: Shapes, members: ReadonlySet<string>): Window {
  const region = extentOf(shapes, members);
  const ratio = Math.min(Math.max(region.height / region.width, LOWEST), HIGHEST);
  return withMostLand(shapes, members, region, [sizeAround(region, ratio, MARGIN)]);
}

/**
 * Returns the rectangle to print for the gemeenten `members` with what is around them. Near the coast or the border of the country
 * they are not in its middle, and its proportions differ, so that little of it is empty.
 */
export function windowAround(shapes: Shapes, members: ReadonlySet<string>): Window {
  const extent = extentOf(shapes, members);
  const margin = members.size < OF_MANY.from ? SURROUNDINGS : OF_MANY.surroundings;
  const usual = sizeAround(extent, USUAL_RATIO, margin);
  const sizes = RATIOS.map((ratio) => {
    // Of one area, so that a lower map is wider, but large enough for the gemeenten.
    const width = usual.width * Math.sqrt(USUAL_RATIO / ratio);
    const least = (1 + 2 * MARGIN) * Math.max(extent.width, extent.height / ratio);
    return { width: Math.max(width, least), height: Math.max(width, least) * ratio };
  });
  return withMostLand(shapes, members, extent, sizes);
}

function extentOf({ gemeenten }: Shapes, members: ReadonlySet<string>): Rect {
  const boxes = gemeenten.filter(({ code }) => members.has(code)).map(({ box }) => box);
  const x = Math.min(...boxes.map(([[left]]) => left));
  const y = Math.min(...boxes.map(([[, top]]) => top));
  const width = Math.max(...boxes.map(([, [right]]) => right)) - x;
  return { x, y, width, height: Math.max(...boxes.map(([, [, bottom]]) => bottom)) - y };
}

interface Size {
  width: number;
  height: number;
}

/** The smallest size with this ratio that has the margin around the extent. */
function sizeAround(extent: Rect, ratio: number, margin: number): Size {
  const minWidth = MIN_WIDTH * MAP_WIDTH;
  const wide = (1 + 2 * margin) * Math.max(extent.width, minWidth);
  const high = (1 + 2 * margin) * Math.max(extent.height, minWidth * ratio);
  const width = Math.min(Math.max(wide, high / ratio), Math.max(MAP_WIDTH, MAP_HEIGHT / ratio));
  return { width, height: width * ratio };
}

/**
 * Returns the rectangle of one of the sizes that holds the members and, of the positions in which it does, much land and many of their
 * neighbours.
 */
function withMostLand(
  { gemeenten }: Shapes,
  members: ReadonlySet<string>,
  extent: Rect,
  sizes: readonly Size[],
): Window {
  const beside = new Set(
    gemeenten.flatMap(({ code, neighbours }) => (members.has(code) ? neighbours : [])),
  );
  const centres = gemeenten
    .filter(({ code }) => beside.has(code) && !members.has(code))
    .map(({ centre }) => centre);
  const all = sizes.flatMap((size) => positionsOf(extent, size));
  const x = Math.min(...all.map(({ at }) => at.x));
  const y = Math.min(...all.map(({ at }) => at.y));
  const grid = landGrid(gemeenten, {
    x,
    y,
    width: Math.max(...all.map(({ at }) => at.x + at.width)) - x,
    height: Math.max(...all.map(({ at }) => at.y + at.height)) - y,
  });
  const worths = all.map(
    ({ at, moved }) =>
      grid.landIn(at) +
      NEIGHBOURS * partInside(centres, at) +
      MOVED * moved +
      OTHER_RATIO * Math.abs(at.height / at.width - USUAL_RATIO),
  );
  // Without shapes of the members nothing has a worth: the first is as good as any.
  const { at } = all[worths.indexOf(Math.max(...worths))] ?? all[0]!;
  return { ...at, shapes: gemeenten.filter(({ box }) => isSeen(box, at)) };
}

interface Position {
  at: Rect;
  /** How far it is from having the extent in its middle: 0 to 1. */
  moved: number;
}

/** The part of the points that is inside a rectangle. */
function partInside(points: readonly Shape['centre'][], { x, y, width, height }: Rect): number {
  const inside = points.filter(([a, b]) => a > x && a < x + width && b > y && b < y + height);
  return inside.length / Math.max(points.length, 1);
}

/** The positions of a rectangle around the extent, that in the middle first. */
function positionsOf(extent: Rect, { width, height }: Size): Position[] {
  const pad = PAD * width;
  const [freeX, freeY] = [width - extent.width, height - extent.height];
  const steps = Array.from({ length: POSITIONS }, (_, i) => (2 * i) / (POSITIONS - 1) - 1);
  return steps
    .flatMap((dx) => steps.map((dy) => [dx, dy] as const))
    .map(([dx, dy]) => ({
      at: {
        x: extent.x - freeX / 2 + dx * Math.max(0, freeX / 2 - pad),
        y: extent.y - freeY / 2 + dy * Math.max(0, freeY / 2 - pad),
        width,
        height,
      },
      moved: (Math.abs(dx) + Math.abs(dy)) / 2,
    }))
    .sort((a, b) => a.moved - b.moved);
}

const isSeen = ([[left, top], [right, bottom]]: Shape['box'], at: Rect) =>
  right > at.x && left < at.x + at.width && bottom > at.y && top < at.y + at.height;
