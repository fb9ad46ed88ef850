import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { valueAxis, yearScale, yearTicks } from '../../../../../src/view/trend/layout/scales.ts';
import { trendOf } from '../../../../../src/view/trend/series/series.ts';
import { countsWith, type Figure } from '../../../../fixtures/counts-builder.ts';

function axisOver(cells: Figure[], kind: 'aantal' | 'index' | 'maat', closesIn = false) {
  const counts = countsWith({ NL: cells }, { first: 2010 });
  const scale = kind === 'index' ? 'index' : 'aantal';
  const { series } = trendOf(counts, { areas: [], base: 2010, scale, provisional: [] });
  return valueAxis(series, { kind, closesIn }, [300, 0]);
}

describe('the axis of values', () => {
  it('starts at zero where that costs little room', () => {
    expect(axisOver([100, 30], 'aantal').startsAt).toBeNull();
    expect(axisOver([100, 30], 'aantal').scale.domain).toEqual([0, 100]);
  });

  it('closes in on lines that are compared, and says where it starts', () => {
    const axis = axisOver([3000, 1400], 'aantal', true);
    expect(axis.scale.domain[0]).toBeGreaterThan(900);
    expect(axis.startsAt).toBe(axis.scale.domain[0]);
  });

  it('says where it starts when not at zero', () => {
    expect(axisOver([1_550_000, 1_356_911], 'aantal').startsAt).toBe(1_350_000);
  });

  it('always shows 100 on the scale of the index', () => {
    const [low, high] = axisOver([100, 120], 'index').scale.domain;
    expect(low).toBeLessThanOrEqual(100);
    expect(high).toBeGreaterThanOrEqual(120);
  });

  it('has room for the most that a masked number can be', () => {
    expect(axisOver([{ pupils: 0, masked: 5 }, 2], 'aantal').scale.domain).toEqual([0, 20]);
  });

  it('counts pupils whole', () => {
    expect(axisOver([2, 1], 'aantal').ticks).toEqual([0, 1, 2]);
  });

  it('goes below zero, and has decimals, for values of another measure', () => {
    const [low, high] = axisOver([-120, 40], 'maat').scale.domain;
    expect(low).toBeLessThanOrEqual(-120);
    expect(high).toBeGreaterThanOrEqual(40);
    expect(axisOver([0.4, 0.9], 'maat').ticks).toContain(0.2);
  });

  it('stands without any figure', () => {
    expect(axisOver([NaN, NaN], 'aantal').scale.domain).toEqual([0, 1]);
  });
});

describe('the axis of years', () => {
  const ticks = (available: number[], width: number) =>
    yearTicks(available, yearScale(range(1996, 2026), [0, width]));

  it('writes round years and the last', () => {
    const round = [2000, 2005, 2010, 2015, 2020, 2025];
    expect(ticks(range(1996, 2026), 500)).toEqual(round);
    expect(ticks(range(1996, 2026), 900)).toEqual(round);
  });

  it('leaves out years for which there is no room', () => {
    const few = ticks(range(1996, 2026), 200);
    expect(few.at(-1)).toBe(2025);
    expect(few.length).toBeLessThanOrEqual(4);
  });

  it('leaves out a round year too near the last', () => {
    expect(ticks(range(1996, 2022), 400)).not.toContain(2020);
  });

  it('writes every year where there are few', () => {
    const scale = yearScale(range(2019, 2026), [0, 400]);
    expect(yearTicks([2019, 2023, 2024, 2025], scale)).toEqual([2019, 2023, 2024, 2025]);
  });

  it('thins out where the years run on to 2040', () => {
    const scale = (width: number) => yearScale(range(1996, 2041), [0, width]);
    expect(yearTicks(range(1996, 2041), scale(200), 2025)).toEqual([2000, 2020, 2040]);
    expect(yearTicks(range(1996, 2041), scale(300), 2025)).toEqual([2000, 2010, 2020, 2030, 2040]);
    expect(yearTicks(range(1996, 2041), scale(520), 2025)).toContain(2025);
  });

  it('writes the few years that were counted, and round ones after them', () => {
    const scale = yearScale(range(2019, 2041), [0, 640]);
    const years = [2019, 2023, 2024, 2025, ...range(2026, 2041)];
    expect(yearTicks(years, scale, 2025)).toEqual([2019, 2023, 2025, 2030, 2035, 2040]);
  });

  it('puts a single year in the middle', () => {
    expect(yearScale([2019], [0, 400])(2019)).toBe(200);
  });
});
