import { describe, expect, it } from 'vitest';
import { nameAll, nameSome } from '../../../../../src/view/map/names/place-names.ts';
import type { NamedArea } from '../../../../../src/view/map/names/spots.ts';

/** A rectangular gemeente of which (x, y) is the middle. */
const area = (name: string, x: number, y: number, width: number, height = width): NamedArea => ({
  name,
  shape: {
    code: name,
    path: `m${x - width / 2} ${y - height / 2}l${width} 0 0 ${height} ${-width} 0z`,
    centre: [x, y],
    box: [
      [x - width / 2, y - height / 2],
      [x + width / 2, y + height / 2],
    ],
  },
});
const sheet = { frame: { x: 500, y: 500, width: 1000, height: 1000 }, size: 12 };
const codes = (labels: { code: string }[]) => labels.map(({ code }) => code);

describe('some names on a map', () => {
  it('stand in the middle of their gemeenten', () => {
    expect(nameSome([area('Aalten', 300, 400, 200)], 0, sheet, [])).toEqual([
      { code: 'Aalten', lines: ['Aalten'], x: 300, y: 400 },
    ]);
  });
  it('stand on two lines where the gemeente is too narrow for one', () => {
    const [label] = nameSome([area('Oude IJsselstreek', 300, 400, 96, 200)], 0, sheet, []);
    expect(label?.lines).toEqual(['Oude', 'IJsselstreek']);
  });
  it('are left out of gemeenten that are too small, unless they are needed', () => {
    const small = area('Oldenzaal', 300, 400, 20);
    expect(nameSome([small], 0, sheet, [])).toEqual([]);
    expect(codes(nameSome([small], 1, sheet, []))).toEqual(['Oldenzaal']);
  });
  it('cover no other: the most important gemeente has its name', () => {
    const two = [area('Hengelo', 300, 400, 20), area('Borne', 310, 400, 20)];
    expect(codes(nameSome(two, 2, sheet, []))).toEqual(['Hengelo']);
  });
  it('are wholly in sight, also where half of the gemeente is', () => {
    const [label] = nameSome([area('Terneuzen', 10, 500, 300)], 0, sheet, []);
    expect(label!.x).toBeGreaterThan(30);
  });
  it('stand beside the sign of a gemeente that is smaller than its sign', () => {
    const sign = { x: 300, y: 400, width: 16, height: 16 };
    const [label] = nameSome([{ ...area('Vaals', 300, 400, 10), sign: 8 }], 1, sheet, [sign]);
    expect(Math.abs(label!.x - 300) + Math.abs(label!.y - 400)).toBeGreaterThan(8);
  });
});

it('the name of a gemeente with a sign stands apart with a line where its sides are taken', () => {
  const signs = [300, 320].map((x) => ({ x, y: 400, width: 16, height: 16 }));
  const all = [
    { ...area('Aalten', 300, 400, 14), sign: 8 },
    { ...area('Winterswijk', 320, 400, 14), sign: 8 },
  ];
  const atEdge = { frame: { x: 230, y: 400, width: 240, height: 80 }, size: 12 };
  const labels = nameSome(all, 2, atEdge, signs);
  expect(codes(labels)).toEqual(['Aalten', 'Winterswijk']);
});

describe('the names of all gemeenten of a region', () => {
  it('make room for each other', () => {
    const wide = area('Hardinxveld-Giessendam', 500, 500, 300, 40);
    const { names, numbers } = nameAll([wide, area('Sliedrecht', 500, 500, 20, 20)], sheet);
    expect(codes(names)).toEqual(['Hardinxveld-Giessendam', 'Sliedrecht']);
    expect(numbers).toEqual([]);
  });
  it('stand apart with a line where the gemeenten are too small', () => {
    const row = Array.from({ length: 6 }, (_, i) => area(`Dorpsnaam ${i}`, 480 + 8 * i, 500, 8));
    const { names, numbers } = nameAll(row, sheet);
    expect([names.length, numbers.length]).toEqual([6, 0]);
    expect(names.filter(({ line }) => line !== undefined).length).toBeGreaterThan(2);
  });
  it('are numbers, from 1, where there is no room at all', () => {
    const narrow = { frame: { x: 500, y: 500, width: 90, height: 70 }, size: 12 };
    const row = Array.from({ length: 4 }, (_, i) => area(`Dorpsnaam ${i}`, 470 + 20 * i, 500, 20));
    const { names, numbers } = nameAll(row, narrow);
    expect(names.length + numbers.length).toBe(4);
    expect(numbers.map(({ lines }) => lines)).toEqual(numbers.map((_, i) => [String(i + 1)]));
    expect(numbers.length).toBeGreaterThan(0);
  });
});
