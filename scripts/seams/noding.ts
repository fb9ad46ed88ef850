import type { Edge, Outline, Point } from './planar.ts';
import { splitPoints } from './split-points.ts';

/**
 * Returns the edges of all outlines, split so that two edges meet only at their end points, which are in whole units. Rounding an
 * intersection to whole units can move an edge across a vertex, so splitting repeats until no edge needs it.
 */
export function nodedEdges(outlines: readonly Outline[]): Edge[] {
  let edges = mergeEqual(
    outlines.flatMap(({ rings }, outline) =>
      rings.flatMap((ring) =>
        ring.map((from, i) => ({
          from,
          to: ring[(i + 1) % ring.length]!,
          outlines: new Set([outline]),
        })),
      ),
    ),
  );
  for (;;) {
    const points = splitPoints(edges);
    if (points.size === 0) return edges.filter((edge) => edge.outlines.size > 0);
    edges = mergeEqual(edges.flatMap((edge, i) => split(edge, points.get(i) ?? [])));
  }
}

/** Returns the edges with those that have the same two end points, in either direction, merged into one, and without edges of no length. */
function mergeEqual(edges: readonly Edge[]): Edge[] {
  const merged = new Map<string, Edge>();
  for (const { from, to, outlines } of edges) {
    const [a, b] =
      from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]) ? [from, to] : [to, from];
    if (a[0] === b[0] && a[1] === b[1]) continue;
    const key = `${a.join()} ${b.join()}`;
    const held = merged.get(key);
    if (held) for (const outline of outlines) toggle(held.outlines, outline);
    else merged.set(key, { from: a, to: b, outlines: new Set(outlines) });
  }
  return [...merged.values()];
}

/** Removes a member from a set, or adds it where the set does not have it. */
export function toggle(set: Set<number>, member: number): void {
  if (!set.delete(member)) set.add(member);
}

function split({ from, to, outlines }: Edge, at: readonly Point[]): Edge[] {
  const along = (p: Point) =>
    (p[0] - from[0]) * (to[0] - from[0]) + (p[1] - from[1]) * (to[1] - from[1]);
  const points = [from, ...[...at].sort((p, q) => along(p) - along(q)), to];
  return points.slice(1).map((end, i) => ({ from: points[i]!, to: end, outlines }));
}
