import { claims } from './claims.ts';
import { around, type Mosaic } from './mosaic.ts';
import { doubleArea, type Edge, type Outline } from './planar.ts';

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
