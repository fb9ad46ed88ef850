import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { layoutTrend, type TrendLayout } from '../../../src/view/trend/layout.ts';
import { trendOf } from '../../../src/view/trend/series.ts';
import { countsWith, type Figure } from '../counts-builder.ts';

const naming = {
  name: ({ code }: { code: string }) => code,
  end: (_: unknown, { pupils }: { pupils: number }) => String(pupils),
  tick: String,
};

function layoutOf(
  lines: Record<string, Figure[]>,
  options: { width?: number; provisional?: number[]; brokenIn?: number } = {},
): TrendLayout {
  const { width = 640, provisional = [], brokenIn = null } = options;
  const span = range(2010, 2010 + (Object.values(lines)[0]?.length ?? 0));
  const areas = Object.keys(lines).filter((code) => code !== 'NL');
  const trend = trendOf(countsWith(lines, { first: 2010 }), {
    areas,
    base: 2010,
    scale: 'aantal',
    provisional,
  });
  const canvas = { width, height: 360, scale: 'aantal', years: span, available: span } as const;
  return layoutTrend(trend, { ...canvas, brokenIn, naming });
}

const movesIn = (path: string) => path.match(/M/g)?.length ?? 0;
const kinds = (layout: TrendLayout) => layout.drawn[0]?.signs.map(({ kind }) => kind);

describe('layoutTrend', () => {
  it('draws one path per series, lifting the pen at gaps and breaks', () => {
    const layout = layoutOf({ NL: [9, 8, NaN, 7, 6, 5, 4] }, { brokenIn: 2015 });
    expect(movesIn(layout.drawn[0]?.path ?? '')).toBe(3);
  });

  it('draws a year between two gaps as a dot', () => {
    const layout = layoutOf({ NL: [9, NaN, 7, NaN, 5, 4] });
    expect(kinds(layout)).toEqual(['alone', 'alone', 'end']);
  });

  it('marks incomplete and provisional years, and keeps the line from the incomplete ones', () => {
    const layout = layoutOf(
      { NL: [9, { pupils: 5, complete: false }, 8, 7] },
      { provisional: [2013] },
    );
    expect(kinds(layout)).toEqual(['alone', 'incomplete', 'provisional']);
    expect(layout.drawn[0]?.path).not.toContain(String(layout.x(2011)));
  });

  it('draws a wholly masked year from one to four pupils per cell', () => {
    const layout = layoutOf({ NL: [9, { pupils: 0, masked: 2 }, 8] });
    expect(layout.drawn[0]?.spans).toEqual([
      { x: layout.x(2011), low: layout.y(2), high: layout.y(8) },
    ]);
  });

  it('does not draw or label a series that has no place on the scale', () => {
    const layout = layoutOf({ GM0001: [NaN, 5, 6], NL: [90, 80, 70] });
    expect(layout.drawn.map(({ series }) => series.code)).toEqual(['GM0001']);
    expect(layout.labels.map(({ code }) => code)).toEqual(['GM0001']);
  });

  it('labels a series at its last counted year', () => {
    const [label] = layoutOf({ NL: [9, 8, NaN] }).labels;
    expect(label).toMatchObject({ name: 'NL', value: '8' });
    expect(label?.from[0]).toBe(layoutOf({ NL: [9, 8, NaN] }).x(2011));
  });

  it('keeps lines and labels of nine series inside a phone', () => {
    const codes = Array.from({ length: 8 }, (_, i) => `Hardinxveld-Giessendam ${i}`);
    const lines = Object.fromEntries([...codes, 'NL'].map((code) => [code, [10, 10, 10]]));
    const layout = layoutOf(lines, { width: 340 });
    expect(layout.labels).toHaveLength(9);
    expect(layout.frame.right - layout.frame.left).toBeGreaterThan(340 / 2);
    for (const { name, to } of layout.labels) {
      expect(name.length).toBeLessThan(20);
      expect(to[1]).toBeLessThan(360);
    }
  });
});
