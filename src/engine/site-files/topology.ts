import type { GeometryCollection, Topology } from 'topojson-specification';
import { parseJson } from '../../formats/json.ts';

/**
 * Returns the topology of the map (TopoJSON), parsed from the text of a site file.
 * @throws FormatError if the text is not complete JSON, or if the topology has no object `gemeenten` with at least one area.
 */
export function readTopology(text: string, file: string): Topology {
  return parseJson<Topology>(text, file, ({ type, arcs, objects }) => {
    const gemeenten = objects?.['gemeenten'] as Partial<GeometryCollection> | undefined;
    return type === 'Topology' && Array.isArray(arcs) && (gemeenten?.geometries?.length ?? 0) > 0;
  });
}
