import type { Edge, Point } from './planar.ts';

/**
 * The distance (units) within which a vertex splits an edge. It is the largest rounding error of one coordinate; with a larger
 * distance the repeated splitting of `nodedEdges` does not terminate.
 */
const TOLERANCE = 0.5;

/**
 * Returns the points at which each edge must be split, by index of the edge: intersections, and vertices of other edges that lie
 * on the edge.
 */
export function splitPoints(edges: readonly Edge[]): Map<number, Point[]> {
  const points = new Map<number, Point[]>();
  const add = (i: number, point: Point) => {
    const { from, to } = edges[i]!;
    if (isSame(point, from) || isSame(point, to)) return;
    points.set(i, [...(points.get(i) ?? []), point]);
  };
  for (const [i, j] of nearbyPairs(edges)) {
    const [a, b] = [edges[i]!, edges[j]!];
    for (const end of [b.from, b.to]) if (isOn(end, a)) add(i, end);
    for (const end of [a.from, a.to]) if (isOn(end, b)) add(j, end);
    const point = intersection(a, b);
    if (point) {
      add(i, point);
      add(j, point);
    }
  }
  return points;
}

/**
 * Returns pairs of edges (by index) whose bounding boxes share a cell of a square grid. Other pairs cannot meet and need not be
 * compared.
 */
function* nearbyPairs(edges: readonly Edge[]): Generator<[number, number]> {
  const length = edges.reduce(
    (sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]),
    0,
  );
  const cellSize = Math.ceil((2 * length) / edges.length);
  const cells = new Map<string, number[]>();
  for (const [i, { from, to }] of edges.entries()) {
    const seen = new Set<number>();
    for (const cell of cellsOf(from, to, cellSize)) {
      const held = cells.get(cell) ?? [];
      for (const j of held) {
        if (seen.has(j)) continue;
        seen.add(j);
        yield [i, j];
      }
      held.push(i);
      cells.set(cell, held);
    }
  }
}

/** Returns the grid cells under the bounding box of an edge, extended by one unit for the tolerance. */
function cellsOf(from: Point, to: Point, cellSize: number): string[] {
  const cells: string[] = [];
  const low = (axis: 0 | 1) => Math.floor((Math.min(from[axis], to[axis]) - 1) / cellSize);
  const high = (axis: 0 | 1) => Math.floor((Math.max(from[axis], to[axis]) + 1) / cellSize);
  for (let x = low(0); x <= high(0); x++) {
    for (let y = low(1); y <= high(1); y++) cells.push(`${x},${y}`);
  }
  return cells;
}

/** Whether a point lies on an edge, within the tolerance, and is neither of its end points. */
function isOn(point: Point, { from, to }: Edge): boolean {
  if (isSame(point, from) || isSame(point, to)) return false;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = px * dx + py * dy;
  return (
    along > 0 && along < length && Math.abs(px * dy - py * dx) <= TOLERANCE * Math.sqrt(length)
  );
}

/** Returns the point where two edges cross, rounded to whole units; null when they do not cross or meet at an end point. */
function intersection(a: Edge, b: Edge): Point | null {
  const side = (p: Point, e: Edge) =>
    (e.to[0] - e.from[0]) * (p[1] - e.from[1]) - (e.to[1] - e.from[1]) * (p[0] - e.from[0]);
  const [s, t] = [side(a.from, b), side(a.to, b)];
  if (s * t >= 0 || side(b.from, a) * side(b.to, a) >= 0) return null;
  const share = s / (s - t);
  return [
    Math.round(a.from[0] + share * (a.to[0] - a.from[0])),
    Math.round(a.from[1] + share * (a.to[1] - a.from[1])),
  ];
}

function isSame(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
