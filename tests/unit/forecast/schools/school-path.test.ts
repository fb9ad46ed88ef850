import { describe, expect, test } from 'vitest';
import type { Path } from '../../../../src/forecast/methods/method.ts';
import { schoolPaths } from '../../../../src/forecast/schools/school-path.ts';
import { panelWith } from '../../../fixtures/panel-builder.ts';

const PANEL = panelWith([[1000, 1000, 1000]]);
const PATH: Path = {
  origin: 2025,
  horizons: 2,
  values: Float64Array.of(900, 800),
  reasons: [null],
  problem: null,
};
const projected = (counts: readonly number[], group: 'bo' | 'sbo' = 'bo', path = PATH) => [
  ...schoolPaths([{ index: 0, gemeente: 'GM0001', size: counts[0]!, counts }], { panel: PANEL, path }, group), // prettier-ignore
];
const rounded = (values: number[]) => values.map((n) => Math.round(n * 100) / 100);

describe('the expected pupils of a school', () => {
  test('are its share of the gemeente where that share was constant', () => {
    expect(rounded(projected([100, 100, 100]))).toEqual([90, 80]);
  });

  test('follow half of the growth of its share at 50 pupils, and less of it every year', () => {
    const growth = (0.5 * Math.log(50 / 45)) / 2;
    expect(rounded(projected([50, 48, 45]))).toEqual(
      rounded([45 * Math.exp(growth * 0.6), 40 * Math.exp(growth * 0.96)]),
    );
  });

  test('follow growth of at most 0.2 a year', () => {
    const most = 90 * Math.exp((0.2 * 100 * 0.6) / 150);
    expect(projected([100, 50, 20])[0]).toBeCloseTo(most);
    expect(projected([100, 90, 1])[0]).toBeCloseTo(most);
  });

  test('follow the last year where the school has two counts, and none where it has one', () => {
    const growth = (Math.log(100 / 90) * 100) / 150;
    expect(projected([100, 90])[0]).toBeCloseTo(90 * Math.exp(growth * 0.6));
    expect(projected([100, 90, NaN])[0]).toBeCloseTo(90 * Math.exp(growth * 0.6));
    expect(rounded(projected([100]))).toEqual([90, 80]);
  });

  test('follow no growth of the share in special education', () => {
    expect(rounded(projected([100, 90, 80], 'sbo'))).toEqual([90, 80]);
  });

  test('are unknown where the gemeente is not projected', () => {
    expect(projected([100], 'bo', { ...PATH, reasons: ['no-pupils'] })).toEqual([NaN, NaN]);
  });
});
