import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../../../../src/forecast/errors/area-sets.ts';
import type { Errors } from '../../../../src/forecast/errors/errors.ts';
import { bandsOf, halfWidths, spreadAt } from '../../../../src/forecast/intervals/band.ts';
import { calibrate } from '../../../../src/forecast/intervals/calibrate.ts';
import { cumulated, SHARES } from '../../../../src/forecast/intervals/calibration.ts';
import { chanceBelow } from '../../../../src/forecast/intervals/chance.ts';
import { atSchoolLocation } from '../../../../src/forecast/intervals/school-location.ts';
import { logSizeOf } from '../../../../src/forecast/errors/log-size.ts';
import { fitVariance, varianceAt } from '../../../../src/forecast/intervals/variance.ts';

/** Errors with the variance 0.0001·h + 0.001·h·(N/2500)^−0.7, spread evenly over their normal quantiles. */
function errorsWith(horizons: number, origins: number): Errors[] {
  return Array.from({ length: horizons }, (_, i) => {
    const horizon = i + 1;
    const rows: { origin: number; size: number; log: number }[] = [];
    for (let origin = 2025 - origins - i; origin + horizon <= 2025; origin++) {
      for (let k = 0; k < 400; k++) {
        const size = 300 * 1.012 ** k;
        const spread = Math.sqrt(1e-4 * horizon + 1e-3 * horizon * (size / 2500) ** -0.7);
        const z = quantile((((k * 0.618034) % 1) * 399 + 0.5) / 400);
        rows.push({ origin, size, log: spread * z });
      }
    }
    return {
      horizon,
      origin: Int16Array.from(rows, (row) => row.origin),
      level: new Uint8Array(rows.length).fill(LEVELS.indexOf('gemeente')),
      size: Float64Array.from(rows, (row) => row.size),
      logSize: Float64Array.from(rows, (row) => logSizeOf(row.size)),
      predicted: new Float64Array(rows.length).fill(1000),
      observed: Float64Array.from(rows, (row) => 1000 * Math.exp(row.log)),
      log: Float64Array.from(rows, (row) => row.log),
    };
  });
}

/** The standard normal quantile, by bisection of the distribution. */
function quantile(p: number): number {
  let [low, high] = [-6, 6];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normal(middle) < p) low = middle;
    else high = middle;
  }
  return low;
}

function normal(z: number): number {
  let [term, sum] = [z, z];
  for (let k = 1; k < 200; k++) {
    term *= (z * z) / (2 * k + 1);
    sum += term;
  }
  return 0.5 + sum * Math.exp((-z * z) / 2) * (1 / Math.sqrt(2 * Math.PI));
}

const calibration = calibrate(errorsWith(5, 8), 2025)!;

describe('the variance of errors', () => {
  test('is found back from errors that have it', () => {
    const bins = Array.from({ length: 30 }, (_, i) => {
      const logSize = -3 + i / 4;
      const variance = 2e-4 + 3e-3 * Math.exp(-0.6 * logSize);
      return { count: 50, logSize: 50 * logSize, squares: 50 * variance };
    });
    const { shared, own, fall } = fitVariance(bins);
    expect(shared).toBeCloseTo(2e-4, 5);
    expect(own).toBeCloseTo(3e-3, 4);
    expect(fall).toBeCloseTo(0.6, 1);
  });

  test('falls with size, and an area smaller than a pupil is as sure as one of a pupil', () => {
    const variance = { shared: 1e-4, own: 1e-3, fall: 0.7 };
    expect(varianceAt(variance, logSizeOf(2500))).toBeCloseTo(1.1e-3, 12);
    expect(logSizeOf(0)).toBe(logSizeOf(1));
  });
});

