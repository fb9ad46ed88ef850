import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/forecast/backtest/rows.ts';
import type { Backtest } from '../../../../src/forecast/backtest/backtest-file.ts';
import { summariseBacktest } from '../../../../src/forecast/backtest/backtest-summary.ts';

const row = (level: Row['level'], horizon: number, coverage80: number, intervals: number) =>
  ({ series: 'bo', method: 'naief', level, size: 'alle', horizon, coverage80, intervals }) as Row;

const backtest: Backtest = {
  rows: [row('land', 1, 1, 15), row('land', 2, 0.5, 14), row('gemeente', 1, 0.8, 5130)],
  usefulHorizons: [],
  calibrations: {},
};

describe('the summary of the backtest', () => {
  const summary = summariseBacktest(backtest, 'bo', 'naief', 3);

  it('says how often intervals held, and from how many years they were tested', () => {
    expect(summary.country).toEqual([100, 50, NaN]);
    expect(summary.tests).toEqual([15, 14, 0]);
    expect(summary.cameOut[0]).toEqual([80, NaN, NaN]);
  });

  it('does not take a useful horizon that was not measured for none', () => {
    expect(summary.usefulHorizon.every(Number.isNaN)).toBe(true);
  });
});
