import type { Edge, Point } from './planar.ts';

/** A vertex this near to an edge (metres) lies on it. Farther than half a metre, cutting would never come to an end. */
const NEAR = 0.5;

/** For each edge (by position) that must be cut, where: at crossings, and at vertices of others that lie on it. */
export function cutsOf(edges: readonly Edge[]): Map<number, Point[]> {
  const cuts = new Map<number, Point[]>();
  const cut = (i: number, point: Point) => {
    const { from, to } = edges[i]!;
    if (same(point, from) || same(point, to)) return;
    cuts.set(i, [...(cuts.get(i) ?? []), point]);
  };
  for (const [i, j] of neighbouring(edges)) {
    const [a, b] = [edges[i]!, edges[j]!];
    for (const end of [b.from, b.to]) if (isOn(end, a)) cut(i, end);
    for (const end of [a.from, a.to]) if (isOn(end, b)) cut(j, end);
    const point = crossing(a, b);
    if (point) {
      cut(i, point);
      cut(j, point);
    }
  }
  return cuts;
}

/** Pairs of edges that share a square of the lookup grid, each pair once. */
function* neighbouring(edges: readonly Edge[]): Generator<[number, number]> {
  const length = edges.reduce(
    (sum, { from, to }) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]),
    0,
  );
  const side = Math.ceil((2 * length) / edges.length);
  const cells = new Map<string, number[]>();
  for (const [i, { from, to }] of edges.entries()) {
    const seen = new Set<number>();
    for (const cell of cellsOf(from, to, side)) {
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

function cellsOf(from: Point, to: Point, side: number): string[] {
  const cells: string[] = [];
  const low = (axis: 0 | 1) => Math.floor((Math.min(from[axis], to[axis]) - 1) / side);
  const high = (axis: 0 | 1) => Math.floor((Math.max(from[axis], to[axis]) + 1) / side);
  for (let x = low(0); x <= high(0); x++) {
    for (let y = low(1); y <= high(1); y++) cells.push(`${x},${y}`);
  }
  return cells;
}

function isOn(point: Point, { from, to }: Edge): boolean {
  if (same(point, from) || same(point, to)) return false;
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  const length = dx * dx + dy * dy;
  const along = px * dx + py * dy;
  return along > 0 && along < length && Math.abs(px * dy - py * dx) <= NEAR * Math.sqrt(length);
}

/** Where two edges cross, rounded to whole metres; null where they do not, or meet at an end. */
function crossing(a: Edge, b: Edge): Point | null {
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

function same(a: Point, b: Point): boolean {
  return a[0] === b[0] && a[1] === b[1];
}
