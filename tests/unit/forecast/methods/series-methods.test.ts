import { describe, expect, test } from 'vitest';
import { METHODS } from '../../../../src/forecast/methods/catalog.ts';
import type { CommonMethodId } from '../../../../src/forecast/methods/method.ts';
import { knownWith, panelWith } from '../../../fixtures/panel-builder.ts';

const path = (id: CommonMethodId, ...rows: number[][]) =>
  METHODS[id].forecast(knownWith(panelWith(rows)), 3);

describe('a method that looks at one series', () => {
  test('naive stays where it is', () => {
    expect([...path('naief', [90, 100]).values]).toEqual([100, 100, 100]);
  });

  test('drift goes on along the line through the first year and the last', () => {
    expect([...path('drift', [100, 70, 120]).values]).toEqual([130, 140, 150]);
  });

  test('drift stops at nobody', () => {
    expect([...path('drift', [100, 40]).values]).toEqual([0, 0, 0]);
  });

  test('log-linear goes on with the growth of the last eight years', () => {
    const doubling = [999, ...Array.from({ length: 8 }, (_, t) => 2 ** t)];
    const values = path('log-lineair', doubling).values;
    expect([...values].map((n) => Math.round(n))).toEqual([256, 512, 1024]);
  });

  test('theta adds half the slope of the line to a level', () => {
    const values = path('theta', [100, 110, 120, 130, 140, 150]).values;
    expect(values[1]! - values[0]!).toBeCloseTo(5, 9);
  });

  test('damped Holt goes on with a trend that fades', () => {
    const values = path('holt', [100, 110, 121, 129, 142, 150, 161]).values;
    const steps = [values[1]! - values[0]!, values[2]! - values[1]!] as const;
    expect(steps[0]).toBeGreaterThan(0);
    expect(steps[1]).toBeLessThan(steps[0]);
  });

  test.each<[CommonMethodId, number]>([
    ['drift', 2],
    ['theta', 4],
    ['holt', 6],
    ['log-lineair', 8],
  ])('%s says that fewer than %i years are too short', (id, needs) => {
    const short = Array.from({ length: 9 }, (_, t) => (t < 9 - needs + 1 ? NaN : 100));
    const enough = Array.from({ length: 9 }, (_, t) => (t < 9 - needs ? NaN : 100));
    const { reasons, values } = path(id, short, enough);
    expect(reasons).toEqual(['too-short', null]);
    expect(values.slice(0, 3).every(Number.isNaN)).toBe(true);
    expect(values.slice(3).every(Number.isFinite)).toBe(true);
  });

  test('a year without pupils ends the history that counts', () => {
    expect(path('drift', [500, 0, 100, 90]).values[0]).toBe(80);
  });

  test('says why there is no projection: nobody now, or not known', () => {
    const { reasons, values } = path('naief', [10, 0], [10, NaN], [NaN, 10]);
    expect(reasons).toEqual(['no-pupils', 'unknown-now', null]);
    expect(values.slice(0, 6).every(Number.isNaN)).toBe(true);
  });
});
