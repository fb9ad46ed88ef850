import { mosaicOf, type Mosaic } from './mosaic.ts';
import { nodedEdges } from './noding.ts';
import { NOBODY, ownersOf } from './owners.ts';
import { doubleArea, isInside, type Outline, type Point } from './planar.ts';
import { giveAwaySlivers } from './slivers.ts';

/** A gemeente as polygons: of each the outer ring and then its holes, not closed (the first point is not repeated). */
export interface Drawn {
  code: string;
  polygons: Point[][][];
}

/**
 * Closes the seams of a map whose areas were each generalised on their own: neighbours then differ by some metres, with
 * gaps and overlaps along every border. Afterwards every spot is one area's or nobody's, and neighbours share their points.
 * @param seam a gap between areas that is smaller than this (in square units of the points) is a seam, not water, and a
 * piece that lies wholly between other areas is a sliver, not a place.
 */
export function closeSeams(outlines: readonly Outline[], seam: number): Drawn[] {
  const edges = nodedEdges(outlines);
  const mosaic = mosaicOf(edges);
  const owners = ownersOf(mosaic, edges, outlines, seam);
  giveAwaySlivers(mosaic, owners, seam);
  const rings = ringsOf(mosaic, owners);
  return outlines.map(({ code }, i) => ({ code, polygons: polygonsOf(rings.get(i) ?? []) }));
}

/** The rings around each owner's cycles, with the owner on the left. */
function ringsOf(mosaic: Mosaic, owners: Int32Array): Map<number, Point[][]> {
  const owner = (half: number) => owners[mosaic.cycle[half]!]!;
  const rings = new Map<number, Point[][]>();
  const done = new Set<number>();
  for (const half of mosaic.start.keys()) {
    const own = owner(half);
    if (own === NOBODY || own === owner(half ^ 1) || done.has(half)) continue;
    const ring: Point[] = [];
    for (let h = half; !done.has(h);) {
      done.add(h);
      ring.push(mosaic.start[h]!);
      h = mosaic.next[h]!;
      while (owner(h ^ 1) === own) h = mosaic.next[h ^ 1]!;
    }
    rings.set(own, [...(rings.get(own) ?? []), ring]);
  }
  return rings;
}

/** Puts each hole into the smallest ring around it. */
function polygonsOf(rings: readonly Point[][]): Point[][][] {
  const outer = rings.filter((ring) => doubleArea(ring) > 0);
  outer.sort((a, b) => doubleArea(a) - doubleArea(b));
  const polygons = outer.map((ring) => [ring]);
  for (const hole of rings.filter((ring) => doubleArea(ring) < 0)) {
    const middle: Point = [(hole[0]![0] + hole[1]![0]) / 2, (hole[0]![1] + hole[1]![1]) / 2];
    polygons.find(([ring]) => isInside(middle, ring!))?.push(hole);
  }
  return polygons.reverse();
}
