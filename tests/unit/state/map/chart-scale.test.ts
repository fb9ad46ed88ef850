import { describe, expect, it } from 'vitest';
import { scaleByDefault } from '../../../../src/state/map/chart-scale.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';

const counts = countsWith(
  {
    GM0001: [100, 90, 80],
    GM0002: [300, 310, 320],
    GM0003: [500, 400, 321],
    GM0004: [NaN, 4000, 4000],
    GM0005: [10, 5, 0],
    NL: [90_000, 80_000, 70_000],
  },
  { first: 2015 },
);
const scaleOf = (...codes: string[]) => scaleByDefault(counts, codes, 2015);

describe('the scale of the chart until the user chooses one', () => {
  it('is pupils for the country, one area, and areas up to four times as large as another', () => {
    expect(scaleOf()).toBe('aantal');
    expect(scaleOf('GM0001')).toBe('aantal');
    expect(scaleOf('GM0001', 'GM0002')).toBe('aantal');
  });

  it('is the index where an area is more than four times as large in the newest count', () => {
    expect(scaleOf('GM0001', 'GM0003')).toBe('index');
    expect(scaleOf('GM0003', 'GM0002', 'GM0001')).toBe('index');
  });

  it('is pupils where an area would have no line as an index', () => {
    expect(scaleOf('GM0001', 'GM0004')).toBe('aantal');
    expect(scaleByDefault(counts, ['GM0001', 'GM0004'], 2016)).toBe('index');
  });

  it('leaves out areas without pupils now, and areas that are not in the counts', () => {
    expect(scaleOf('GM0001', 'GM0005')).toBe('aantal');
    expect(scaleOf('GM0001', 'GM9999')).toBe('aantal');
  });
});
