import { geoPath } from 'd3';
import { mergeArcs, mesh, feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { AreaSet } from '../areas/regions.ts';
import {
  coastOf,
  drawingOf,
  isPolygonal,
  joined,
  largestPart,
  type Polygonal,
  type Shape,
} from './shapes.ts';

/** The shape of a region on the drawing plane: its gemeenten as one area, without the borders between them. */
type RegionShape = Omit<Shape, 'neighbours'>;

/** The shapes of regions and the borders between them, in units of the drawing plane. */
export interface RegionShapes {
  /** The shape of each region, in the order of the requested sets; a set without gemeenten on the map is left out. */
  regions: RegionShape[];
  /** The borders between regions and the coast, without its narrow inlets, as the data of one SVG path. */
  borders: string;
}

/**
 * Returns the shapes of sets of gemeenten, on the same drawing plane as the gemeenten of `drawShapes`. A gemeente in several
 * sets is part of the shape of each; for `borders` it is in the first of these sets only.
 * @param topology the map of the gemeenten, as given to `drawShapes`
 * @param sets the sets with the codes of their gemeenten; codes that are not on the map are ignored
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
    borders: joined(
      draw(mesh(topology, object, (a, b) => a !== b && regionOf(a) !== regionOf(b))),
      coastOf(topology).coast,
    ),
  };
}
