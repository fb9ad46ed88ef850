import { geoPath } from 'd3';
import { mergeArcs, mesh, feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaSet } from '../areas/regions.ts';
import { drawingOf, isPolygonal, largestPart, type Polygonal, type Shape } from './shapes.ts';

/** A region on the drawing plane: its gemeenten as one area, with their borders dissolved. */
type RegionShape = Omit<Shape, 'neighbours'>;

/** Regions on the drawing plane. */
export interface RegionShapes {
  /** In the order of the sets; one without gemeenten on the map is left out. */
  regions: RegionShape[];
  /** Borders between regions and the outline of the country, as one path. */
  borders: string;
}

/**
 * Draws sets of gemeenten as areas on the plane of `drawShapes`. A gemeente in more than one set is drawn in each, and counts for the
 * borders in the first.
 * @param topology as that of `drawShapes`.
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
      const own = members.flatMap((member) => geometries.get(member) ?? []).filter(isPolygonal);
      if (own.length === 0) return [];
      const whole = feature(topology, mergeArcs(topology, own));
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
