import { geoPath } from 'd3';
import { mergeArcs, mesh, feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaSet } from '../areas/regions.ts';
import { drawingOf, isPolygonal, largestPart, type Polygonal, type Shape } from './shapes.ts';

/** A region on the drawing plane: its gemeenten as one area, without the borders between them. */
type RegionShape = Omit<Shape, 'neighbours'>;

/** Regions on the drawing plane. */
export interface RegionShapes {
  /** The regions in the order of the sets; a set without gemeenten on the map is left out. */
  regions: RegionShape[];
  /** Borders between regions and the outline of the country, as one path. */
  borders: string;
}

/**
 * Returns sets of gemeenten as areas on the drawing plane of `drawShapes`. A gemeente in more than one set is part of each of those
 * areas; the borders between regions treat it as part of the first set.
 * @param topology the topology given to `drawShapes`.
 * @param sets sets with the codes of their gemeenten; codes that are not on the map are ignored.
 */
export function drawRegions(topology: Topology, sets: readonly AreaSet[]): RegionShapes {
  const object = topology.objects['gemeenten'] as GeometryCollection;
  const { plane, draw } = drawingOf(topology);
  const measure = geoPath(plane);
  const geometries = new Map(object.geometries.map((one) => [String(one.id), one]));
  const setOf = new Map<string, string>();
  for (const { code, members } of [...sets].reverse()) {
    for (const member of members) setOf.set(member, code);
  }
  const regionOf = ({ id }: { id?: string | number | undefined }) => setOf.get(String(id));
  return {
    regions: sets.flatMap(({ code, members }): RegionShape[] => {
      const parts = members.flatMap((member) => geometries.get(member) ?? []).filter(isPolygonal);
      if (parts.length === 0) return [];
      const whole = feature(topology, mergeArcs(topology, parts));
      const largest = largestPart(whole.geometry as Polygonal);
      return [
        {
          code,
          path: draw(whole),
          centre: measure.centroid(largest) as [number, number],
          box: measure.bounds(whole),
        },
      ];
    }),
    borders: draw(mesh(topology, object, (a, b) => a === b || regionOf(a) !== regionOf(b))),
  };
}