describe('a calibration', () => {
  test('has the order statistics of the scaled errors', () => {
    const { scores, origins, independent } = calibration.horizons[0]!;
    expect(scores[SHARES.indexOf(0.8)]).toBeCloseTo(1.2816, 1);
    expect(scores[SHARES.indexOf(0.95)]).toBeCloseTo(1.96, 1);
    expect([origins, independent]).toEqual([8, 8]);
  });

  test('counts as independent the periods that do not overlap', () => {
    expect(calibration.horizons.map(({ independent }) => independent)).toEqual([8, 4, 3, 2, 2]);
  });

  test('uses no outcome that was not known yet', () => {
    const then = calibrate(errorsWith(5, 8), 2021)!;
    expect(then.horizons[0]!.origins).toBe(4);
    const poisoned = errorsWith(5, 8).map((one) => ({
      ...one,
      log: one.log.map((e, k) => (one.origin[k]! + one.horizon > 2021 ? 99 : e)),
    }));
    expect(calibrate(poisoned, 2021)).toEqual(then);
  });

  test('draws on where no horizon was tested, and says how far it was', () => {
    const known = errorsWith(5, 8).map((one) =>
      one.horizon <= 2 ? one : { ...one, origin: one.origin.subarray(0, 0) },
    );
    const drawn = calibrate(known, 2025)!;
    expect(drawn.tested).toBe(2);
    const ratio = (spreadAt(drawn.horizons[4]!, 800) / spreadAt(drawn.horizons[1]!, 800)) ** 2;
    expect(ratio).toBeCloseTo(cumulated(5) / cumulated(2), 9);
    expect(drawn.horizons[4]!.origins).toBe(0);
  });

  test('draws on a horizon that has fewer origins than are asked, with the correlation that is given', () => {
    const learning = { fewestOrigins: 9, carry: 0.8 };
    expect(calibrate(errorsWith(5, 8), 2025, SHARES, ['gemeente'], learning)).toBeNull();
    const known = errorsWith(5, 9).map((one) =>
      one.horizon <= 2 ? one : { ...one, origin: one.origin.map((year) => year + one.horizon) },
    );
    const drawn = calibrate(known, 2025, SHARES, ['gemeente'], learning)!;
    expect(drawn.horizons.map(({ origins }) => origins > 0)).toEqual([true, true, false, false, false]); // prettier-ignore
    const ratio = (spreadAt(drawn.horizons[4]!, 800) / spreadAt(drawn.horizons[1]!, 800)) ** 2;
    expect(ratio).toBeCloseTo(cumulated(5, 0.8) / cumulated(2, 0.8), 9);
    expect(cumulated(5, 0.8)).toBeGreaterThan(cumulated(5));
  });

  test('is not given where nothing was tested', () => {
    expect(calibrate(errorsWith(3, 8), 2000)).toBeNull();
  });
});

