import { describe, expect, it } from 'vitest';
import { ringsOf } from '../../../src/geometry/rings.ts';
import { withoutNarrows } from '../../../src/geometry/without-narrows.ts';

/** Absolute points as a path that a map draws. */
function path(...rings: [number, number][][]): string {
  let [x, y] = [0, 0];
  return rings
    .map((ring) => {
      const steps = ring.map(([to, down]) => {
        const step = `${to - x} ${down - y}`;
        [x, y] = [to, down];
        return step;
      });
      [x, y] = ring[0]!;
      return `m${steps[0]}l${steps.slice(1).join(' ')}z`;
    })
    .join('');
}
const LAND: [number, number][] = [[0, 0], [400, 0], [400, 400], [0, 400]]; // prettier-ignore
/** Land with a harbour of 6 units wide and 100 deep in its upper side. */
const WITH_HARBOUR: [number, number][] = [[0, 0], [200, 0], [200, 100], [206, 100], [206, 0], [400, 0], [400, 400], [0, 400]]; // prettier-ignore
/** Land with a spit of 6 units wide and 100 long. */
const WITH_SPIT: [number, number][] = [[0, 0], [200, 0], [200, -100], [206, -100], [206, 0], [400, 0], [400, 400], [0, 400]]; // prettier-ignore
const largestDepth = (data: string) =>
  Math.max(...ringsOf(data).flat().filter(([x]) => x > 150 && x < 250).map(([, y]) => Math.abs(y))); // prettier-ignore

describe('the outline of an area', () => {
  it('has no inlet that is narrower than its stroke', () => {
    expect(largestDepth(withoutNarrows(path(WITH_HARBOUR), 10))).toBeLessThan(10);
  });
  it('keeps an inlet that is wider', () => {
    expect(largestDepth(withoutNarrows(path(WITH_HARBOUR), 4))).toBe(100);
  });
  it('keeps a spit of land that would be an inlet too narrow, and loses a narrower one', () => {
    expect(largestDepth(withoutNarrows(path(WITH_SPIT), 10))).toBe(100);
    expect(largestDepth(withoutNarrows(path(WITH_SPIT), 20))).toBeLessThan(10);
  });
  it('has no islets and lakes that are as small as its stroke is wide', () => {
    const islet: [number, number][] = [[500, 0], [510, 0], [510, 10], [500, 10]]; // prettier-ignore
    const island: [number, number][] = [[500, 200], [560, 200], [560, 260], [500, 260]]; // prettier-ignore
    expect(ringsOf(withoutNarrows(path(LAND, islet, island), 10))).toHaveLength(2);
  });
  it('has no islet so slender that the lines around it would make it one dark spot', () => {
    const dam: [number, number][] = [[500, 0], [600, 0], [600, 15], [500, 15]]; // prettier-ignore
    const ring: [number, number][] = [[500, 100], [535, 100], [535, 135], [500, 135]]; // prettier-ignore
    expect(ringsOf(withoutNarrows(path(LAND, dam, ring), 10))).toHaveLength(1);
  });
  it('keeps a long lake of which both shores can be distinguished', () => {
    const lake: [number, number][] = [[100, 100], [350, 100], [350, 115], [100, 115]]; // prettier-ignore
    expect(ringsOf(withoutNarrows(path(LAND, lake), 10))).toHaveLength(2);
  });
  it('is the same where nothing is narrow', () => {
    expect(ringsOf(withoutNarrows(path(LAND), 10))).toEqual([LAND]);
  });
  it('is never nothing: the largest part stays', () => {
    const islet: [number, number][] = [[0, 0], [5, 0], [5, 5], [0, 5]]; // prettier-ignore
    expect(ringsOf(withoutNarrows(path(islet), 10))[0]).toHaveLength(4);
  });
});
