import { describe, expect, test } from 'vitest';
import { sharesByYear } from '../../../../src/state/map/type-shares.ts';

const exact = (count: number) => ({ low: count, high: count });
const [exactYear, maskedYear, empty] = sharesByYear(
  [2018, 2019, 2020],
  [
    { type: 'vmbo-b', candidates: [exact(30), { low: 22, high: 28 }, exact(0)] },
    { type: 'vmbo-t', candidates: [exact(30), exact(30), exact(0)] },
    { type: 'havo', candidates: [exact(40), { low: 41, high: 44 }, exact(0)] },
  ],
);

describe('the shares of types in the candidates', () => {
  test('add up to 100, and those of vmbo together are its share', () => {
    expect(exactYear?.shares.map(({ percent }) => percent)).toEqual([30, 30, 40]);
    expect(exactYear?.vmbo).toEqual({ percent: 60, percentBounds: { low: 60, high: 60 } });
    const sum = maskedYear?.shares.reduce((all, { percent }) => all + percent, 0);
    expect(sum).toBeCloseTo(100, 10);
  });

  test('have bounds: a type at its least with the others at their most, and the other way round', () => {
    const [b] = maskedYear?.shares ?? [];
    expect(b?.percentBounds.low).toBeCloseTo((100 * 22) / (22 + 30 + 44), 10);
    expect(b?.percentBounds.high).toBeCloseTo((100 * 28) / (28 + 30 + 41), 10);
    expect(b?.candidates).toBe(25);
    expect(maskedYear?.vmbo.percentBounds.low).toBeCloseTo((100 * 52) / (52 + 44), 10);
  });

  test('are unknown in a school year without candidates', () => {
    expect(empty?.vmbo.percent).toBeNaN();
    expect(empty?.shares.every(({ percent }) => Number.isNaN(percent))).toBe(true);
  });
});
