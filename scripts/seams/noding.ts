import { cutsOf } from './cuts.ts';
import type { Edge, Outline, Point } from './planar.ts';

/**
 * Cuts all outlines at their crossings, so that edges meet at their ends only, on whole metres. Rounding a crossing can
 * move an edge across a vertex, so this repeats until nothing is cut any more.
 */
export function nodedEdges(outlines: readonly Outline[]): Edge[] {
  let edges = merge(
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
    const cuts = cutsOf(edges);
    if (cuts.size === 0) return edges.filter((edge) => edge.outlines.size > 0);
    edges = merge(edges.flatMap((edge, i) => pieces(edge, cuts.get(i) ?? [])));
  }
}

/** Joins edges between the same two points; an outline that runs there and back encloses nothing between the two. */
function merge(edges: readonly Edge[]): Edge[] {
  const merged = new Map<string, Edge>();
  for (const { from, to, outlines } of edges) {
    const [a, b] =
      from[0] < to[0] || (from[0] === to[0] && from[1] < to[1]) ? [from, to] : [to, from];
    if (a[0] === b[0] && a[1] === b[1]) continue;
    const key = `${a.join()} ${b.join()}`;
    const held = merged.get(key);
    if (held) for (const one of outlines) toggle(held.outlines, one);
    else merged.set(key, { from: a, to: b, outlines: new Set(outlines) });
  }
  return [...merged.values()];
}

export function toggle(set: Set<number>, member: number): void {
  if (!set.delete(member)) set.add(member);
}

function pieces({ from, to, outlines }: Edge, cuts: readonly Point[]): Edge[] {
  const along = (p: Point) =>
    (p[0] - from[0]) * (to[0] - from[0]) + (p[1] - from[1]) * (to[1] - from[1]);
  const points = [from, ...[...cuts].sort((p, q) => along(p) - along(q)), to];
  return points.slice(1).map((end, i) => ({ from: points[i]!, to: end, outlines }));
}
