import { describe, expect, test } from 'vitest';
import { readBoundaries } from '../../../../src/formats/cbs/boundaries.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

describe('the boundaries', () => {
  const ring = [
    [100000, 400000],
    [100010, 400000],
    [100000, 400010],
    [100000, 400000],
  ];
  const feature = (c: string, coordinates: unknown, type = 'Polygon') => ({
    type: 'Feature',
    properties: { c, n: 'x' },
    geometry: { type, coordinates },
  });
  const read = (...features: unknown[]) =>
    readBoundaries(
      utf8(JSON.stringify({ type: 'FeatureCollection', features })),
      'g.geojson',
      new Set(['GM0014']),
    );

  test('are the rings of each gemeente, and of the rest of the world', () => {
    expect(
      read(feature('0998', [ring]), feature('0014', [[ring], [ring]], 'MultiPolygon')),
    ).toEqual([
      { code: 'GM0998', rings: [ring] },
      { code: 'GM0014', rings: [ring, ring] },
    ]);
  });

  test.each([
    ['another gemeente', feature('0015', [ring]), { column: 'c', problem: 'unknown-gemeente' }],
    ['a gemeente twice', feature('0014', [ring]), { column: 'c', problem: 'duplicate-row' }],
    ['a line', feature('0014', ring, 'LineString'), { column: 'geometry' }],
    [
      'degrees',
      feature('0014', [
        [
          [5, 52],
          [6, 52],
          [6, 53],
          [5, 52],
        ],
      ]),
      { column: 'coordinates' },
    ],
    ['an open ring', feature('0014', [ring.slice(0, 3)]), { problem: 'not-a-polygon' }],
  ])('are refused with %s, naming the feature', (_, second, place) => {
    expect(problemOf(() => read(feature('0014', [ring]), second))).toMatchObject({
      row: 2,
      ...place,
    });
  });

  test('are refused when cut off', () => {
    const cut = utf8('{"type":"FeatureCollection","features":[{');
    expect(problemOf(() => readBoundaries(cut, 'g', new Set())).problem).toBe('truncated');
  });
});
