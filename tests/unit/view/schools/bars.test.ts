import { describe, expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { barsOf, schoolAtShare, STRIP } from '../../../../src/view/schools/bars.ts';
import { drawnSchoolsOf } from '../../../fixtures/drawn-school-builder.ts';

describe('the strip of schools by size', () => {
  it('goes from small to large, without schools that closed', () => {
    const { order } = barsOf(
      drawnSchoolsOf({ now: 300 }, { now: MASKED }, { now: 0, isClosed: 1 }, { now: 20 }),
      'norm',
    );
    expect(order).toEqual([1, 3, 0]);
  });
  it('has one line for schools with the same norm', () => {
    const { norm, most } = barsOf(
      drawnSchoolsOf({ now: 40, norm: 50 }, { now: 100, norm: 50 }),
      'norm',
    );
    expect(most).toBe(100);
    expect(norm).toEqual({ path: `M0,50H${STRIP.width}`, isOne: true });
  });
  it('has a tick for each school where the norms differ or one is not known', () => {
    for (const other of [60, 0]) {
      const { norm } = barsOf(
        drawnSchoolsOf({ now: 40, norm: 50 }, { now: 100, norm: other }),
        'norm',
      );
      expect(norm?.isOne).toBe(false);
      expect(norm?.path.match(/M/g)).toHaveLength(other === 0 ? 1 : 2);
    }
  });
  it('has no norm where none is known', () => {
    expect(barsOf(drawnSchoolsOf({ now: 40 }), 'verandering').norm).toBeNull();
  });
  it('shows a norm above the largest school', () => {
    expect(barsOf(drawnSchoolsOf({ now: 40, norm: 80 }), 'norm').most).toBe(80);
  });
  it('finds the school of a bar, and none beside the bars', () => {
    const bars = barsOf(drawnSchoolsOf({ now: 300 }, { now: 20 }), 'norm');
    expect(schoolAtShare(bars, 0.01)).toBe(1);
    expect(schoolAtShare(bars, 0.9)).toBe(-1);
  });
  it('is empty without schools', () => {
    expect(barsOf(drawnSchoolsOf(), 'norm')).toMatchObject({ order: [], marks: [], norm: null });
  });
});
