import { describe, expect, it } from 'vitest';
import { en } from '../../../../../src/text/en.ts';
import { nl } from '../../../../../src/text/nl.ts';
import { textWidth } from '../../../../../src/view/trend/layout/text-width.ts';
import { MAP_HEIGHT, MAP_WIDTH, type Shape } from '../../../../../src/geometry/shapes.ts';
import { countryNames } from '../../../../../src/view/map/names/country-names.ts';
import { WHOLE } from '../../../../../src/view/map/place-on.ts';

/** A square gemeente of 200 units, in a row with the others. */
const square = (code: string, i: number, neighbours: string[]): Shape => ({
  code,
  path: `m${1000 + 200 * i} 1500l200 0 0 200-200 0z`,
  centre: [1100 + 200 * i, 1600],
  box: [
    [1000 + 200 * i, 1500],
    [1200 + 200 * i, 1700],
  ],
  neighbours,
});
const shapes = [square('A', 0, ['B']), square('B', 1, ['A', 'C']), square('C', 2, ['B'])];
const map = {
  shapes,
  drawn: shapes,
  nameOf: (code: string) => `Plaats ${code}`,
  width: 400,
  height: (400 * MAP_HEIGHT) / MAP_WIDTH,
  hasButtons: true,
};
const ENLARGED = { scale: 4, shift: [-3500, -4800] } as const;
const codes = (of: Parameters<typeof countryNames>[0]) =>
  countryNames(of).labels.map(({ code }) => code);

describe('the names on the map of the country', () => {
  it('are only those of the chosen gemeenten while it is not enlarged', () => {
    expect(codes({ ...map, chosen: ['B'], at: WHOLE })).toEqual(['B']);
    expect(codes({ ...map, chosen: [], at: WHOLE })).toEqual([]);
  });
  it('are those of the chosen first, then of neighbours and others, on an enlarged map', () => {
    expect(codes({ ...map, chosen: ['C'], at: ENLARGED })).toEqual(['C', 'B', 'A']);
    expect(codes({ ...map, chosen: [], at: ENLARGED })).toEqual(['A', 'B', 'C']);
  });
  it('are left out for gemeenten out of sight', () => {
    expect(codes({ ...map, chosen: ['A'], at: { scale: 7, shift: [0, 0] } })).toEqual([]);
  });
  it('are also those beside the drawing plane on a map that is wider', () => {
    const apart = [...shapes, square('D', 3, [])];
    const of = { ...map, shapes: apart, drawn: apart, chosen: ['B'], at: ENLARGED };
    expect(codes(of)).not.toContain('D');
    expect(codes({ ...of, width: 900 })).toContain('D');
  });
  it('are as large in pixels on an enlarged map as on the whole', () => {
    const size = (at: typeof WHOLE) => countryNames({ ...map, chosen: ['B'], at }).size * at.scale;
    expect(size(ENLARGED)).toBeCloseTo(size(WHOLE), 6);
  });
  it('come with the outlines of the chosen gemeenten', () => {
    const { outlines } = countryNames({ ...map, chosen: ['B'], at: WHOLE });
    expect([...outlines]).toEqual([['B', shapes[1]!.path]]);
  });
  it('have room in the shapes that came with the page, however finely the map is drawn by now', () => {
    const finer = shapes.map((shape) => ({ ...shape, path: `${shape.path}m5 5l9 0 0 9z`, centre: [0, 0] as const, box: [[0, 0], [9, 9]] as const })) as unknown as Shape[]; // prettier-ignore
    const of = { ...map, chosen: ['B'], at: ENLARGED };
    const later = countryNames({ ...of, drawn: finer });
    expect(later.labels).toEqual(countryNames(of).labels);
    expect(later.outlines.get('B')).not.toBe(countryNames(of).outlines.get('A'));
    expect([...later.outlines.keys()]).toEqual(['B']);
  });
  it('never stand under the buttons', () => {
    const under = { scale: 4, shift: [-4000, -6000] } as const;
    const all = countryNames({ ...map, chosen: [], at: under, hasButtons: false }).labels[0]!;
    const free = countryNames({ ...map, chosen: [], at: under }).labels.find(({ code }) => code === 'A'); // prettier-ignore
    expect(all.code).toBe('A');
    expect(free === undefined || free.x !== all.x || free.y !== all.y).toBe(true);
  });
});

it.each([nl, en])(
  'the button to the whole country fits in the corner that names and chosen gemeenten keep free',
  ({ map: texts }) => {
    const [letters, padding, corner] = [13, 26, 140];
    expect(textWidth(texts.country, letters) + padding).toBeLessThanOrEqual(corner);
  },
);
