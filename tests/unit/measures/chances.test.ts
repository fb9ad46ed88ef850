import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/measures/catalog.ts';
import type { AreaForecast } from '../../../src/measures/measure.ts';
import { historyWith } from '../../fixtures/counts-builder.ts';

/** One counted year of 1000 pupils and seven expected ones; fewer pupils are as likely as their share of 2000. */
const history = { ...historyWith(1000, 980, 960, 940, 920, 900, 880, 860), observed: 1 };
const forecast: AreaForecast = {
  thresholds: [-20, -10],
  chanceBelow: (t, pupils) => (t < 1 ? NaN : pupils / 2000),
};

describe('the chance of decline', () => {
  const { value } = MEASURES.kansdaling;
  it('is that of fewer than 90 % of the newest count after five years, in percent', () => {
    expect(value(history, 0, 0, forecast)).toBeCloseTo(45);
  });
  it('is the same for every year after the newest count', () => {
    expect(value(history, 6, 0, forecast)).toBeCloseTo(45);
  });
  it('is none in an earlier year, nor without a projection', () => {
    expect(value({ ...history, observed: 3 }, 1, 0, forecast)).toBeNaN();
    expect(value(history, 0, 0)).toBeNaN();
  });
});

describe('the chance to pass a signaleringsgrens', () => {
  it('is that of a change since the base year below it', () => {
    expect(MEASURES.kansgrens1.value(history, 3, 0, forecast)).toBeCloseTo(40);
    expect(MEASURES.kansgrens2.value(history, 3, 0, forecast)).toBeCloseTo(45);
  });
  it('is none in a year that was counted', () => {
    expect(MEASURES.kansgrens1.value(history, 0, 0, forecast)).toBeNaN();
  });
});
