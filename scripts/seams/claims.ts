import { around, type Mosaic } from './mosaic.ts';
import { toggle } from './noding.ts';
import { isInside, type Edge, type Outline } from './planar.ts';

/** The outlines that claim each cycle: crossing an edge enters or leaves the outlines that run along it. */
export function claims(
  mosaic: Mosaic,
  edges: readonly Edge[],
  outlines: readonly Outline[],
): Set<number>[] {
  const claimed: (Set<number> | undefined)[] = mosaic.first.map(() => undefined);
  const groups = groupsOf(mosaic);
  for (const [cycle, area] of mosaic.area.entries()) {
    if (area > 0) continue;
    claimed[cycle] = claimsAround(mosaic, cycle, groups, outlines);
    const open = [cycle];
    for (let c = open.pop(); c !== undefined; c = open.pop()) {
      for (const half of around(mosaic, mosaic.first[c]!)) {
        const other = mosaic.cycle[half ^ 1]!;
        if (claimed[other]) continue;
        const claim = new Set(claimed[c]);
        for (const one of edges[half >> 1]!.outlines) toggle(claim, one);
        claimed[other] = claim;
        open.push(other);
      }
    }
  }
  return claimed.map((claim) => claim ?? new Set());
}

/** The connected group of edges at each vertex, as the number of a cycle in it. */
function groupsOf(mosaic: Mosaic): Map<string, number> {
  const groups = new Map<string, number>();
  for (const [cycle, area] of mosaic.area.entries()) {
    if (area > 0) continue;
    const open = [cycle];
    const seen = new Set(open);
    for (let c = open.pop(); c !== undefined; c = open.pop()) {
      for (const half of around(mosaic, mosaic.first[c]!)) {
        groups.set(mosaic.start[half]!.join(), cycle);
        const other = mosaic.cycle[half ^ 1]!;
        if (!seen.has(other)) open.push(other);
        seen.add(other);
      }
    }
  }
  return groups;
}

/** The outlines in which a group of edges lies as a whole: those whose rings outside the group go around it. */
function claimsAround(
  mosaic: Mosaic,
  cycle: number,
  groups: ReadonlyMap<string, number>,
  outlines: readonly Outline[],
): Set<number> {
  const point = mosaic.start[mosaic.first[cycle]!]!;
  const claim = new Set<number>();
  for (const [outline, { rings }] of outlines.entries()) {
    for (const ring of rings) {
      // A vertex at the end of a spike may have vanished in noding, so any vertex that is left tells the group.
      const group = ring
        .map((vertex) => groups.get(vertex.join()))
        .find((one) => one !== undefined);
      if (group !== undefined && group !== cycle && isInside(point, ring)) toggle(claim, outline);
    }
  }
  return claim;
}
