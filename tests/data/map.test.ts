import { gzipSync } from 'node:zlib';
import { geoIdentity, geoPath } from 'd3';
import { feature, mergeArcs, neighbors } from 'topojson-client';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import { coarser } from '../../scripts/coarse-map.ts';
import { nodedEdges } from '../../scripts/seams/noding.ts';
import { doubleArea, isInside, type Point } from '../../scripts/seams/planar.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { committed } from '../fixtures/raw-folder.ts';

const text = committed('gemeenten.topo.json');
const topology = JSON.parse(text) as Topology<{ gemeenten: GeometryCollection }>;
const object = topology.objects.gemeenten;
const geometries = object.geometries as (Polygon | MultiPolygon)[];
const shapes = feature(topology, object).features.map((one) => ({
  code: String(one.id),
  rings: ringsOf(one.geometry as GeoJSON.Polygon | GeoJSON.MultiPolygon),
}));

function ringsOf(geometry: GeoJSON.Polygon | GeoJSON.MultiPolygon): Point[][] {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.map((ring) => ring.slice(0, -1).map(([x = 0, y = 0]) => [x, y]));
}

/** The gemeenten at a spot, in RD metres. */
function at(x: number, y: number): string[] {
  return shapes
    .filter(({ rings }) => rings.filter((ring) => isInside([x, y], ring)).length % 2 === 1)
    .map(({ code }) => code);
}

describe('gemeenten.topo.json', () => {
  test('is at most 60 kB gzipped', () => {
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(60_000);
  });

  test('has exactly the gemeenten of gebieden.csv, with no other properties', () => {
    const codes = readAreas(committed('gebieden.csv'), 'gebieden.csv').map(({ code }) => code);
    expect(geometries.map(({ id }) => id).sort()).toEqual(codes.sort());
    expect(geometries.filter(({ properties }) => properties !== undefined)).toEqual([]);
  });

  test('has every arc in one gemeente, or in two that run along it in opposite directions', () => {
    const uses = new Map<number, number[]>();
    for (const { arcs } of geometries) {
      for (const arc of arcs.flat(2)) {
        const key = arc < 0 ? ~arc : arc;
        uses.set(key, [...(uses.get(key) ?? []), arc]);
      }
    }
    expect([...uses.keys()].sort((a, b) => a - b)).toEqual(topology.arcs.map((_, i) => i));
    const wrong = [...uses.values()].filter(([a = 0, b, ...more]) => more.length > 0 || b === a);
    expect(wrong).toEqual([]);
    expect([...uses.values()].filter((arcs) => arcs.length === 2).length).toBeGreaterThan(800);
  });

  test('has no ring that is a line, and no sliver of an island', () => {
    const areas = shapes.flatMap(({ rings }) =>
      rings.map((ring) => Math.abs(doubleArea(ring)) / 2),
    );
    expect(Math.min(...areas)).toBeGreaterThan(10_000);
  });

  test('has no two borders that cross', () => {
    const grid = topology.transform?.scale[0] ?? 1;
    const outlines = shapes.map(({ code, rings }) => ({
      code,
      rings: rings.map((ring) => ring.map(([x, y]) => [x / grid, y / grid] as const)),
    }));
    const ends = (a: Point, b: Point) => [a.join(), b.join()].sort().join(' ');
    const drawn = outlines.flatMap(({ rings }) =>
      rings.flatMap((ring) => ring.map((point, i) => ends(point, ring[(i + 1) % ring.length]!))),
    );
    const noded = new Set(nodedEdges(outlines).map(({ from, to }) => ends(from, to)));
    expect(noded).toEqual(new Set(drawn));
  });

  test('has neighbours everywhere but on the Wadden islands', () => {
    const beside = neighbors(geometries);
    const alone = geometries.filter((_, i) => beside[i]?.length === 0).map(({ id }) => id);
    expect(alone).not.toEqual([]);
    for (const code of alone)
      expect(['GM0060', 'GM0088', 'GM0093', 'GM0096', 'GM0448']).toContain(code);
  });

  test.each([
    ['Dam, Amsterdam', 121_400, 487_300, 'GM0363'],
    ['Vrijthof, Maastricht', 176_300, 317_800, 'GM0935'],
    ['Grote Markt, Groningen', 233_900, 582_000, 'GM0014'],
    ['Den Burg, Texel', 115_500, 563_500, 'GM0448'],
    ['Oost-Vlieland', 133_500, 590_500, 'GM0096'],
    ['West-Terschelling', 143_700, 597_500, 'GM0093'],
    ['Nes, Ameland', 179_500, 606_500, 'GM0060'],
    ['Schiermonnikoog', 208_500, 610_500, 'GM0088'],
    ['Rottumerplaat', 229_000, 617_800, 'GM1966'],
    ['Marken', 136_400, 496_900, 'GM0852'],
  ])('has %s in its gemeente', (_, x, y, code) => {
    expect(at(x, y)).toEqual([code]);
  });

  test.each([
    ['the IJsselmeer', 140_000, 548_000],
    ['the Markermeer', 145_000, 507_000],
    ['the Waddenzee', 140_000, 575_000],
    ['the Oosterschelde', 47_700, 405_900],
    ['the Westerschelde', 38_300, 379_400],
    ['the Grevelingen', 57_000, 418_000],
    ['the North Sea', 60_000, 470_000],
  ])('has no land in %s', (_, x, y) => {
    expect(at(x, y)).toEqual([]);
  });

  test('has no gap between gemeenten but for real waters and enclaves', () => {
    const country = mergeArcs(topology, geometries);
    const draw = geoPath(geoIdentity());
    const holes = country.arcs.flatMap(([, ...inner]) => inner);
    const sizes = holes.map((arcs) =>
      draw.area(feature(topology, { type: 'Polygon', arcs: [arcs] })),
    );
    const betweenTwo = holes.filter((arcs, i) => sizes[i]! < 20_000_000 && owners(arcs).size > 1);
    expect(betweenTwo).toEqual([]);
  });
});

/** The gemeenten along these arcs. */
function owners(arcs: readonly number[]): Set<unknown> {
  const keys = new Set(arcs.map((arc) => (arc < 0 ? ~arc : arc)));
  const along = geometries.filter((one) =>
    one.arcs.flat(2).some((arc) => keys.has(arc < 0 ? ~arc : arc)),
  );
  return new Set(along.map(({ id }) => id));
}

describe('the map of the first screen', () => {
  const coarse = JSON.parse(coarser(text)) as typeof topology;
  const areaOf = (map: typeof topology) =>
    feature(map, map.objects.gemeenten).features.map(({ id, geometry }) => ({
      id,
      area: geoPath(geoIdentity()).area(geometry),
    }));

  test('has half the points, and the same gemeenten in the same order', () => {
    const points = ({ arcs }: typeof topology) => arcs.flat().length;
    expect(points(coarse)).toBeLessThan(0.6 * points(topology));
    expect(coarse.objects.gemeenten.geometries.map(({ id }) => id)).toEqual(
      geometries.map(({ id }) => id),
    );
  });

  test('changes the area of no gemeente by more than 3 %', () => {
    const after = new Map(areaOf(coarse).map(({ id, area }) => [id, area]));
    const changes = areaOf(topology).map(({ id, area }) =>
      Math.abs((after.get(id) ?? 0) / area - 1),
    );
    expect(changes).toHaveLength(342);
    expect(Math.max(...changes)).toBeLessThan(0.03);
  });
});
