import { feature } from 'topojson-client';
import { topology } from 'topojson-server';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { GemeentePolygons } from './close.ts';
import type { Outline, Point } from './planar.ts';

export type GemeentenTopology = Topology<{ gemeenten: GeometryCollection }>;

/**
 * Returns a TopoJSON topology in metres, with the object `gemeenten`, whose ids are the codes.
 * @param unit the length in metres of one unit of the points.
 */
export function topologyOf(gemeenten: readonly GemeentePolygons[], unit = 1): GemeentenTopology {
  const close = (ring: readonly Point[]) =>
    [...ring, ring[0]!].map(([x, y]) => [x * unit, y * unit]);
  const features = gemeenten.map(({ code, polygons }) => ({
    type: 'Feature' as const,
    id: code,
    properties: {},
    geometry: geometryOf(polygons.map((rings) => rings.map(close))),
  }));
  const collection: GeoJSON.FeatureCollection<Polygonal> = {
    type: 'FeatureCollection',
    features,
  };
  return topology({ gemeenten: collection }) as GemeentenTopology;
}

type Polygonal = GeoJSON.Polygon | GeoJSON.MultiPolygon;

function geometryOf(polygons: number[][][][]): Polygonal {
  const [only, ...others] = polygons;
  return only && others.length === 0
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates: polygons };
}

/** Returns the outlines of the gemeenten of a topology. */
export function outlinesIn(map: GemeentenTopology): Outline[] {
  return feature(map, map.objects.gemeenten).features.map(({ id, geometry }) => ({
    code: String(id),
    rings: ringsOf(geometry as Polygonal),
  }));
}

function ringsOf({ type, coordinates }: Polygonal): Point[][] {
  const rings = type === 'Polygon' ? coordinates : coordinates.flat();
  return rings.map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]) => [x, y]));
}

/** Returns the outlines with their coordinates multiplied by `by` and then rounded to whole units. */
export function scaled(outlines: readonly Outline[], by: number): Outline[] {
  return outlines.map(({ code, rings }) => ({
    code,
    rings: rings.map((ring) => ring.map(([x, y]) => [Math.round(x * by), Math.round(y * by)])),
  }));
}
