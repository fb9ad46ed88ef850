import { describe, expect, it } from 'vitest';
import { contains, cross, entersRect, overlaps } from '../../../../../src/view/map/names/rect.ts';

const rect = { x: 10, y: 10, width: 10, height: 4 };

describe('two rectangles', () => {
  it('overlap when they have more than an edge in common', () => {
    expect(overlaps(rect, { ...rect, x: 19 })).toBe(true);
    expect(overlaps(rect, { ...rect, x: 20 })).toBe(false);
    expect(overlaps(rect, { ...rect, y: 15 })).toBe(false);
  });
  it('contain each other when no part is outside', () => {
    expect(contains({ ...rect, width: 12 }, rect)).toBe(true);
    expect(contains({ ...rect, x: 12, width: 12 }, rect)).toBe(false);
  });
});

describe('a line', () => {
  it('enters a rectangle that it crosses, starts in or ends in', () => {
    expect(entersRect([[0, 10], [30, 10]], rect)).toBe(true); // prettier-ignore
    expect(entersRect([[10, 10], [30, 30]], rect)).toBe(true); // prettier-ignore
    expect(entersRect([[10, 0], [10, 9]], rect)).toBe(true); // prettier-ignore
  });
  it('does not enter one that it passes or touches', () => {
    expect(entersRect([[0, 0], [30, 0]], rect)).toBe(false); // prettier-ignore
    expect(entersRect([[0, 8], [30, 8]], rect)).toBe(false); // prettier-ignore
    expect(entersRect([[0, 10], [4, 10]], rect)).toBe(false); // prettier-ignore
  });
  it('crosses another where each has its ends on both sides of the other', () => {
    expect(cross([[0, 0], [2, 2]], [[0, 2], [2, 0]])).toBe(true); // prettier-ignore
    expect(cross([[0, 0], [2, 2]], [[3, 0], [2.5, 9]])).toBe(false); // prettier-ignore
    expect(cross([[0, 0], [2, 2]], [[0, 1], [2, 3]])).toBe(false); // prettier-ignore
  });
});
