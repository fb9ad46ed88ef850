import { describe, expect, test } from 'vitest';
import { extend, smooth } from '../../../../src/forecast/methods/exponential-smoothing.ts';
import { fitStart } from '../../../../src/forecast/methods/holt-start.ts';
import { fitHolt } from '../../../../src/forecast/methods/holt.ts';

/** Oil production in Saudi Arabia, 1996–2007 (R, package fpp: `window(oil, 1996, 2007)`), as statsmodels' tests publish it. */
const OIL = Float64Array.of(
  446.6565229,
  454.4733065,
  455.662974,
  423.6322388,
  456.2713279,
  440.5880501,
  425.3325201,
  485.1494479,
  506.0481621,
  526.7919833,
  514.268889,
  494.2110193,
);

/** Air passengers in Australia, 1990–2004 (R, package fpp: `window(ausair, 1990, 2004)`), from the same place. */
const AIR = Float64Array.of(
  17.5534,
  21.8601,
  23.8866,
  26.9293,
  26.8885,
  28.8314,
  30.0751,
  30.9535,
  30.1857,
  31.5797,
  32.577569,
  33.477398,
  39.021581,
  41.386432,
  41.596552,
);

/**
 * R 4.2.2, forecast 8.20: `ets(air, "AAN", damped = TRUE)`, with its five-year forecast, its mean squared error and the 95 %
 * interval of its first year. R's own beta is αβ*.
 */
const ETS = {
  alpha: 0.99591248359386,
  alphaBeta: 1.00000177749125e-4,
  phi: 0.975837884841967,
  level: 16.6430315594723,
  trend: 2.29728622390832,
  mse: 2.57690608962874,
  forecast: [
    43.1552159304263, 44.6707210001557, 46.1496082618676, 47.5927624792564, 49.0010470382538,
  ],
  interval95: [39.3018254827611, 47.0086063780915],
} as const;
/** The weights and start that R estimates. */
const ETS_PARAMETERS = 5;
const Z_95 = 1.95996398454005;

describe('exponential smoothing', () => {
  test.each([
    [0.2, 484.802468],
    [0.6, 501.837461],
  ])('gives what R gives for oil with α = %f', (alpha, expected) => {
    const { level } = smooth(OIL, { alpha, beta: 0, phi: 1 }, OIL[0]!, 0);
    expect(Math.abs(level - expected)).toBeLessThan(1e-6);
  });

  test('gives what R gives for air with α = 0.8 and β* = 0.2', () => {
    const smoothed = smooth(AIR, { alpha: 0.8, beta: 0.2, phi: 1 }, AIR[0]!, AIR[1]! - AIR[0]!);
    const expected = [43.756968, 45.593523, 47.430078, 49.266633, 51.103188];
    for (const [h, value] of extend(smoothed, 1, 5).entries()) {
      expect(Math.abs(value - expected[h]!)).toBeLessThan(1e-6);
    }
  });

  test('gives what R gives for air with a damped trend, at its weights and start', () => {
    const weights = { alpha: ETS.alpha, beta: ETS.alphaBeta / ETS.alpha, phi: ETS.phi };
    const smoothed = smooth(AIR, weights, ETS.level, ETS.trend);
    for (const [h, value] of extend(smoothed, ETS.phi, 5).entries()) {
      expect(Math.abs(value - ETS.forecast[h]!)).toBeLessThan(1e-6);
    }
    expect(Math.abs(smoothed.squares / AIR.length - ETS.mse)).toBeLessThan(1e-6);
    const sigma = Math.sqrt(smoothed.squares / (AIR.length - ETS_PARAMETERS));
    const first = smoothed.level + ETS.phi * smoothed.trend;
    expect(Math.abs(first - Z_95 * sigma - ETS.interval95[0])).toBeLessThan(1e-6);
    expect(Math.abs(first + Z_95 * sigma - ETS.interval95[1])).toBeLessThan(1e-6);
  });

  test('finds weights for air with a mean squared error no larger than that of R', () => {
    const { smoothed } = fitHolt(AIR, 0.001);
    expect(smoothed.squares / AIR.length).toBeLessThanOrEqual(ETS.mse);
  });

  test('starts from the level and trend that no other start beats', () => {
    const weights = { alpha: 0.5, beta: 0.3, phi: 0.9 };
    const { smoothed } = fitStart(AIR, weights);
    for (const [level, trend] of [
      [15, 3],
      [17.5, 4.3],
      [14, 5],
      [20, 1],
    ] as const) {
      expect(smooth(AIR, weights, level, trend).squares).toBeGreaterThanOrEqual(smoothed.squares);
    }
  });
});
