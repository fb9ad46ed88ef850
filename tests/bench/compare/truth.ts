/** What every page must show: the default measure of the atlas, computed by the code of the atlas itself. */
import { readFileSync } from 'node:fs';
import polylabel from 'polylabel';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { createEngine } from '../../../src/engine/engine.ts';
import { isProblem } from '../../../src/engine/protocol/problem.ts';
import { largestPart, type Polygonal } from '../../../src/geometry/shapes.ts';
import { asShown } from '../../../src/measures/as-shown.ts';
import { MEASURES } from '../../../src/measures/catalog.ts';
import { classOf } from '../../../src/measures/classes.ts';
import { defaultSelection } from '../../../src/state/selection/selection.ts';
import { countedYears } from '../../../src/tables/counts.ts';
import { columnOf } from '../../../src/tables/area-view.ts';
import { shadesOf } from '../../../src/view/map/shades.ts';

type Point = readonly [x: number, y: number];

export interface Gemeente {
  code: string;
  name: string;
  /** The point furthest inside its largest part, in parts of the width and the height of the country from the top left. */
  point: Point;
  /** The centroid of the whole, in the same units: libraries may find the nearest area by it. */
  centroid: Point;
}

export interface Truth {
  /** In the order of the topology. */
  gemeenten: readonly Gemeente[];
  base: number;
  /** Counted years, ascending. */
  years: readonly number[];
  breaks: readonly number[];
  /** A colour for each class, lowest first, as `#rrggbb`. */
  colours: readonly string[];
  /** Returns the colour of every gemeente in a year; null where it has no value. */
  coloursIn(year: number): (string | null)[];
}

const DATA = 'public/data';

export async function computeTruth(): Promise<Truth> {
  const engine = createEngine((file) => Promise.resolve(readFileSync(`${DATA}/${file}`, 'utf8')));
  const { sector, soorten, measure: id, base } = defaultSelection();
  const question = {
    sector,
    soorten: [...soorten],
    measure: id,
    base,
    counted: 'school',
    classes: 'kwantielen' as const,
    thresholds: null,
    sets: [],
  };
  const [opening, answer] = await Promise.all([engine.open(), engine.ask(question)]);
  if (isProblem(answer) || isProblem(opening)) throw new Error('The site files cannot be read');
  const { counts, matrix, breaks } = answer;
  const measure = MEASURES[id];
  const colours = shadesOf(breaks, measure.neutral).map(colourOfShade);
  const rows = new Map(counts.codes.map((code, i) => [code, i]));
  const names = new Map(opening.areas.map(({ code, name }) => [code, name]));
  const gemeenten = placesOf(names);
  return {
    gemeenten,
    base,
    years: countedYears(counts),
    breaks,
    colours,
    coloursIn(year) {
      const values = columnOf(counts, matrix.values, year);
      return gemeenten.map(({ code }) => {
        const value = asShown(measure, values[rows.get(code) ?? -1] ?? NaN);
        return Number.isNaN(value) ? null : (colours[classOf(value, breaks)] ?? null);
      });
    },
  };
}

const TOKENS = readFileSync('src/view/styles/tokens.css', 'utf8');

/** The colour of a shade in the light theme, which comes first in the style sheet. */
function colourOfShade(shade: string): string {
  const colour = new RegExp(`--${shade}: (#[0-9a-f]{6});`).exec(TOKENS)?.[1];
  if (colour === undefined) throw new Error(`tokens.css has no colour ${shade}`);
  return colour;
}

function placesOf(names: ReadonlyMap<string, string>): Gemeente[] {
  const topology = JSON.parse(readFileSync(`${DATA}/gemeenten.topo.json`, 'utf8')) as Topology;
  const object = topology.objects['gemeenten'] as GeometryCollection;
  const { features } = feature(topology, object);
  const all = features.map(({ geometry }) => geometry as Polygonal);
  const points = all.flatMap(ringsOf).flat();
  const [left, right] = extentOf(points.map(([x]) => x));
  const [bottom, top] = extentOf(points.map(([, y]) => y));
  const inParts = ([x, y]: Point): Point => [
    (x - left) / (right - left),
    (top - y) / (top - bottom),
  ];
  return all.map((geometry, i) => {
    const code = String(features[i]?.id);
    const [x, y] = polylabel(largestPart(geometry).coordinates, 20);
    return {
      code,
      name: names.get(code) ?? code,
      point: inParts([x ?? 0, y ?? 0]),
      centroid: inParts(centroidOf(ringsOf(geometry))),
    };
  });
}

const ringsOf = (geometry: Polygonal): Point[][] =>
  (geometry.type === 'Polygon'
    ? geometry.coordinates
    : geometry.coordinates.flat()) as unknown as Point[][];

function extentOf(values: readonly number[]): [number, number] {
  return values.reduce(
    ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
    [Infinity, -Infinity],
  );
}

/** The centroid of rings, of which holes turn the other way. */
function centroidOf(rings: readonly Point[][]): Point {
  let [area, sumX, sumY] = [0, 0, 0];
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i - 1]!, ring[i]!];
      const cross = x0 * y1 - x1 * y0;
      area += cross;
      sumX += (x0 + x1) * cross;
      sumY += (y0 + y1) * cross;
    }
  }
  return [sumX / (3 * area), sumY / (3 * area)];
}
