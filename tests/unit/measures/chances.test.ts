import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/measures/catalog.ts';
import type { AreaForecast } from '../../../src/measures/measure.ts';
import { AreaView } from '../../../src/tables/area-view.ts';
import { countsWith } from '../../fixtures/counts-builder.ts';

const counts = countsWith({ GM0001: [1000, 980, 960, 940, 920, 900, 880, 860] });
const areaCounted = (observed: number) => new AreaView({ ...counts, observed }, 0);

/** 2015 is counted with 1000 pupils, the seven years after it are projected; the chance of fewer pupils is their share of 2000. */
const area = areaCounted(1);
const base = 2015;
const forecast: AreaForecast = {
  thresholds: [-20, -10],
  chanceBelow: (year, pupils) => (year < 2016 ? NaN : pupils / 2000),
};

describe('the chance of decline', () => {
  const { value } = MEASURES.kansdaling;
  it('is that of fewer than 90 % of the newest count after five years, in percent', () => {
    expect(value({ area, year: 2015, base, forecast })).toBeCloseTo(45);
  });
  it('is the same for every year after the newest count', () => {
    expect(value({ area, year: 2021, base, forecast })).toBeCloseTo(45);
  });
  it('is none in an earlier year, nor without a projection', () => {
    expect(value({ area: areaCounted(3), year: 2016, base, forecast })).toBeNaN();
    expect(value({ area, year: 2015, base })).toBeNaN();
  });
});

describe('the chance to pass a signaleringsgrens', () => {
  it('is that of a change since the base year below it', () => {
    expect(MEASURES.kansgrens1.value({ area, year: 2018, base, forecast })).toBeCloseTo(40);
    expect(MEASURES.kansgrens2.value({ area, year: 2018, base, forecast })).toBeCloseTo(45);
  });
  it('is none in a year that was counted', () => {
    expect(MEASURES.kansgrens1.value({ area, year: 2015, base, forecast })).toBeNaN();
  });
});
