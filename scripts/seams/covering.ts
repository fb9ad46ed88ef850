import { inCycle, type HalfEdges } from './half-edges.ts';
import { toggle } from './noding.ts';
import { isInside, type Edge, type Outline } from './planar.ts';

/**
 * Returns the outlines (by index) that cover the face of each cycle: none in a gap, two or more in an overlap. They are found by
 * walking from face to face: crossing an edge enters or leaves exactly the outlines of which that edge is part.
 */
export function coveringOutlines(
  halfEdges: HalfEdges,
  edges: readonly Edge[],
  outlines: readonly Outline[],
): Set<number>[] {
  const covering: (Set<number> | undefined)[] = halfEdges.first.map(() => undefined);
  const components = componentsByVertex(halfEdges);
  for (const [outside, area] of halfEdges.area.entries()) {
    if (area > 0) continue;
    covering[outside] = outlinesAround(halfEdges, outside, components, outlines);
    const open = [outside];
    for (let cycle = open.pop(); cycle !== undefined; cycle = open.pop()) {
      for (const half of inCycle(halfEdges, cycle)) {
        const other = halfEdges.cycle[half ^ 1]!;
        if (covering[other]) continue;
        const there = new Set(covering[cycle]);
        for (const outline of edges[half >> 1]!.outlines) toggle(there, outline);
        covering[other] = there;
        open.push(other);
      }
    }
  }
  return covering.map((there) => there ?? new Set());
}

/** Returns the connected component of edges at each vertex, identified by the cycle that runs around the component. */
function componentsByVertex(halfEdges: HalfEdges): Map<string, number> {
  const components = new Map<string, number>();
  for (const [outside, area] of halfEdges.area.entries()) {
    if (area > 0) continue;
    const open = [outside];
    const seen = new Set(open);
    for (let cycle = open.pop(); cycle !== undefined; cycle = open.pop()) {
      for (const half of inCycle(halfEdges, cycle)) {
        components.set(halfEdges.start[half]!.join(), outside);
        const other = halfEdges.cycle[half ^ 1]!;
        if (!seen.has(other)) open.push(other);
        seen.add(other);
      }
    }
  }
  return components;
}

/** Returns the outlines that contain a whole connected component: an odd number of their rings in other components enclose it. */
function outlinesAround(
  halfEdges: HalfEdges,
  component: number,
  components: ReadonlyMap<string, number>,
  outlines: readonly Outline[],
): Set<number> {
  const point = halfEdges.start[halfEdges.first[component]!]!;
  const around = new Set<number>();
  for (const [outline, { rings }] of outlines.entries()) {
    for (const ring of rings) {
      // Noding can remove the vertex at the tip of a spike, so the first vertex that is left determines the ring's component.
      const own = ring
        .map((vertex) => components.get(vertex.join()))
        .find((found) => found !== undefined);
      if (own !== undefined && own !== component && isInside(point, ring)) toggle(around, outline);
    }
  }
  return around;
}
