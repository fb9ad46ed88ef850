import { coveringOutlines } from './covering.ts';
import { inCycle, type HalfEdges } from './half-edges.ts';
import { doubleArea, type Edge, type Outline } from './planar.ts';

/** The value assigned to a face that is in no outline: sea, a lake, abroad. */
export const OUTSIDE = -1;

/**
 * Assigns the face of every cycle to one outline (by index) or to `OUTSIDE`.
 * - An overlap goes to the smallest of its outlines, for which it is the largest share of the area.
 * - A gap between two or more outlines goes to the one with the longest common boundary, when it is small enough.
 * - A gap inside one outline stays a gap: the source draws a lake there, or an enclave of Belgium.
 * @param maxGapArea a gap smaller than this (square units) is filled.
 */
export function assignFaces(
  halfEdges: HalfEdges,
  edges: readonly Edge[],
  outlines: readonly Outline[],
  maxGapArea: number,
): Int32Array {
  const sizes = outlines.map(({ rings }) => Math.abs(rings.reduce((s, r) => s + doubleArea(r), 0)));
  const assigned = Int32Array.from(coveringOutlines(halfEdges, edges, outlines), (covering) =>
    [...covering].reduce(
      (best, one) => (best < 0 || sizes[one]! < sizes[best]! ? one : best),
      OUTSIDE,
    ),
  );
  const { area } = halfEdges;
  const gaps = [...area.keys()].filter(
    (cycle) => assigned[cycle] === OUTSIDE && area[cycle]! > 0 && area[cycle]! < 2 * maxGapArea,
  );
  // A gap that borders on other gaps may get its second neighbour only when those are filled.
  for (let filled = true; filled;) {
    filled = false;
    for (const gap of gaps) {
      if (assigned[gap] !== OUTSIDE) continue;
      const lengths = boundaryLengths(halfEdges, assigned, [gap]);
      lengths.delete(OUTSIDE);
      if (lengths.size < 2) continue;
      assigned[gap] = longest(lengths);
      filled = true;
    }
  }
  return assigned;
}

/** Returns the total length (units) of the edges of some cycles, by what is assigned to the face on the other side of the edge. */
export function boundaryLengths(
  halfEdges: HalfEdges,
  assigned: Int32Array,
  cycles: readonly number[],
): Map<number, number> {
  const lengths = new Map<number, number>();
  for (const half of cycles.flatMap((cycle) => [...inCycle(halfEdges, cycle)])) {
    const other = assigned[halfEdges.cycle[half ^ 1]!]!;
    const [a, b] = [halfEdges.start[half]!, halfEdges.start[half ^ 1]!];
    lengths.set(other, (lengths.get(other) ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  return lengths;
}

/** Returns the key with the greatest length; the first of several with the same length. */
export function longest(lengths: ReadonlyMap<number, number>): number {
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}
