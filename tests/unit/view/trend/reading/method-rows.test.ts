import { describe, expect, it } from 'vitest';
import type { MethodId } from '../../../../../src/forecast/methods/method.ts';
import {
  compareMethods,
  type MethodErrors,
} from '../../../../../src/view/trend/reading/method-rows.ts';

type ErrorRow = MethodErrors['rows'][number];

const row = (
  size: ErrorRow['size'],
  level: ErrorRow['level'],
  wmape: number,
  method: MethodId = 'holt',
  horizon = 5,
): ErrorRow => ({ series: 'bo', method, horizon, size, level, wmape });

const backtest: MethodErrors = {
  rows: [
    row('<1000', 'gemeente', 0.09),
    row('1000-2500', 'gemeente', 0.06),
    row('1000-2500', 'gemeente', 0.08, 'naief'),
    // One of the methods was tested on every horizon.
    row('1000-2500', 'gemeente', 0.05, 'holt', 4),
    row('alle', 'land', 0.01),
  ],
};
const line = { years: [2029, 2030], pupils: Float64Array.of(1700, 1690) };
const lines = ['GM0001', 'NL'].flatMap((code) =>
  (['holt', 'naief'] as const).map((method) => ({ ...line, code, method })),
);
const tested = { method: 'panel-geboorten', series: 'bo', asDrawn: 'bo' } as const;
const asked = { code: 'GM0001', size: 1700, year: 2030, horizon: 5, tested, backtest };
const errors = (compared: Parameters<typeof compareMethods>[1]) =>
  compareMethods(lines, compared).rows.map(({ error }) => error);

describe('methods compared', () => {
  it('say what each expects, and its mean error in gemeenten of this size', () => {
    expect(compareMethods(lines, asked)).toEqual({
      ahead: 5,
      rows: [
        { method: 'holt', expected: 1690, error: 6 },
        { method: 'naief', expected: 1690, error: 8 },
      ],
    });
    expect(errors({ ...asked, size: 300 })).toEqual([9, null]);
  });

  it('are judged as they are drawn: the default by the test that takes for granted what it does', () => {
    const drawn = { ...row('1000-2500', 'gemeente', 0.07), series: 'vo-vestiging-doorstroom' };
    const both = { rows: [...backtest.rows, drawn] } as MethodErrors;
    const own = { method: 'holt', series: 'bo', asDrawn: 'vo-vestiging-doorstroom' } as const;
    expect(
      errors({ ...asked, tested: own, backtest: both }).map((e) => Math.round(e ?? 0)),
    ).toEqual([7, 8]);
  });

  it('are held to the error for the country as a whole where that is asked for', () => {
    expect(errors({ ...asked, code: 'NL' })).toEqual([1, null]);
  });

  it('are compared as many years ahead as most were tested on', () => {
    const nearer = compareMethods(lines, { ...asked, year: 2029, horizon: 4 });
    expect(nearer.ahead).toBe(5);
    expect(nearer.rows.map(({ error }) => error)).toEqual([6, 8]);
  });

  it('have no errors where nothing was tested, or the record is not there yet', () => {
    for (const less of [
      { backtest: null },
      { tested: null },
      { tested: { ...tested, series: 'sbo' as const } },
    ]) {
      const { ahead, rows } = compareMethods(lines, { ...asked, ...less });
      expect(ahead).toBeNull();
      expect(rows.map(({ error }) => error)).toEqual([null, null]);
    }
  });

  it('have no errors for a gemeente whose newest count is unknown, since its size is unknown', () => {
    expect(errors({ ...asked, size: NaN })).toEqual([null, null]);
  });

  it('expect nothing beyond their last year', () => {
    expect(compareMethods(lines, { ...asked, year: 2041 }).rows[0]?.expected).toBeNaN();
  });
});
