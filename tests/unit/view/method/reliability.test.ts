import { describe, expect, it } from 'vitest';
import type { Reliability } from '../../../../src/forecast/backtest/reliability.ts';
import {
  chancesOf,
  chanceSummary,
  chanceTable,
  layoutChances,
} from '../../../../src/view/method/reliability.ts';
import { smallBacktest } from '../../../fixtures/backtest-builder.ts';
import { WORDS } from '../../../fixtures/words.ts';

const test = (given: Partial<Reliability>): Reliability => ({
  series: 'bo',
  horizons: [5, 5],
  origins: [2010, 2020],
  all: { told: 0.29, came: 0.25, count: 1000 },
  tenths: Array.from({ length: 10 }, (_, i) => ({
    told: i === 9 ? 0 : (i + 0.5) / 10,
    came: i === 9 ? 0 : i / 10,
    count: i === 9 ? 0 : i === 8 ? 19 : 100,
  })),
  ...given,
});
const both = [test({}), test({ origins: [2015, 2020], all: { told: 0.23, came: 0.13, count: 9 } })];

describe('the predicted chances', () => {
  it('are those of five years ahead', () => {
    const backtest = { ...smallBacktest(), chances: [...both, test({ horizons: [1, 10] })] };
    expect(chancesOf(backtest, 'bo')).toEqual(both);
    expect(chancesOf(backtest, 'sbo')).toEqual([]);
  });

  it('are summarised in a sentence, of all starting years and of the later ones', () => {
    const sentence = chanceSummary(both, WORDS.en);
    expect(sentence).toContain('from 2010 to 2020: 29% predicted on average, 25% observed.');
    expect(sentence).toContain('From 2015 and later: 23% predicted, 13% observed.');
    expect(chanceSummary([], WORDS.en)).toBe('');
  });

  it('stand in the table by tenth, with how many there were', () => {
    const { columns, rows } = chanceTable(both, WORDS.en);
    expect(columns).toHaveLength(6);
    expect(rows).toHaveLength(10);
    expect(rows[3]).toMatchObject({ name: '30 to 40%' });
    expect(rows[3]!.cells.slice(0, 3)).toEqual(['35%', '30%', '100']);
    expect(rows[9]!.cells.slice(0, 3)).toEqual(['–', '–', '0']);
  });

  it('are drawn as a dot per tenth with 20 cases or more, below the line where fewer declines were observed', () => {
    const { dots, x, y } = layoutChances(both[0]!, 1000);
    expect(dots).toHaveLength(8);
    expect(dots[6]![0]).toBeCloseTo(x(65), 6);
    expect(dots[6]![1]).toBeCloseTo(y(60), 6);
    expect(y(60)).toBeGreaterThan(y(65));
  });
});
