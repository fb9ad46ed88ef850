import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type Wish } from '../../../../../src/view/trend/layout/labels.ts';

const wish = (y: number, height = 16): Wish => ({ y, height });
const EPSILON = 1e-6;

describe('placeLabels', () => {
  it('leaves labels alone that have room', () => {
    expect(placeLabels([wish(40), wish(100)], 0, 200)).toEqual([40, 100]);
  });

  it('moves two that meet equally far apart', () => {
    expect(placeLabels([wish(100), wish(100)], 0, 200)).toEqual([92, 108]);
  });

  it('keeps labels inside', () => {
    expect(placeLabels([wish(-20), wish(300)], 0, 200)).toEqual([8, 192]);
  });

  it('answers in the order in which it was asked', () => {
    expect(placeLabels([wish(150), wish(20), wish(90)], 0, 200)).toEqual([150, 20, 90]);
  });

  it('has nothing to place without labels', () => {
    expect(placeLabels([], 0, 200)).toEqual([]);
  });

  it('shares a column that is too low evenly', () => {
    expect(placeLabels([wish(5), wish(5), wish(5), wish(5)], 0, 32)).toEqual([4, 12, 20, 28]);
  });

  const wishes = fc.array(
    fc.record({
      y: fc.double({ min: -50, max: 350, noNaN: true }),
      height: fc.integer({ min: 8, max: 32 }),
    }),
    { maxLength: 9 },
  );

  it('never lets labels overlap, leave the column or change their order', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const placed = placeLabels(asked, 0, 300);
        const boxes = asked
          .map(({ y, height }, i) => ({ y, height, middle: placed[i] ?? NaN }))
          .sort((a, b) => a.middle - b.middle);
        for (const [k, box] of boxes.entries()) {
          expect(box.middle - box.height / 2).toBeGreaterThanOrEqual(-EPSILON);
          expect(box.middle + box.height / 2).toBeLessThanOrEqual(300 + EPSILON);
          const above = boxes[k - 1];
          if (!above) continue;
          expect(box.middle - above.middle).toBeGreaterThanOrEqual(
            (box.height + above.height) / 2 - EPSILON,
          );
          expect(box.y).toBeGreaterThanOrEqual(above.y);
        }
      }),
    );
  });

  it('moves nothing that has no need to', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const once = placeLabels(asked, 0, 300);
        const again = placeLabels(
          asked.map(({ height }, i) => ({ y: once[i] ?? 0, height })),
          0,
          300,
        );
        for (const [i, middle] of again.entries()) expect(middle).toBeCloseTo(once[i] ?? NaN, 6);
      }),
    );
  });
});
