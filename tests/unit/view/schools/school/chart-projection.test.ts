import { describe, expect, it } from 'vitest';
import {
  layoutProjection,
  mostDrawn,
  type ChartProjection,
} from '../../../../../src/view/schools/school/chart-projection.ts';
import { schoolProjection } from '../../../../fixtures/school-projection-builder.ts';

const chart = (expected: readonly number[]): ChartProjection => ({
  ...schoolProjection(expected),
  from: 50,
  label: 'projectie',
  expected: '40 in 2025',
});
const layout = (expected: readonly number[]) =>
  layoutProjection(
    chart(expected),
    (year) => 10 * (year - 2020),
    (pupils) => 100 - pupils,
  );

describe('the projection in the chart of a school', () => {
  it('starts at the newest count and is fainter after the last reliable year', () => {
    const { from, faint, lines } = layout([45, 40, 35, 30]);
    expect([from, faint]).toEqual([30, 50]);
    expect(lines).toEqual([
      { isFaint: false, path: 'M30,50L40,55L50,60' },
      { isFaint: true, path: 'M50,60L60,65L70,70' },
    ]);
  });
  it('has both intervals up to the last reliable year, and that of 80 % alone later', () => {
    const { bands } = layout([45, 40, 35, 30]);
    expect(bands.map(({ share, isFaint }) => [share, isFaint])).toEqual([
      [95, false],
      [80, false],
      [80, true],
    ]);
    expect(mostDrawn(chart([45, 40, 35, 30]))).toBe(65);
    expect(mostDrawn(chart([45, 40, 80, 90]))).toBe(100);
  });
  it('has nothing fainter where it ends with the last reliable year', () => {
    const { bands, lines } = layout([45, 40]);
    expect([bands.length, lines.length]).toEqual([2, 1]);
  });
  it('writes what is expected in the last reliable year above its interval', () => {
    const { point } = layout([45, 40, 35]);
    expect(point).toMatchObject({ x: 50, y: 60, text: '40 in 2025' });
    expect(point!.textY).toBeLessThan(50);
  });
});
