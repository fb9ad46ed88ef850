import { describe, expect, test } from 'vitest';
import type { Path } from '../../../../src/forecast/methods/method.ts';
import { projectSchools } from '../../../../src/forecast/schools/school-projection.ts';
import {
  QUANTILE_SHARES,
  type SchoolClass,
  type SchoolHorizon,
} from '../../../../src/formats/site/toets-scholen.ts';
import { panelWith } from '../../../fixtures/panel-builder.ts';

const PANEL = panelWith([new Array<number>(6).fill(1000)]);
const PATH: Path = {
  origin: 2025,
  horizons: 3,
  values: Float64Array.of(900, 800, 700),
  reasons: [null],
  problem: null,
};
const law = (kind: SchoolClass, closed: number, lift = 0) => ({
  class: kind,
  cases: 400,
  closed,
  lift,
  quantiles: QUANTILE_SHARES.map((share) => share - 0.5),
});
const LAWS: SchoolHorizon[] = [1, 2, 3].map((horizon) => ({
  horizon,
  variance: { shared: 0.04, own: 0, fall: 1 },
  laws: [law('100-144', 0.02 * horizon), law('jong 50-249', 0, 0.2 * horizon)],
}));
const settled = { index: 7, gemeente: 'GM0001', size: 100, counts: [100, 100, 100, 100, 100, 100] };
const project = (school: typeof settled, norm: number | null = null, laws = LAWS) =>
  projectSchools([school], { panel: PANEL, path: PATH }, 'bo', laws, () => norm)[0]!;

describe('the projection of a school', () => {
  test('has expected pupils, bounds around them and the chance that it closed, per year', () => {
    const { index, isYoung, years } = project(settled);
    expect([index, isYoung, years.map(({ year }) => year)]).toEqual([7, false, [2026, 2027, 2028]]);
    expect(years.map(({ expected }) => Math.round(expected))).toEqual([90, 80, 70]);
    expect(years.map(({ closed }) => closed)).toEqual([0.02, 0.04, 0.06]);
    for (const { expected, stays80, stays95, all80, all95 } of years) {
      expect(stays80[0]).toBeCloseTo(expected * Math.exp(-0.08));
      expect(stays95[0]).toBeLessThan(stays80[0]);
      expect(stays95[1]).toBeGreaterThan(stays80[1]);
      expect(all80[0]).toBeLessThan(stays80[0]);
      expect(all95[0]).toBeLessThan(all80[0]);
    }
    expect(years[2]?.all95[0]).toBe(0);
  });

  test('states the first year with fewer pupils than the norm, and the chance of each year', () => {
    const { firstBelow, years } = project(settled, 75);
    expect(firstBelow).toEqual({ year: 2028, chance: years[2]?.belowNorm });
    expect(years.map(({ belowNorm }) => belowNorm! > 0.5)).toEqual([false, false, true]);
    expect(project(settled, 70).firstBelow).toBeNull();
    expect(project(settled)).toMatchObject({ firstBelow: null });
    expect(project(settled).years[0]?.belowNorm).toBeNull();
  });

  test('grows as young schools did where it opened lately', () => {
    const { isYoung, years } = project({ ...settled, counts: [100] });
    expect(isYoung).toBe(true);
    expect(years[1]?.expected).toBeCloseTo(80 * Math.exp(0.4));
  });

  test('ends where schools of its class were not tested, and has no years where none were', () => {
    const [first, ...rest] = LAWS;
    expect(project(settled, 75, [first!]).years).toHaveLength(1);
    const without = rest.map((one) => ({ ...one, laws: [] }));
    expect(project(settled, 75, [first!, ...without])).toMatchObject({ firstBelow: null });
    expect(project({ ...settled, size: 20 }).years).toEqual([]);
    expect(project({ ...settled, gemeente: 'GM9999' }).years).toEqual([]);
  });
});
