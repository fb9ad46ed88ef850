import { geoIdentity, geoPath, type GeoPermissibleObjects } from 'd3';
import { feature, merge, mesh, neighbors } from 'topojson-client';
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification';
import type { Area } from '../areas/divisions.ts';
import { provinceOf } from '../areas/regions.ts';
import { RelativePath } from './relative-path.ts';

/** Width and height of the drawing plane of every map, in units of the SVG viewBox; a whole unit is precise enough to draw with. */
export const MAP_WIDTH = 2800;
export const MAP_HEIGHT = 3300;
const MARGIN = 20;

/** One gemeente on the drawing plane. */
export interface Shape {
  code: string;
  /** SVG path data. */
  path: string;
  /** Centre of the largest part of the gemeente, where marks and labels are drawn. */
  centre: [number, number];
  /** The box around the gemeente: [[left, top], [right, bottom]]. */
  box: [[number, number], [number, number]];
  /** Codes of the gemeenten that share a border. */
  neighbours: string[];
}

/** Everything a map draws, in units of the drawing plane. */
export interface Shapes {
  gemeenten: Shape[];
  /** Borders between gemeenten of one provincie, as one path. */
  borders: string;
  /** Borders between provincies and the outline of the country, as one path. */
  provinces: string;
  /** All land, as one path. */
  land: string;
}

/**
 * Returns the transform from a topology in RD metres (EPSG:28992, object `gemeenten`) to the drawing plane, and a function that
 * writes a geometry as SVG path data. RD metres are projected already: they are only scaled to the plane and flipped.
 */
export function drawingOf(topology: Topology) {
  const plane = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [MAP_WIDTH - MARGIN, MAP_HEIGHT - MARGIN],
      ],
      feature(topology, topology.objects['gemeenten'] as GeometryCollection),
    );
  const pen = new RelativePath();
  const pathTo = geoPath(plane, pen);
  const draw = (object: GeoPermissibleObjects) => {
    pen.beginPath();
    pathTo(object);
    return pen.text;
  };
  return { plane, draw };
}

/**
 * Returns all that maps draw of a topology in RD metres (EPSG:28992, object `gemeenten`, ids `GM0000`), in units of the drawing plane.
 * @param areas the gemeenten with their provincies, which decide what is a border of a provincie.
 */
export function drawShapes(topology: Topology, areas: readonly Area[]): Shapes {
  const object = topology.objects['gemeenten'] as GeometryCollection;
  const collection = feature(topology, object);
  const { plane, draw } = drawingOf(topology);
  const measure = geoPath(plane);
  const province = new Map(areas.map((area) => [area.code, provinceOf(area)]));
  const codes = object.geometries.map((geometry) => String(geometry.id));
  const beside = neighbors(object.geometries);
  const provinceAt = (geometry: { id?: string | number | undefined }) =>
    province.get(String(geometry.id));
  return {
    gemeenten: collection.features.map((one, i) => ({
      code: codes[i] ?? '',
      path: draw(one),
      centre: measure.centroid(largestPart(one.geometry as Polygonal)) as [number, number],
      box: measure.bounds(one),
      neighbours: (beside[i] ?? []).map((n) => codes[n] ?? ''),
    })),
    borders: draw(mesh(topology, object, (a, b) => a !== b && provinceAt(a) === provinceAt(b))),
    provinces: draw(mesh(topology, object, (a, b) => a === b || provinceAt(a) !== provinceAt(b))),
    land: draw(merge(topology, object.geometries.filter(isPolygonal))),
  };
}

export type Polygonal = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** Whether a geometry is a polygon or a multipolygon. */
export const isPolygonal = (geometry: GeometryObject): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Returns the polygon with the largest area of a multipolygon; a polygon as it is. */
export function largestPart(geometry: Polygonal): GeoJSON.Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }));
  const flat = geoPath(geoIdentity());
  return parts.reduce((best, part) => (flat.area(part) > flat.area(best) ? part : best));
}
