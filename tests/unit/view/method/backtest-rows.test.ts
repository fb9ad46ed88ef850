import { describe, expect, it } from 'vitest';
import {
  defaultOf,
  levelsOf,
  methodsOf,
  periodsOf,
  rowAt,
  rowsOf,
} from '../../../../src/view/method/backtest-rows.ts';
import { row, smallBacktest } from '../../../fixtures/backtest-builder.ts';

describe('the rows of the record', () => {
  const backtest = smallBacktest();

  it('are those of one method, level and size, by horizon', () => {
    const rows = rowsOf(backtest, { series: 'bo', method: 'naief' });
    expect(rows.map(({ horizon }) => horizon)).toEqual([1, 3, 5, 10]);
    expect(rowAt(backtest, { series: 'bo', method: 'naief', size: '<1000' }, 5)?.wmape).toBe(0.09);
    expect(rowAt(backtest, { series: 'bo', method: 'naief' }, 2)).toBeUndefined();
  });

  it('state the methods, the default first, and the levels', () => {
    expect(methodsOf(backtest, 'bo')).toEqual(['panel-geboorten', 'naief', 'log-lineair']);
    expect(defaultOf(backtest, 'sbo')).toBeUndefined();
    expect(levelsOf(backtest, { series: 'bo', method: 'panel-geboorten' })).toEqual([
      'gemeente',
      'land',
    ]);
  });

  it('hold as many separate periods as fit without overlap', () => {
    const periods = (origins: number, horizon: number) => periodsOf(row({ origins, horizon }));
    // Origins 2006–2024, one year ahead: 2007 … 2025.
    expect(periods(19, 1)).toBe(19);
    // Origins 2006–2020, five years ahead: 2006–11, 2011–16, 2016–21.
    expect(periods(15, 5)).toBe(3);
    expect(periods(1, 12)).toBe(1);
  });
});
