import type { GeometryCollection, Topology } from 'topojson-specification';
import { parseJson } from './json.ts';

/**
 * Parses the topology of the map.
 * @throws FormatError if it is not complete JSON or has no object `gemeenten` with areas.
 */
export function readTopology(text: string, file: string): Topology {
  return parseJson<Topology>(text, file, ({ type, arcs, objects }) => {
    const gemeenten = objects?.['gemeenten'] as Partial<GeometryCollection> | undefined;
    return type === 'Topology' && Array.isArray(arcs) && (gemeenten?.geometries?.length ?? 0) > 0;
  });
}
