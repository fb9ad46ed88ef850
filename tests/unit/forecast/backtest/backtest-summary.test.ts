import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/forecast/backtest/rows.ts';
import type { Backtest } from '../../../../src/forecast/backtest/backtest-file.ts';
import { summariseBacktest } from '../../../../src/forecast/backtest/backtest-summary.ts';

const row = (level: Row['level'], horizon: number, coverage80: number, intervals: number) =>
  ({ series: 'bo', method: 'naief', level, size: 'alle', horizon, coverage80, intervals }) as Row;

const backtest: Backtest = {
  rows: [row('land', 1, 1, 15), row('land', 2, 0.5, 14), row('gemeente', 1, 0.8, 5130)],
  usefulHorizons: [],
  chances: [],
  calibrations: {},
};

describe('the summary of the backtest', () => {
  const summary = summariseBacktest(backtest, 'bo', 'naief', 3);

  it('says how often intervals held, and from how many years they were tested', () => {
    expect(summary.country).toEqual([100, 50, NaN]);
    expect(summary.tests).toEqual([15, 14, 0]);
    expect(summary.cameOut[0]).toEqual([80, NaN, NaN]);
  });

  it('gives a share for regions of one size only where there are twenty outcomes or more', () => {
    const regions = [20, 19].map((intervals, i) => ({
      ...row('regios', i + 1, 0.9, intervals),
      size: '>25000' as const,
    }));
    const { regions: shares } = summariseBacktest({ ...backtest, rows: regions }, 'bo', 'naief', 2);
    expect(shares).toEqual([
      [NaN, NaN],
      [NaN, NaN],
      [90, NaN],
    ]);
  });

  it('does not take a useful horizon that was not measured for none', () => {
    expect(summary.usefulHorizon.every(Number.isNaN)).toBe(true);
  });
});
