import { describe, expect, test } from 'vitest';
import { readBoundaries } from '../../../src/formats/cbs/boundaries.ts';
import { readGemeenteRegions } from '../../../src/formats/duo/gemeente-regions.ts';
import { readTabel33 } from '../../../src/formats/rvig/landelijke-tabel-33.ts';
import { problemOf, utf8 } from './format-problem.ts';

describe('the list of gemeenten with their regions', () => {
  const header =
    'gemeentecode,gemeentenaam,duo_naam,provincie,nodaal_gebied_code,nodaal_gebied_naam,rpa_gebied_code,rpa_gebied_naam,wgr_gebied_code,wgr_gebied_naam,coropgebied_code,coropgebied_naam,onderwijsgebied_code,onderwijsgebied_naam,rmc_regio_code,rmc_regio_naam,vakantieregio,veiligheidsregio_code,veiligheidsregio_naam';
  const row =
    'GM0014,Groningen,GRONINGEN,Groningen,01,N,03,R,03,W,03,Overig Groningen,01,O,03,M,Noord,VR01,Groningen';
  const read = (...rows: string[]) =>
    readGemeenteRegions(utf8([header, ...rows, ''].join('\r\n')), 'regios.csv');

  test('gives code and name of every division, and the name for a code where there is none', () => {
    const [area] = read(row);
    expect(area).toMatchObject({ code: 'GM0014', name: 'Groningen' });
    expect(area?.regions.corop).toEqual([{ code: '03', name: 'Overig Groningen' }]);
    expect(area?.regions.provincie).toEqual([{ code: 'Groningen', name: 'Groningen' }]);
  });

  test('refuses a gemeente without a region, or twice', () => {
    expect(problemOf(() => read(row.replace('Overig Groningen', ' ')))).toMatchObject({
      row: 2,
      column: 'coropgebied_naam',
      problem: 'not-a-code',
    });
    expect(problemOf(() => read(row, row))).toMatchObject({ row: 3, problem: 'duplicate-row' });
  });
});

describe('the list of herindelingen', () => {
  const header = 'datum_einde,oude_code,oude_naam,nieuwe_code,bron\r\n';
  const read = (rows: string) => readTabel33(utf8(header + rows), 'herindelingen.csv');

  test('tells what each gemeente became, or that its area left the country', () => {
    expect(
      read(
        '19630801,1055,Elten,,"Tabel33 (VNG, 2019)"\r\n20210101,0788,Haaren,0757,met de hand\r\n',
      ),
    ).toEqual([
      { code: 'GM1055', name: 'Elten', ended: '19630801', into: null },
      { code: 'GM0788', name: 'Haaren', ended: '20210101', into: 'GM0757' },
    ]);
  });

  test('refuses another date and another header', () => {
    expect(problemOf(() => read('2021-01-01,0788,Haaren,0757,x\r\n'))).toMatchObject({
      row: 2,
      column: 'datum_einde',
      problem: 'not-a-date',
    });
    const other = utf8(header.replace('nieuwe_code', 'nieuw'));
    expect(problemOf(() => readTabel33(other, 'x')).problem).toBe('unknown-header');
  });
});

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
