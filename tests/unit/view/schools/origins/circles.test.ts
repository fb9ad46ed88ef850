import { describe, expect, it } from 'vitest';
import {
  circleAt,
  circleLabels,
  circleMarks,
  pointsInView,
  radiusFor,
  type Circle,
} from '../../../../../src/view/schools/origins/circles.ts';

const circle = (key: string, low: number, high: number, x = 0, y = 0): Circle => ({
  key,
  name: key,
  pupils: { low, high },
  x,
  y,
});

describe('the size of circles', () => {
  it('has an area in proportion to the pupils, and the largest ring 20 pixels', () => {
    const radius = radiusFor([circle('a', 100, 400), circle('b', 10, 20)]);
    expect(radius(400)).toBe(20);
    expect(radius(100)).toBe(10);
    expect(radius(1)).toBe(2);
  });
  it('never draws a few pupils as many', () => {
    expect(radiusFor([circle('a', 1, 15)])(15)).toBe(10);
  });
});

describe('the marks', () => {
  it('are a ring for the most around a circle for the least, one circle where both are the same, and a diamond', () => {
    const marks = circleMarks([circle('a', 5, 5), circle('b', 10, 40)], { x: 3, y: 4 }, 1);
    expect(marks.map(({ sign, fill }) => [sign, fill])).toEqual([
      ['closed', null],
      ['circle', 'accent'],
      ['circle', 'accent'],
      ['diamond', 'minus-2'],
    ]);
  });
  it('have no diamond without a place for it', () => {
    expect(circleMarks([circle('a', 5, 5)], null, 1)).toHaveLength(1);
  });
});

describe('the circle at a point', () => {
  const circles = [circle('large', 100, 400), circle('small', 5, 5, 10)];
  it('is the smallest of several', () => {
    const at = { unit: 1, reach: 0 };
    expect(circleAt(circles, { x: 10, y: 1 }, at)?.key).toBe('small');
    expect(circleAt(circles, { x: -20, y: 0 }, at)?.key).toBe('large');
    expect(circleAt(circles, { x: 60, y: 0 }, at)).toBeNull();
  });
  it('may be a little away, by the reach of a finger', () => {
    expect(circleAt(circles, { x: -30, y: 0 }, { unit: 1, reach: 10 })?.key).toBe('large');
  });
});

it('names are below their circles, without long ones and those that would cover a larger one', () => {
  const long = circle('Protestants Christelijke Basisschool', 9, 9, 500, 500);
  const circles = [circle('7121', 50, 60), circle('7122', 10, 20, 5, 1), circle('7123', 1, 4, 200, 0), long]; // prettier-ignore
  expect(circleLabels(circles, 1).map(({ lines }) => lines)).toEqual([['7121'], ['7123']]);
  expect(circleLabels(circles, 1)[0]).toMatchObject({ code: '7121', x: 0 });
});

it('the first view has the circles with nearly all pupils, and the mark', () => {
  const circles = [circle('near', 50, 96), circle('far', 1, 4, 900, 900)];
  expect(pointsInView(circles, { x: 5, y: 5 })).toEqual([
    [0, 0],
    [5, 5],
  ]);
  expect(pointsInView([], null)).toEqual([]);
});
