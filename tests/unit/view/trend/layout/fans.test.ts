import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { fannedAmong } from '../../../../../src/view/trend/layout/fanned.ts';
import {
  fanReach,
  fansOf,
  hasFan,
  type Fan,
  type FanSheet,
} from '../../../../../src/view/trend/layout/fans.ts';
import { trendOf, type Trend } from '../../../../../src/view/trend/series/series.ts';
import { countsWith, type Figure } from '../../../../fixtures/counts-builder.ts';
import { expecting } from '../../../../fixtures/projection-builder.ts';

const AHEAD = 12;

function trendWith(
  areas: Record<string, Figure[]>,
  reasons: Record<string, 'no-pupils'> = {},
  scale: 'aantal' | 'index' = 'aantal',
): Trend {
  const all = { NL: course(9000), ...areas };
  const { counts, projection } = expecting(countsWith(all, { first: 2014 }), AHEAD, { reasons });
  const codes = Object.keys(areas);
  return trendOf(counts, { areas: codes, base: 2014, scale, provisional: [] }, projection);
}

/** Two counted years and twelve expected ones. */
const course = (pupils: number) => [pupils, pupils, ...range(AHEAD).map((h) => pupils - h)];

/** A pixel per year to the right, a pixel per pupil upwards. */
const on = { x: (year: number) => year, y: (value: number) => -value };

const fansIn = (
  trend: Trend,
  code: string,
  {
    reach = [-Infinity, Infinity],
    isCompared = false,
  }: Partial<Pick<FanSheet, 'reach' | 'isCompared'>> = {},
): Fan[] => {
  const one = trend.series.find((series) => series.code === code);
  return one ? fansOf(one, { ...on, ...trend, reach, isCompared }) : [];
};

/** The y of a path at every x. */
function heights(path: string): Map<number, number[]> {
  const at = new Map<number, number[]>();
  for (const [, x, y] of path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)) {
    at.set(Number(x), [...(at.get(Number(x)) ?? []), Number(y)]);
  }
  return at;
}

describe('the fans beside lines that are compared with the projection', () => {
  const trend = trendWith({ GM0001: course(1000) });

  it('are only those of 80 %, so that lines within them can be distinguished', () => {
    const levels = fansIn(trend, 'GM0001', { isCompared: true }).map(({ level }) => level);
    expect(levels).toEqual([80]);
    expect(fannedAmong(trend.series, null, true).manner).toBe('each');
  });

  it('end where the axis ends, which has room for them in the years that are not faint', () => {
    const reach = fanReach(trend.series, { isCompared: true, until: 2018 });
    const [low = 0, high = 0] = [Math.min(...reach), Math.max(...reach)];
    const [fan] = fansIn(trend, 'GM0001', { isCompared: true, reach: [low, high] });
    const drawn = [...heights(fan?.edges ?? '').values()].flat();
    expect(Math.min(...drawn)).toBeCloseTo(-high, 0);
    expect(Math.max(...drawn)).toBeCloseTo(-low, 0);
  });
});

describe('the fans of an area alone', () => {
  const trend = trendWith({ GM0001: course(1000) });
  const [wide, narrow] = fansIn(trend, 'GM0001');

  it('are those of 95 and 80 %, the widest beneath', () => {
    expect([wide?.level, narrow?.level]).toEqual([95, 80]);
  });

  it('lie in one another in every year: low95, low80, high80, high95', () => {
    const [outer, inner] = [heights(wide?.edges ?? ''), heights(narrow?.edges ?? '')];
    expect(outer.size).toBe(AHEAD + 1);
    for (const [x, [high95 = 0, low95 = 0]] of outer) {
      const [high80 = 0, low80 = 0] = inner.get(x) ?? [];
      // Downwards on the screen.
      const order = [high95, high80, low80, low95];
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });

  it('open at the last count', () => {
    expect(heights(wide?.edges ?? '').get(2015)).toEqual([-1000, -1000]);
  });

  it('are cut where they become fainter, ten years ahead', () => {
    expect([...heights(narrow?.near ?? '').keys()].sort().at(-1)).toBe(2025);
    expect(Math.min(...heights(narrow?.far ?? '').keys())).toBe(2025);
  });

  it('fit on an axis that holds what they reach', () => {
    const reach = fanReach(trend.series, { isCompared: false, until: Infinity });
    expect(Math.max(...reach)).toBeCloseTo(989 * 1.36);
    expect(Math.min(...reach)).toBeCloseTo(989 * 0.64);
  });

  it('follow the scale of the index', () => {
    const [index] = fansIn(trendWith({ GM0001: course(1000) }, {}, 'index'), 'GM0001');
    expect(heights(index?.edges ?? '').get(2016)).toEqual([-103, -97]);
  });
});

describe('whose fans there are', () => {
  const areas = (count: number) =>
    Object.fromEntries(range(count).map((i) => [`GM000${i}`, course(1000 + i)]));

  it('are both of the country alone, and none of the country beside areas', () => {
    const alone = trendWith({});
    expect(fansIn(alone, 'NL').map(({ level }) => level)).toEqual([95, 80]);
    const beside = trendWith(areas(1));
    expect(beside.series.map((one) => hasFan(one, beside.series))).toEqual([true, false]);
    expect(fansIn(beside, 'NL')).toEqual([]);
  });

  it('are the narrow ones only of areas beside each other', () => {
    expect(fansIn(trendWith(areas(2)), 'GM0000').map(({ level }) => level)).toEqual([80]);
  });

  it('are none where nothing is expected', () => {
    const trend = trendWith(areas(2), { GM0000: 'no-pupils' });
    expect(fansIn(trend, 'GM0000')).toEqual([]);
    expect(fannedAmong(trend.series, null).codes).toEqual(['GM0001']);
  });

  it('are painted of up to three areas, and of one of more', () => {
    expect(fannedAmong(trendWith(areas(1)).series, null)).toEqual({
      codes: ['GM0000'],
      manner: 'alone',
    });
    expect(fannedAmong(trendWith(areas(3)).series, null)).toMatchObject({ manner: 'each' });
    const eight = trendWith(areas(8)).series;
    expect(fannedAmong(eight, null)).toEqual({ codes: ['GM0000'], manner: 'one' });
    expect(fannedAmong(eight, 'GM0005').codes).toEqual(['GM0005']);
    expect(fannedAmong(eight, 'GM9999').codes).toEqual(['GM0000']);
  });
});
