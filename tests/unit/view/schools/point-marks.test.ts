import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  pointMarks,
  radiusOf,
  schoolAt,
  signPath,
  steppedScale,
} from '../../../../src/view/schools/point-marks.ts';
import { drawnSchoolsOf } from '../../../fixtures/drawn-school-builder.ts';

describe('the size of a point', () => {
  it('has an area proportional to the pupils', () => {
    expect(radiusOf(1600, 1) / radiusOf(400, 1)).toBeCloseTo(2);
  });
  it('is never so small that it cannot be seen', () => {
    expect(radiusOf(MASKED, 1)).toBeGreaterThan(5);
    expect(radiusOf(MASKED, 1)).toBe(radiusOf(1, 1));
  });
  it('grows with the map, but less than the map', () => {
    const onScreen = (scale: number) => scale * radiusOf(400, scale);
    expect(onScreen(10)).toBeGreaterThan(onScreen(1));
    expect(onScreen(10)).toBeLessThan(10 * onScreen(1));
  });
  it('changes in steps while the map is zoomed', () => {
    expect(steppedScale(1)).toBe(1);
    expect(steppedScale(1.05)).toBe(1);
    expect(steppedScale(1.5)).toBeCloseTo(Math.SQRT2);
  });
});

describe('the marks of a map', () => {
  it('are one path for each look, with those below the norm last', () => {
    const drawn = drawnSchoolsOf(
      { now: 50, norm: 60 },
      { now: 500, norm: 60 },
      { now: 501, norm: 60 },
      { now: 0, isClosed: 1 },
    );
    const marks = pointMarks(drawn, 'norm', 1);
    expect(marks.map(({ sign }) => sign)).toEqual(['closed', 'circle', 'diamond']);
    expect(marks[1]?.path.match(/M/g)).toHaveLength(2);
  });
  it('leave out a school without a place', () => {
    expect(pointMarks(drawnSchoolsOf({ x: -1, y: -1 }), 'norm', 1)).toEqual([]);
  });
  it('leave out a school that has no pupils yet', () => {
    expect(pointMarks(drawnSchoolsOf({ now: 0 }), 'norm', 1)).toEqual([]);
  });
  it('stay inside the room of their radius', () => {
    const numbers = signPath('circle', 100, 100, 10)
      .match(/-?[\d.]+/g)
      ?.map(Number);
    expect(numbers?.slice(0, 2)).toEqual([90, 100]);
  });
});

describe('the school at a place', () => {
  const drawn = drawnSchoolsOf({ x: 100, y: 100 }, { x: 200, y: 100 }, { x: -1, y: -1 });
  it('is the nearest one within reach of its edge', () => {
    const r = radiusOf(100, 1);
    expect(schoolAt(drawn, [100 + r + 3, 100], 1, 4)).toBe(0);
    expect(schoolAt(drawn, [198, 100], 1, 4)).toBe(1);
  });
  it('is none further away, and never one without a place', () => {
    expect(schoolAt(drawn, [150, 100], 1, 4)).toBe(-1);
    expect(schoolAt(drawn, [-1, -1], 1, 4)).toBe(-1);
  });
});
