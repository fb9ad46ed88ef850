import { describe, expect, test } from 'vitest';
import { reliabilityOf } from '../../../../src/forecast/backtest/reliability.ts';
import { LEVELS } from '../../../../src/forecast/errors/area-sets.ts';
import type { Errors } from '../../../../src/forecast/errors/errors.ts';
import { logSizeOf } from '../../../../src/forecast/errors/log-size.ts';
import { SHARES, type Calibration } from '../../../../src/forecast/intervals/calibration.ts';

/** At every horizon the absolute log error is below 0.1·share in that share of cases. */
const CALIBRATION: Calibration = {
  tested: 1,
  horizons: [1, 2, 3, 4, 5].map((horizon) => ({
    horizon,
    variance: [{ shared: 0.01, own: 0, fall: 0.5 }],
    scores: SHARES,
    origins: 9,
    independent: 2,
  })),
};

/** Gemeenten of 1,000 pupils five years ahead: what is expected and what was observed, by origin. */
function errorsWith(
  rows: readonly (readonly [origin: number, expected: number, observed: number])[],
) {
  const at = (horizon: number, own: typeof rows): Errors => {
    const size = new Float64Array(own.length).fill(1000);
    return {
      horizon,
      origin: Int16Array.from(own, ([origin]) => origin),
      level: new Uint8Array(own.length).fill(LEVELS.indexOf('gemeente')),
      size,
      logSize: size.map(logSizeOf),
      predicted: Float64Array.from(own, ([, expected]) => expected),
      observed: Float64Array.from(own, ([, , observed]) => observed),
      log: Float64Array.from(own, ([, expected, observed]) => Math.log(observed / expected)),
    };
  };
  return [1, 2, 3, 4, 5].map((horizon) => at(horizon, horizon === 5 ? rows : []));
}

const known = new Map([2010, 2015, 2021].map((origin) => [origin, CALIBRATION]));

describe('the reliability of chances', () => {
  test('has predicted chances beside observed shares, all together and by tenth', () => {
    const errors = errorsWith([
      [2010, 900, 880],
      [2010, 900, 950],
      [2015, 1100, 1000],
    ]);
    const [long, recent] = reliabilityOf(errors, 'bo', known);
    expect(long!.all).toMatchObject({ count: 3, came: 1 / 3 });
    // 900 expected is just at the threshold: a chance of one half, and one of the two declines was observed.
    expect(long!.tenths[5]).toEqual({ told: 0.5, came: 0.5, count: 2 });
    expect(long!.tenths[0]).toMatchObject({ came: 0, count: 1 });
    expect(recent!.all.count).toBe(1);
  });

  test('leaves out origins after 2020, and origins without a calibration', () => {
    const errors = errorsWith([
      [2012, 900, 880],
      [2021, 900, 880],
    ]);
    expect(reliabilityOf(errors, 'bo', known).map(({ all }) => all)).toEqual(
      new Array(4).fill({ told: 0, came: 0, count: 0 }),
    );
  });

  test('does not change a chance with what was observed after the origin', () => {
    const predict = (observed: number) =>
      reliabilityOf(errorsWith([[2010, 950, observed]]), 'bo', known)[0]!.all.told;
    expect(predict(500)).toBe(predict(2000));
  });
});
