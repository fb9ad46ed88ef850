import { doubleArea, type Edge, type Point } from './planar.ts';

/**
 * The faces into which noded edges divide the plane, as half-edges (a doubly connected edge list). Edge `i` is two
 * half-edges: `2i` runs from → to and `2i + 1` (its twin, `half ^ 1`) runs back; each has its face on the left.
 *
 * A cycle is a closed sequence of half-edges along one face. A bounded face has one cycle around it; every face has
 * one more for each connected component of edges that lies inside it.
 */
export interface HalfEdges {
  /** The point from which each half-edge starts. */
  start: Point[];
  /** The next half-edge along the same face. */
  next: Int32Array;
  /** The cycle (by number) that each half-edge is part of. */
  cycle: Int32Array;
  /** Twice the signed area of each cycle: positive around a face, negative around a connected component of edges. */
  area: number[];
  /** One half-edge of each cycle. */
  first: number[];
}

/** Builds the half-edges of noded edges (see `nodedEdges`) and traces their cycles. */
export function halfEdgesOf(edges: readonly Edge[]): HalfEdges {
  const start = edges.flatMap(({ from, to }) => [from, to]);
  const next = nextOf(start);
  const cycle = new Int32Array(start.length).fill(-1);
  const area: number[] = [];
  const first: number[] = [];
  for (let half = 0; half < start.length; half++) {
    if (cycle[half] !== -1) continue;
    const ring: Point[] = [];
    for (let h = half; cycle[h] === -1; h = next[h]!) {
      cycle[h] = first.length;
      ring.push(start[h]!);
    }
    first.push(half);
    area.push(doubleArea(ring));
  }
  return { start, next, cycle, area, first };
}

/** Returns the half-edges of a cycle, in order. */
export function* inCycle({ first, next }: HalfEdges, cycle: number): Generator<number> {
  const begin = first[cycle]!;
  let half = begin;
  do {
    yield half;
    half = next[half]!;
  } while (half !== begin);
}

/** Returns for each half-edge the next one: the sharpest left turn at its end, which keeps the same face on the left. */
function nextOf(start: readonly Point[]): Int32Array {
  const leaving = new Map<string, number[]>();
  for (const [half, point] of start.entries()) {
    const key = point.join();
    leaving.set(key, [...(leaving.get(key) ?? []), half]);
  }
  const angle = (half: number) => {
    const [a, b] = [start[half]!, start[half ^ 1]!];
    return Math.atan2(b[1] - a[1], b[0] - a[0]);
  };
  const next = new Int32Array(start.length);
  for (const halves of leaving.values()) {
    halves.sort((a, b) => angle(a) - angle(b));
    for (const [i, half] of halves.entries()) {
      next[half ^ 1] = halves[(i + halves.length - 1) % halves.length]!;
    }
  }
  return next;
}
