import { doubleArea, type Edge, type Point } from './planar.ts';

/**
 * The faces into which edges cut the plane. Edge `i` is two half-edges: `2i` runs from → to, `2i + 1` back; every half-edge
 * has its face on the left.
 */
export interface Mosaic {
  /** Start of each half-edge. */
  start: Point[];
  /** The half-edge that follows along the same face. */
  next: Int32Array;
  /** Number of the cycle that each half-edge is part of. */
  cycle: Int32Array;
  /** Twice the area of each cycle: positive around a face, negative around a connected group of edges. */
  area: number[];
  /** One half-edge of each cycle. */
  first: number[];
}

/** Traces the cycles of noded edges. */
export function mosaicOf(edges: readonly Edge[]): Mosaic {
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

/** Half-edges of a cycle, in order. */
export function* around(mosaic: Mosaic, half: number): Generator<number> {
  let h = half;
  do {
    yield h;
    h = mosaic.next[h]!;
  } while (h !== half);
}

/** Turning left as sharply as possible at each vertex keeps to the face on the left. */
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
