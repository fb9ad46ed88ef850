import { describe, expect, it } from 'vitest';
import { plotted, trendOf, type Trend } from '../../../../../src/view/trend/series/series.ts';
import { countsWith } from '../../../../fixtures/counts-builder.ts';

const asked = { areas: ['GM0001'], base: 2011, scale: 'aantal', provisional: [] } as const;

/** What is drawn of an area, year by year. */
function drawn(trend: Trend, code: string): number[] {
  const series = trend.series.find((one) => one.code === code);
  return series ? series.points.map((point) => plotted(series, point)) : [];
}

describe('trendOf on the scale of counts', () => {
  const counts = countsWith(
    {
      GM0001: [110, 100, 90],
      GM0002: [50, 50, 50],
      NL: [2000, 1000, 500],
    },
    { first: 2010 },
  );

  it('draws the country as it is when nothing is selected', () => {
    const trend = trendOf(counts, { ...asked, areas: [] });
    expect(drawn(trend, 'NL')).toEqual([2000, 1000, 500]);
    expect(trend.anchor).toBeNull();
  });

  it('rescales the country to meet the first area in the base year', () => {
    const trend = trendOf(counts, { ...asked, areas: ['GM0002', 'GM0001'] });
    expect(drawn(trend, 'NL')).toEqual([100, 50, 25]);
    expect(drawn(trend, 'GM0001')).toEqual([110, 100, 90]);
    expect(trend.anchor).toBe('GM0002');
  });

  it('leaves the published numbers of the country alone', () => {
    const country = trendOf(counts, asked).series.at(-1);
    expect(country?.points.map(({ pupils }) => pupils)).toEqual([2000, 1000, 500]);
  });

  it('rescales to the second area where the first has no figure in the base year', () => {
    const gap = countsWith({ GM0001: [NaN, 4], GM0002: [10, 9], NL: [100, 50] }, { first: 2011 });
    expect(trendOf(gap, { ...asked, areas: ['GM0001', 'GM0002'] }).anchor).toBe('GM0002');
  });

  it('does not draw the country where no area has a figure in the base year', () => {
    const gap = countsWith({ GM0001: [NaN, 4], NL: [100, 50] }, { first: 2011 });
    const trend = trendOf(gap, asked);
    expect(drawn(trend, 'NL')).toEqual([NaN, NaN]);
    expect(drawn(trend, 'GM0001')).toEqual([NaN, 4]);
  });

  it('ignores an area that the figures lack', () => {
    const trend = trendOf(counts, { ...asked, areas: ['GM9999', 'GM0001'] });
    expect(trend.series.map(({ code, place }) => [code, place])).toEqual([
      ['GM0001', 0],
      ['NL', null],
    ]);
  });
});

describe('trendOf on the scale of the index', () => {
  const index = { ...asked, scale: 'index' } as const;

  it('puts every series at 100 in the base year', () => {
    const counts = countsWith({ GM0001: [110, 100, 90], NL: [2000, 1000, 500] }, { first: 2010 });
    const trend = trendOf(counts, index);
    expect(drawn(trend, 'GM0001')).toEqual([110, 100, 90]);
    expect(drawn(trend, 'NL')).toEqual([200, 100, 50]);
  });

  it.each([
    ['missing', NaN],
    ['incomplete', { pupils: 100, complete: false }],
    ['masked', { pupils: 0, masked: 2 }],
    ['zero', 0],
  ] as const)('has no line for an area whose base year is %s', (_, cell) => {
    const counts = countsWith({ GM0001: [cell, 90], NL: [1000, 500] }, { first: 2011 });
    const trend = trendOf(counts, index);
    expect(drawn(trend, 'GM0001')).toEqual([NaN, NaN]);
    expect(drawn(trend, 'NL')).toEqual([100, 50]);
  });
});

describe('a point', () => {
  const counts = countsWith(
    {
      GM0001: [
        NaN,
        100,
        { pupils: 90, complete: false },
        { pupils: 0, masked: 3 },
        { pupils: 8, masked: 1 },
      ],
      NL: [NaN, 100, 90, 90, 90],
    },
    { first: 2010 },
  );
  const points = trendOf(counts, { ...asked, provisional: [2014] }).series[0]?.points ?? [];

  it('distinguishes missing, incomplete and wholly masked from counted', () => {
    expect(points.map(({ state }) => state)).toEqual([
      'missing',
      'observed',
      'incomplete',
      'masked',
      'observed',
    ]);
  });

  it('has no change or index where the year cannot be compared', () => {
    expect(points.map(({ index }) => index)).toEqual([NaN, 100, NaN, NaN, 8]);
    expect(points.map(({ change }) => change)).toEqual([NaN, 0, NaN, NaN, -92]);
  });

  it('keeps its masked cells and knows whether it is provisional', () => {
    expect(points.map(({ masked }) => masked)).toEqual([0, 0, 0, 3, 1]);
    expect(points.map(({ provisional }) => provisional)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
