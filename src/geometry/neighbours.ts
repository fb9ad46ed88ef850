import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Polygonal } from './shapes.ts';

/**
 * The codes of the gemeenten on the Wadden islands, which count as touching no gemeente: only boats go there, although on the
 * map their borders meet other borders in the sea and on tidal flats.
 */
const ISLANDS: ReadonlySet<string> = new Set(['GM0448', 'GM0096', 'GM0093', 'GM0060', 'GM0088']);

/**
 * The pairs of codes of gemeenten that count as touching although they share no point of the map: they meet on a dam, or at
 * one point in the water that the simplified map does not have.
 */
const MEETING = [
  ['GM1924', 'GM1992'], // Haringvlietdam: Goeree-Overflakkee, Voorne aan Zee
  ['GM1676', 'GM1695'], // Oosterscheldekering: Schouwen-Duiveland, Noord-Beveland
  ['GM1924', 'GM1963'], // Haringvliet: Goeree-Overflakkee, Hoeksche Waard
  ['GM0171', 'GM1896'], // Zwarte Meer: Noordoostpolder, Zwartewaterland
];

/**
 * Returns, for the code of each gemeente, the codes of the gemeenten that it touches, the one with the longest common border first. Gemeenten touch if they share a point
 * of the map: in water they may meet in a point without sharing a line. A Wadden island touches none.
 * @param topology the map of the gemeenten: TopoJSON with an object `gemeenten` whose ids are codes (`GM0000`)
 */
export function touchingGemeenten(topology: Topology): Record<string, string[]> {
  const { features } = feature(topology, topology.objects['gemeenten'] as GeometryCollection);
  const at = new Map<string, Set<string>>();
  for (const { id, geometry } of features) {
    if (ISLANDS.has(String(id))) continue;
    for (const vertex of verticesOf(geometry as Polygonal)) {
      const key = vertex.join();
      at.set(key, (at.get(key) ?? new Set()).add(String(id)));
    }
  }
  const meeting = [...at.values(), ...MEETING.map((pair) => new Set(pair))];
  const touching = new Map(features.map(({ id }) => [String(id), new Set<string>()]));
  for (const codes of meeting) {
    if (codes.size === 1) continue;
    for (const one of codes)
      for (const other of codes) if (one !== other) touching.get(one)?.add(other);
  }
  const shared = sharedBorders(topology);
  const byBorder = (code: string, others: ReadonlySet<string>) => {
    const length = (other: string) => shared.get(pairKey(code, other)) ?? 0;
    return [...others].sort((a, b) => length(b) - length(a) || (a < b ? -1 : 1));
  };
  return Object.fromEntries([...touching].map(([code, others]) => [code, byBorder(code, others)]));
}

const pairKey = (one: string, other: string): string => [one, other].sort().join();

/** Returns the length of the border between each two gemeenten that share one, in the units of the map, by `pairKey`. */
function sharedBorders(topology: Topology): Map<string, number> {
  const ofArc = new Map<number, Set<string>>();
  const { geometries } = topology.objects['gemeenten'] as GeometryCollection;
  for (const geometry of geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    for (const arc of (geometry.arcs as number[][][]).flat(2)) {
      // A negative index is that of an arc in the other direction.
      const at = arc < 0 ? ~arc : arc;
      ofArc.set(at, (ofArc.get(at) ?? new Set()).add(String(geometry.id)));
    }
  }
  const lengths = new Map<string, number>();
  for (const [arc, codes] of ofArc) {
    const [one, other] = codes;
    if (one === undefined || other === undefined) continue;
    const key = pairKey(one, other);
    lengths.set(key, (lengths.get(key) ?? 0) + lengthOf(topology, arc));
  }
  return lengths;
}

function lengthOf(topology: Topology, arc: number): number {
  const { geometry } = feature(topology, { type: 'LineString', arcs: [arc] });
  const points = geometry.type === 'LineString' ? geometry.coordinates : [];
  return points.slice(1).reduce((sum, [x = 0, y = 0], i) => {
    const [fromX = 0, fromY = 0] = points[i] ?? [];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);
}

function verticesOf(geometry: Polygonal): number[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
