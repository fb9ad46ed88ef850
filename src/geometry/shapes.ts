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
import { joinPaths, RelativePath } from './relative-path.ts';
import { withoutNarrows } from './without-narrows.ts';

/**
 * The width of the drawing plane of every map, in units of the SVG viewBox; `MAP_HEIGHT` is the height. The units are so
 * small that shapes are drawn in whole units.
 */
export const MAP_WIDTH = 2800;
export const MAP_HEIGHT = 3300;
const MARGIN = 20;

/** The shape of one gemeente, in units of the drawing plane. */
export interface Shape {
  code: string;
  /** The area of the gemeente as SVG path data. */
  path: string;
  /** The point [x, y], in whole units, where marks and labels of the gemeente are drawn: the centre of its largest part. */
  centre: [number, number];
  /** The smallest box around the gemeente, in whole units: [[left, top], [right, bottom]]. */
  box: [[number, number], [number, number]];
  /** The codes of the gemeenten with which the gemeente shares a line of its border, on land or in water. */
  neighbours: string[];
}

/** The gemeenten and borders that the map draws, in units of the drawing plane. */
export interface Shapes {
  gemeenten: Shape[];
  /** The borders between gemeenten of the same provincie, as the data of one SVG path. */
  borders: string;
  /** The borders between provincies and the coast, without its narrow inlets, as the data of one SVG path. */
  provinces: string;
  /** The area of all gemeenten together, as the data of one SVG path. */
  land: string;
}

/**
 * Returns two functions for a topology in RD metres (EPSG:28992, with an object `gemeenten`): `plane` transforms coordinates
 * to the drawing plane, and `draw` writes a geometry as SVG path data. RD metres are a flat projection already: they are only
 * scaled, moved and flipped.
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

/** Returns the function that places a point in RD metres on the drawing plane of a topology, rounded to whole units. */
export function placingOn(topology: Topology): (x: number, y: number) => [x: number, y: number] {
  const { plane } = drawingOf(topology);
  const [left, top] = plane.translate();
  const scale = plane.scale();
  return (x, y) => rounded([left + scale * x, top - scale * y]);
}

/**
 * Returns the gemeenten and borders of a topology in RD metres (EPSG:28992, with an object `gemeenten` whose ids are codes,
 * `GM0000`), in units of the drawing plane.
 * @param areas the gemeenten with their provincies, which decide which borders are those of a provincie
 */
export function drawShapes(topology: Topology, areas: readonly Area[]): Shapes {
  const object = topology.objects['gemeenten'] as GeometryCollection;
  const collection = feature(topology, object);
  const { plane, draw } = drawingOf(topology);
  const measure = geoPath(plane);
  const province = new Map(areas.map((area) => [area.code, provinceOf(area)]));
  const codes = object.geometries.map((geometry) => String(geometry.id));
  const beside = neighbors(object.geometries);
  const { land, coast } = coastOf(topology);
  const provinceAt = (geometry: { id?: string | number | undefined }) =>
    province.get(String(geometry.id));
  return {
    gemeenten: collection.features.map((one, i) => ({
      code: codes[i] ?? '',
      path: draw(one),
      centre: rounded(measure.centroid(largestPart(one.geometry as Polygonal))),
      box: boxAround(measure.bounds(one)),
      neighbours: (beside[i] ?? []).map((n) => codes[n] ?? ''),
    })),
    borders: draw(mesh(topology, object, (a, b) => a !== b && provinceAt(a) === provinceAt(b))),
    provinces: joined(
      draw(mesh(topology, object, (a, b) => a !== b && provinceAt(a) !== provinceAt(b))),
      coast,
    ),
    land,
  };
}

/** The width, in units of the drawing plane, below which inlets of the coast and islets have no line around them: 400 metres. */
const NARROW = 4;

/** The land and the coast of each topology that was drawn: every map of regions has the same. */
const coasts = new WeakMap<Topology, { land: string; coast: string }>();

/**
 * Returns the area of all gemeenten of a topology together, and the coast around it without inlets in which the lines of both
 * sides would run together, each as the data of one SVG path.
 */
export function coastOf(topology: Topology): { land: string; coast: string } {
  const known = coasts.get(topology);
  if (known) return known;
  const { geometries } = topology.objects['gemeenten'] as GeometryCollection;
  const land = drawingOf(topology).draw(merge(topology, geometries.filter(isPolygonal)));
  const drawn = { land, coast: withoutNarrows(land, NARROW) };
  coasts.set(topology, drawn);
  return drawn;
}

/** Returns borders and coast as the data of one SVG path. */
export const joined = (borders: string, coast: string): string =>
  joinPaths([borders, coast].filter((path) => path !== ''));

type Point = [x: number, y: number];

/** Returns the point in whole units of the drawing plane: like the paths, it takes few bytes in the prepared first answers. */
const rounded = ([x, y]: Point): Point => [Math.round(x), Math.round(y)];

/** Returns the smallest box in whole units of the drawing plane around `box`. */
const boxAround = ([[left, top], [right, bottom]]: [Point, Point]): [Point, Point] => [
  [Math.floor(left), Math.floor(top)],
  [Math.ceil(right), Math.ceil(bottom)],
];

export type Polygonal = GeoJSON.Polygon | GeoJSON.MultiPolygon;

/** Whether a geometry is an area: a polygon, or a multipolygon (several polygons). */
export const isPolygonal = (geometry: GeometryObject): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Returns the polygon with the largest area of a multipolygon; for a polygon, returns that polygon. */
export function largestPart(geometry: Polygonal): GeoJSON.Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates) => ({
    type: 'Polygon' as const,
    coordinates,
  }));
  const flat = geoPath(geoIdentity());
  return parts.reduce((best, part) => (flat.area(part) > flat.area(best) ? part : best));
}
