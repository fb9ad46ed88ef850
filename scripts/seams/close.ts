import { assignFaces, OUTSIDE } from './assign-faces.ts';
import { halfEdgesOf, type HalfEdges } from './half-edges.ts';
import { nodedEdges } from './noding.ts';
import { doubleArea, isInside, type Outline, type Point } from './planar.ts';
import { reassignSlivers } from './slivers.ts';

/** A gemeente as polygons. A polygon is its outer ring and then its holes; the first point of a ring is not repeated at the end. */
export interface GemeentePolygons {
  code: string;
  polygons: Point[][][];
}

/**
 * Closes the seams between outlines. A seam is a narrow gap or overlap along a common boundary: the source generalises
 * every gemeente on its own, so that the two sides of a boundary differ by some metres. In the result no two gemeenten
 * overlap, no gap smaller than `maxArea` is left between them, and neighbours have the same points along their boundary.
 *
 * All edges are split where they meet (`nodedEdges`), the faces between them are found (`halfEdgesOf`), every face is
 * assigned to one gemeente or to none (`assignFaces`, `reassignSlivers`), and the faces of each gemeente are outlined again.
 * Why this is not done by a library: docs/decisions/seams.md.
 * @param maxArea a gap between gemeenten smaller than this (square units) is a seam, not water; a separate part of a
 * gemeente smaller than this and surrounded by others is a sliver, not an exclave.
 */
export function closeSeams(outlines: readonly Outline[], maxArea: number): GemeentePolygons[] {
  const edges = nodedEdges(outlines);
  const halfEdges = halfEdgesOf(edges);
  const assigned = assignFaces(halfEdges, edges, outlines, maxArea);
  reassignSlivers(halfEdges, assigned, maxArea);
  const rings = ringsByOutline(halfEdges, assigned);
  return outlines.map(({ code }, i) => ({ code, polygons: polygonsOf(rings.get(i) ?? []) }));
}

/** Returns the rings around the faces of each outline, with these faces on the left. */
function ringsByOutline(halfEdges: HalfEdges, assigned: Int32Array): Map<number, Point[][]> {
  const { start, next, cycle } = halfEdges;
  const outlineOf = (half: number) => assigned[cycle[half]!]!;
  const rings = new Map<number, Point[][]>();
  const done = new Set<number>();
  for (const half of start.keys()) {
    const outline = outlineOf(half);
    if (outline === OUTSIDE || outline === outlineOf(half ^ 1) || done.has(half)) continue;
    const ring: Point[] = [];
    for (let h = half; !done.has(h);) {
      done.add(h);
      ring.push(start[h]!);
      h = next[h]!;
      // Skip the edges between two faces of this outline.
      while (outlineOf(h ^ 1) === outline) h = next[h ^ 1]!;
    }
    rings.set(outline, [...(rings.get(outline) ?? []), ring]);
  }
  return rings;
}

/** Groups rings into polygons: each hole goes to the smallest outer ring that contains it. */
function polygonsOf(rings: readonly Point[][]): Point[][][] {
  const outer = rings.filter((ring) => doubleArea(ring) > 0);
  outer.sort((a, b) => doubleArea(a) - doubleArea(b));
  const polygons = outer.map((ring) => [ring]);
  for (const hole of rings.filter((ring) => doubleArea(ring) < 0)) {
    // A hole can touch its outer ring at a vertex, so the test uses the middle of an edge.
    const middle: Point = [(hole[0]![0] + hole[1]![0]) / 2, (hole[0]![1] + hole[1]![1]) / 2];
    polygons.find(([ring]) => isInside(middle, ring!))?.push(hole);
  }
  return polygons.reverse();
}