describe('an interval', () => {
  const sizes = [1, 50, 500, 2500, 40_000, 1_300_000];

  test('is wider for 95 % than for 80 %, and never narrower further ahead or for a smaller area', () => {
    for (const share of [0.8, 0.95] as const) {
      const widths = sizes.map((size) => halfWidths(calibration, size, share));
      for (const [i, own] of widths.entries()) {
        for (let h = 0; h < 5; h++) {
          expect(own[h]).toBeGreaterThanOrEqual(own[h - 1] ?? 0);
          expect(own[h]).toBeGreaterThanOrEqual(widths[i + 1]?.[h] ?? 0);
        }
      }
    }
    const wide = halfWidths(calibration, 500, 0.95);
    halfWidths(calibration, 500, 0.8).forEach((n, h) => expect(n).toBeLessThan(wide[h]!));
  });

  test('never narrows whatever the calibration', () => {
    const positive = fc.double({ min: 0, max: 1, noNaN: true });
    const horizon = fc.record({
      shared: positive,
      own: positive,
      fall: fc.double({ min: 0, max: 1.2, noNaN: true }),
      scores: fc.array(fc.double({ min: 0, max: 5, noNaN: true }), {
        minLength: SHARES.length,
        maxLength: SHARES.length,
      }),
    });
    const size = fc.double({ min: 0, max: 2e6, noNaN: true });
    fc.assert(
      fc.property(fc.array(horizon, { minLength: 1, maxLength: 15 }), size, size, (list, a, b) => {
        const some = {
          tested: list.length,
          horizons: list.map(({ scores, ...variance }, i) => ({
            horizon: i + 1,
            variance: [variance],
            scores: scores.sort((x, y) => x - y),
            origins: 1,
            independent: 1,
          })),
        };
        const [small, large] = [Math.min(a, b), Math.max(a, b)];
        const wide = halfWidths(some, small, 0.95);
        const narrow = halfWidths(some, small, 0.8);
        const larger = halfWidths(some, large, 0.95);
        for (let h = 0; h < list.length; h++) {
          expect(Number.isFinite(wide[h])).toBe(true);
          expect(wide[h]).toBeGreaterThanOrEqual(narrow[h]!);
          expect(wide[h]).toBeGreaterThanOrEqual(wide[h - 1] ?? 0);
          expect(wide[h]).toBeGreaterThanOrEqual(larger[h]! * (1 - 1e-12));
        }
      }),
    );
  });

  test('stays as wide when a further horizon happened to do better', () => {
    const [first, ...rest] = calibration.horizons;
    const lucky = { tested: 5, horizons: [first!, { ...first!, scores: first!.scores.map((z) => z / 2) }, ...rest] }; // prettier-ignore
    const widths = halfWidths(lucky, 800, 0.8);
    expect(widths[1]).toBe(widths[0]);
  });

  test('lies around the path in proportion, and is not there where there is no path', () => {
    const path = { values: Float64Array.of(100, 90, NaN, NaN), horizons: 2 };
    const { low80, high80, low95, high95 } = bandsOf(path, [120, 80], calibration);
    expect(low80[1]! * high80[1]!).toBeCloseTo(90 * 90, 6);
    expect(low95[0]).toBeLessThan(low80[0]!);
    expect(high95[0]).toBeGreaterThan(high80[0]!);
    expect([low80[2], high95[3]]).toEqual([NaN, NaN]);
  });

  test('by school location is wider than by residence, with q 1.25 and 2, and tested up to six years', () => {
    const school = atSchoolLocation(calibration);
    expect(school.tested).toBe(6);
    expect(school.horizons.map(({ origins }) => origins)).toEqual([1, 1, 0, 1, 1]);
    for (const [i, one] of school.horizons.entries()) {
      const variance = spreadAt(calibration.horizons[i]!, 800) ** 2;
      const extra = 5.6e-4 * cumulated(i + 1) * (800 / 2500) ** -1.15;
      expect(spreadAt(one, 800) ** 2).toBeCloseTo(variance + extra, 12);
      expect(one.scores[SHARES.indexOf(0.8)]).toBeCloseTo(1.25, 9);
      expect(one.scores[SHARES.indexOf(0.95)]).toBeCloseTo(2, 9);
      expect([...one.scores]).toEqual([...one.scores].sort((a, b) => a - b));
    }
  });
});

describe('a chance', () => {
  const chance = (threshold: number) => chanceBelow(threshold, 1000, 800, 3, calibration);

  test('agrees with the intervals', () => {
    for (const [share, below] of [
      [0.8, 0.1],
      [0.95, 0.025],
    ] as const) {
      const width = halfWidths(calibration, 800, share)[2]!;
      expect(chance(1000 * Math.exp(-width))).toBeCloseTo(below, 9);
      expect(chance(1000 * Math.exp(width))).toBeCloseTo(1 - below, 9);
    }
    expect(chance(1000)).toBe(0.5);
  });

  test('rises with the threshold, from none to never quite certain', () => {
    const chances = Array.from({ length: 300 }, (_, i) => chance(10 * i));
    for (const [i, one] of chances.entries())
      expect(one).toBeGreaterThanOrEqual(chances[i - 1] ?? 0);
    expect(chances[0]).toBe(0);
    expect(chances[1]).toBeGreaterThan(0);
    expect(chances.at(-1)).toBeLessThan(1);
  });

  test('is none of a number without a projection, and certain where nobody is expected', () => {
    expect(chanceBelow(100, NaN, 800, 3, calibration)).toBeNaN();
    expect(chanceBelow(NaN, 100, 800, 3, calibration)).toBeNaN();
    expect(chanceBelow(100, 0, 800, 3, calibration)).toBe(1);
  });
});
