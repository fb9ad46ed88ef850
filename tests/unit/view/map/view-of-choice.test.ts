import { describe, expect, it } from 'vitest';
import { MAP_HEIGHT, MAP_WIDTH } from '../../../../src/geometry/shapes.ts';
import { viewOfChoice } from '../../../../src/view/map/view-of-choice.ts';
import { WHOLE } from '../../../../src/view/map/place-on.ts';

const box = (x: number, y: number, side: number) => ({
  box: [
    [x, y],
    [x + side, y + side],
  ] as [[number, number], [number, number]],
});

describe('what the map shows of the chosen gemeenten', () => {
  it('is the whole country while none is chosen', () => {
    expect(viewOfChoice([])).toEqual(WHOLE);
  });
  it('is one gemeente in the middle of its surroundings', () => {
    const { scale, shift } = viewOfChoice([box(1200, 1500, 200)]);
    expect((200 * scale) / MAP_WIDTH).toBeCloseTo(0.35, 2);
    expect(shift[0] + scale * 1300).toBeCloseTo(MAP_WIDTH / 2, 0);
    expect(shift[1] + scale * 1600).toBeCloseTo(MAP_HEIGHT / 2, 0);
  });
  it('is at most seven times as large', () => {
    expect(viewOfChoice([box(1200, 1500, 20)]).scale).toBe(7);
  });
  it('is all of several', () => {
    const { scale, shift } = viewOfChoice([box(1200, 1500, 100), box(1700, 1900, 100)]);
    for (const x of [1200, 1800]) {
      expect(shift[0] + scale * x).toBeGreaterThan(0);
      expect(shift[0] + scale * x).toBeLessThan(MAP_WIDTH);
    }
  });
  it('is the whole country where they are far apart', () => {
    expect(viewOfChoice([box(300, 2500, 100), box(2500, 300, 100)])).toEqual(WHOLE);
  });
  it('has no more beyond the edge of the map for a gemeente in a corner', () => {
    const { scale, shift } = viewOfChoice([box(20, 3200, 80)]);
    expect(shift[0]).toBe(0);
    expect(shift[1]).toBe(MAP_HEIGHT * (1 - scale));
  });
});
