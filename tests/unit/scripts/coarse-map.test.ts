import { expect, test } from 'vitest';
import { coarser } from '../../../scripts/coarse-map.ts';
import type { Point } from '../../../scripts/seams/planar.ts';
import { outlinesIn, topologyOf, type GemeentenTopology } from '../../../scripts/seams/topology.ts';

/** Two gemeenten of 10 by 10 km beside each other; their border has a bend of 10 m. */
const BEND: Point = [10_010, 5_000];
const west: Point[] = [[0, 0], [10_000, 0], BEND, [10_000, 10_000], [0, 10_000]]; // prettier-ignore
const east: Point[] = [[10_000, 0], [20_000, 0], [20_000, 10_000], [10_000, 10_000], BEND]; // prettier-ignore
/** An island with the size of a field, which belongs to the gemeente in the east. */
const field: Point[] = [[30_000, 0], [30_200, 0], [30_200, 200], [30_000, 200]]; // prettier-ignore

function coarserOf(...gemeenten: Point[][][]) {
  const polygons = gemeenten.map((rings, i) => ({
    code: `GM000${i}`,
    polygons: rings.map((ring) => [ring]),
  }));
  return outlinesIn(JSON.parse(coarser(JSON.stringify(topologyOf(polygons)))) as GemeentenTopology);
}

test('a bend too small to be seen is left out, on both sides of the border', () => {
  const [a, b] = coarserOf([west], [east]);
  expect(a?.rings[0]).toHaveLength(4);
  expect(b?.rings[0]).toHaveLength(4);
});

test('a bend that is seen stays, on both sides of the border', () => {
  const far: Point = [12_000, 5_000];
  const bent = (ring: Point[]) => ring.map((point) => (point === BEND ? far : point));
  const outlines = coarserOf([bent(west)], [bent(east)]);
  for (const { rings } of outlines) expect(rings[0]).toContainEqual(far);
});

test('an island too small to be seen is left out, and its gemeente stays', () => {
  const [a, b] = coarserOf([west], [east, field]);
  expect([a?.code, b?.code]).toEqual(['GM0000', 'GM0001']);
  expect(b?.rings).toHaveLength(1);
});
