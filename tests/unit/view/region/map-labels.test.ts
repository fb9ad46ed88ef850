import { expect, it } from 'vitest';
import type { Shape } from '../../../../src/geometry/shapes.ts';
import { regionLabels, sheetOn, sheetOnScreen } from '../../../../src/view/region/map-labels.ts';

const square = (code: string, x: number): Shape => ({
  code,
  path: `m${x} 1000l400 0 0 400-400 0z`,
  centre: [x + 200, 1200],
  box: [
    [x, 1000],
    [x + 400, 1400],
  ],
  neighbours: [],
});
const members = [square('GM2', 1400), square('GM1', 1000)];
const nameOf = (code: string) => `Plaats ${code.slice(2)}`;

it('the names on the map of a region are 11 pixels high at every enlargement', () => {
  for (const scale of [1, 4]) {
    const at = { scale, shift: [-1000 * (scale - 1), -1000 * (scale - 1)] as const };
    const { labels, size } = regionLabels(members, nameOf, sheetOnScreen({ at, width: 350, height: 2800 })); // prettier-ignore
    expect((size * scale * 350) / 2800).toBeCloseTo(11, 6);
    expect(labels.map(({ lines }) => lines[0])).toEqual(['Plaats 1', 'Plaats 2']);
  }
});

it('gemeenten out of sight of an enlarged map have no name', () => {
  const at = { scale: 4, shift: [-4 * 1400, -4 * 1000] as const };
  const { labels } = regionLabels(members, nameOf, sheetOnScreen({ at, width: 350, height: 2800 }));
  expect(labels.map(({ code }) => code)).toEqual(['GM2']);
});

it('on paper the size of names is a part of the width of what is shown', () => {
  const sheet = sheetOn({ x: 900, y: 900, width: 1000, height: 800 }, 0.03);
  expect(sheet.size).toBe(30);
  expect(regionLabels(members, nameOf, sheet).labels).toHaveLength(2);
});
