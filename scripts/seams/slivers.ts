import { boundaryLengths, longest, OUTSIDE } from './assign-faces.ts';
import { inCycle, type HalfEdges } from './half-edges.ts';

/**
 * Reassigns slivers: small parts of an outline that are separate from the rest of it and surrounded by other outlines. They
 * arise where two boundaries cross each other repeatedly, and go to the neighbour with the longest common boundary. The
 * source draws no exclave that small. A part that borders on `OUTSIDE` is an island and stays.
 * @param maxArea a part smaller than this (square units) is a sliver.
 */
export function reassignSlivers(halfEdges: HalfEdges, assigned: Int32Array, maxArea: number): void {
  const seen = new Set<number>();
  for (const cycle of assigned.keys()) {
    if (seen.has(cycle) || assigned[cycle] === OUTSIDE) continue;
    const part = connectedPart(halfEdges, assigned, cycle);
    for (const one of part) seen.add(one);
    const area = part.reduce((sum, one) => sum + halfEdges.area[one]!, 0);
    if (area >= 2 * maxArea) continue;
    const lengths = boundaryLengths(halfEdges, assigned, part);
    lengths.delete(assigned[cycle]!);
    if (lengths.has(OUTSIDE) || lengths.size === 0) continue;
    const neighbour = longest(lengths);
    for (const one of part) assigned[one] = neighbour;
  }
}

/** Returns the cycles that are reached from one cycle by crossing edges between faces of the same outline. */
function connectedPart(halfEdges: HalfEdges, assigned: Int32Array, cycle: number): number[] {
  const part = new Set([cycle]);
  for (const one of part) {
    for (const half of inCycle(halfEdges, one)) {
      const other = halfEdges.cycle[half ^ 1]!;
      if (assigned[other] === assigned[cycle]) part.add(other);
    }
  }
  return [...part];
}
