import { describe, expect, it } from 'vitest';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../../src/geometry/shapes.ts';
import { viewOfChoice } from '../../../../src/view/map/view-of-choice.ts';
import { WHOLE } from '../../../../src/view/map/place-on.ts';

/** A square gemeente. */
const square = (x: number, y: number, side: number, neighbours: string[] = []) => ({
  code: `${x}-${y}`,
  box: [
    [x, y],
    [x + side, y + side],
  ] as [[number, number], [number, number]],
  neighbours,
});
type Square = ReturnType<typeof square>;
/** A country of squares of 200 units, from `left` to `right` and from `top` to `bottom`. */
const land = ({ left = 0, top = 0, right = MAP_WIDTH, bottom = MAP_HEIGHT } = {}): Square[] => {
  const squares: Square[] = [];
  for (let x = left; x < right; x += 200)
    for (let y = top; y < bottom; y += 200) squares.push(square(x, y, 200));
  return squares;
};
const viewOf = (chosen: Square[], around = land()) => viewOfChoice(chosen, [...around, ...chosen]);
/** Where a gemeente is on the map, from 0 to 1. */
function placeOf({ box }: Square, { scale, shift: [x, y] }: ReturnType<typeof viewOfChoice>) {
  return {
    left: (x + scale * box[0][0]) / MAP_WIDTH,
    top: (y + scale * box[0][1]) / MAP_HEIGHT,
    right: (x + scale * box[1][0]) / MAP_WIDTH,
    bottom: (y + scale * box[1][1]) / MAP_HEIGHT,
  };
}

describe('what the map shows of the chosen gemeenten', () => {
  it('is the whole country while none is chosen', () => {
    expect(viewOf([])).toEqual(WHOLE);
  });
  it('is one gemeente in the middle of its surroundings', () => {
    const one = square(1200, 1600, 200);
    const { left, top, right, bottom } = placeOf(one, viewOf([one]));
    expect(right - left).toBeCloseTo(0.35, 2);
    expect(left + right).toBeCloseTo(1, 2);
    expect(top + bottom).toBeCloseTo(1, 2);
  });
  it('is at most seven times as large', () => {
    expect(viewOf([square(1200, 1500, 20)]).scale).toBe(7);
  });
  it('is all of several', () => {
    const both = [square(1200, 1500, 100), square(1700, 1900, 100)];
    const view = viewOf(both);
    for (const { left, top, right, bottom } of both.map((one) => placeOf(one, view))) {
      expect(Math.min(left, top)).toBeGreaterThan(0);
      expect(Math.max(right, bottom)).toBeLessThan(1);
    }
  });
  it('is the whole country where they are far apart', () => {
    expect(viewOf([square(300, 2500, 100), square(2500, 300, 100)])).toEqual(WHOLE);
  });
  it('has no more beyond the edge of the map for a gemeente in a corner', () => {
    const { scale, shift } = viewOf([square(20, 3200, 80)]);
    expect(shift[0]).toBe(0);
    expect(shift[1]).toBe(MAP_HEIGHT * (1 - scale));
  });
  it('has the land of the country rather than what is beyond its border, with the gemeente wholly in sight', () => {
    const one = square(1800, 1800, 200);
    const { left, top, right, bottom } = placeOf(
      one,
      viewOf([one], land({ right: 2000, bottom: 2000 })),
    );
    expect(left + right).toBeGreaterThan(1.2);
    expect(top + bottom).toBeGreaterThan(1.2);
    expect(Math.max(right, bottom)).toBeLessThan(0.95);
  });
  it('has no chosen gemeente behind the buttons in the upper left corner', () => {
    const one = square(700, 400, 200);
    const { left, top } = placeOf(one, viewOf([one], land({ left: 700, top: 400 })));
    expect(left > 0.15 || top > 0.36).toBe(true);
  });
  it('has the neighbours rather than others', () => {
    const [west, east] = [square(1000, 1600, 200), square(1800, 1600, 200)];
    const middleOf = ({ code }: Square) => {
      const one = square(1400, 1600, 200, [code]);
      const { left, right } = placeOf(one, viewOf([one], [west, east]));
      return (left + right) / 2;
    };
    expect(middleOf(west)).toBeGreaterThan(0.5);
    expect(middleOf(east)).toBeLessThan(0.5);
  });
});
