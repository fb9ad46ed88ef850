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
 * Returns, for the code of each gemeente, the codes of the gemeenten that it touches. Gemeenten touch if they share a point
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
  return Object.fromEntries([...touching].map(([code, others]) => [code, [...others]]));
}

function verticesOf(geometry: Polygonal): number[][] {
  return geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
}
