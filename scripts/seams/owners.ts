import { around, type Mosaic } from './mosaic.ts';
import { toggle } from './noding.ts';
import { doubleArea, isInside, type Edge, type Outline } from './planar.ts';

/** Nobody's: sea, lakes, abroad. */
export const NOBODY = -1;

/**
 * Gives every cycle of the mosaic one outline (by position) or `NOBODY`. What two outlines claim goes to the smaller, to
 * which it matters more; a seam between two or more goes to the one with which it shares most of its border. A gap inside
 * one gemeente is as the source has it: an enclave of Belgium, for example.
 * @param seam the area below which a gap is a seam, in square units of the points.
 */
export function ownersOf(
  mosaic: Mosaic,
  edges: readonly Edge[],
  outlines: readonly Outline[],
  seam: number,
): Int32Array {
  const sizes = outlines.map(({ rings }) => Math.abs(rings.reduce((s, r) => s + doubleArea(r), 0)));
  const owners = Int32Array.from(claims(mosaic, edges, outlines), (claim) =>
    [...claim].reduce((best, one) => (best < 0 || sizes[one]! < sizes[best]! ? one : best), NOBODY),
  );
  const gaps = [...mosaic.area.keys()].filter(
    (c) => owners[c] === NOBODY && mosaic.area[c]! > 0 && mosaic.area[c]! < 2 * seam,
  );
  for (let filled = true; filled;) {
    filled = false;
    for (const gap of gaps) {
      if (owners[gap] !== NOBODY) continue;
      const shares = borders(mosaic, owners, [gap]);
      shares.delete(NOBODY);
      if (shares.size < 2) continue;
      owners[gap] = [...shares].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
      filled = true;
    }
  }
  return owners;
}

/** The length of border that cycles share with each owner across it. */
export function borders(
  mosaic: Mosaic,
  owners: Int32Array,
  cycles: readonly number[],
): Map<number, number> {
  const shares = new Map<number, number>();
  for (const half of cycles.flatMap((one) => [...around(mosaic, mosaic.first[one]!)])) {
    const owner = owners[mosaic.cycle[half ^ 1]!]!;
    const [a, b] = [mosaic.start[half]!, mosaic.start[half ^ 1]!];
    shares.set(owner, (shares.get(owner) ?? 0) + Math.hypot(b[0] - a[0], b[1] - a[1]));
  }
  return shares;
}

/** The outlines that claim each cycle: crossing an edge enters or leaves the outlines that run along it. */
function claims(
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
