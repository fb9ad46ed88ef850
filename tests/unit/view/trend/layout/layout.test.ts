import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import type { ExtraLine } from '../../../../../src/view/trend/series/extra-lines.ts';
import { textWidth } from '../../../../../src/view/trend/layout/text-width.ts';
import { rowsOf } from '../../../../../src/view/trend/layout/end-labels.ts';
import { layoutTrend, type TrendLayout } from '../../../../../src/view/trend/layout/layout.ts';
import { trendOf } from '../../../../../src/view/trend/series/series.ts';
import { countsWith, type Figure } from '../../../../fixtures/counts-builder.ts';
import { expecting } from '../../../../fixtures/projection-builder.ts';

const naming = {
  name: ({ code }: { code: string }) => code,
  end: (_: unknown, { pupils }: { pupils: number }) => String(pupils),
  zone: () => ({ projected: 'projectie', far: 'na 2022 nauwelijks getoetst' }),
  tick: String,
  year: String,
};

function layoutOf(
  lines: Record<string, Figure[]>,
  options: {
    width?: number;
    provisional?: number[];
    brokenIn?: number;
    /** How many of the years are expected. */
    ahead?: number;
    extra?: ExtraLine[];
  } = {},
): TrendLayout {
  const { width = 640, provisional = [], brokenIn = null, ahead = 0, extra = [] } = options;
  const span = range(2010, 2010 + (Object.values(lines)[0]?.length ?? 0));
  const areas = Object.keys(lines).filter((code) => code !== 'NL');
  const { counts, projection } = expecting(countsWith(lines, { first: 2010 }), ahead);
  const asked = { areas, base: 2010, scale: 'aantal', provisional } as const;
  const trend = trendOf(counts, asked, projection);
  const canvas = { width, height: 360, scale: 'aantal', years: span, available: span } as const;
  return layoutTrend(trend, extra, { ...canvas, brokenIn, naming });
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
    expect(layout.labels.map(({ key }) => key)).toEqual(['GM0001']);
  });

  it('labels a series at its last counted year', () => {
    const [label] = layoutOf({ NL: [9, 8, NaN] }).labels;
    expect(label).toMatchObject({ name: ['NL'], value: ['8'] });
    expect(label?.from[0]).toBe(layoutOf({ NL: [9, 8, NaN] }).x(2011));
  });

  it('keeps lines and labels of nine series inside a phone', () => {
    const codes = Array.from({ length: 8 }, (_, i) => `Hardinxveld-Giessendam ${i}`);
    const lines = Object.fromEntries([...codes, 'NL'].map((code) => [code, [10, 10, 10]]));
    const layout = layoutOf(lines, { width: 340 });
    expect(layout.labels).toEqual([]);
    expect(layout.frame.right).toBeGreaterThan(320);
    expect(layout.keys?.items.map(({ name }) => name.join(' '))).toEqual([...codes, 'NL']);
    const heights = layout.keys?.items.map(({ y }) => y) ?? [];
    expect(Math.min(...heights)).toBeGreaterThan(360);
    expect(new Set(heights).size).toBe(9);
    expect(360 + (layout.keys?.height ?? 0)).toBeGreaterThan(Math.max(...heights) + 8);
  });

  it.each([300, 360, 480, 640, 900])(
    'never cuts a name nor splits a word, in a chart of %i pixels',
    (width) => {
      const names = [
        'Oude IJsselstreek',
        'Hardinxveld-Giessendam',
        "Rijk van Nijmegen en 's-Heerenberg",
      ];
      const lines = Object.fromEntries([...names, 'NL'].map((code) => [code, [10, 10, 10]]));
      const { labels, keys } = layoutOf(lines, { width });
      const shown = keys?.items ?? labels;
      expect(shown.map(({ name }) => name.filter(Boolean).join(' '))).toEqual([...names, 'NL']);
    },
  );

  it('writes names on two lines rather than squeezing the plot, and keeps them inside the chart', () => {
    const lines = { 'Oude IJsselstreek': [10, 10], NL: [10, 10] };
    const { labels } = layoutOf(lines, { width: 380 });
    expect(labels[0]?.name).toEqual(['Oude', 'IJsselstreek']);
    for (const { name, to } of labels)
      for (const line of name) expect(to[0] + textWidth(line, 13, true)).toBeLessThanOrEqual(380);
  });

  it('leaves room between labels of two lines, so that a value is nearer to its own name than to the next', () => {
    const { labels } = layoutOf({ 'Oude IJsselstreek': [10, 10], NL: [10, 10] }, { width: 380 });
    const [first, second] = labels.toSorted((a, b) => a.to[1] - b.to[1]);
    if (!first || !second) throw new Error('two labels were expected');
    const halves = 8 * (rowsOf(first) + rowsOf(second));
    expect(second.to[1] - first.to[1]).toBeGreaterThan(halves + 2);
  });
});

/** The points of an SVG path that lines are drawn through. */
const through = (path: string) =>
  [...path.matchAll(/[ML]([\d.]+),([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

describe('layoutTrend of what is expected', () => {
  const falling = {
    GM0001: [100, 90, 80, ...range(12).map((h) => 79 - h)],
    NL: Array<number>(15).fill(500),
  };

  it('begins the dashed part at the last count, where the solid part ends', () => {
    const [area] = layoutOf(falling, { ahead: 12 }).drawn;
    const [solid, dashed] = [through(area?.path ?? ''), through(area?.expected.near ?? '')];
    expect(solid).toHaveLength(3);
    expect(dashed[0]).toEqual(solid.at(-1));
  });

  it('draws what lies more than ten years ahead apart, to be fainter', () => {
    const layout = layoutOf(falling, { ahead: 12 });
    const { near = '', far = '' } = layout.drawn[0]?.expected ?? {};
    expect(through(near)).toHaveLength(11);
    expect(through(far)).toHaveLength(3);
    expect(through(far)[0]).toEqual(through(near).at(-1));
    expect(layout.zone).toMatchObject({
      origin: 2012,
      from: layout.x(2012),
      faint: layout.x(2022),
      to: layout.x(2024),
    });
  });

  it('writes above the plot from which year on it was hardly tested, if there is room', () => {
    const [wide, narrow] = [900, 340].map((width) => layoutOf(falling, { ahead: 12, width }));
    expect(wide?.zone?.far?.text).toBe('na 2022 nauwelijks getoetst');
    expect(wide?.zone?.far?.x).toBeGreaterThan(wide?.zone?.faint ?? Infinity);
    // In the plot it would cross the lines of years; the note below the chart says it too.
    expect(narrow?.zone?.far).toBeNull();
    expect(narrow?.zone?.faint).toBeLessThan(narrow?.zone?.to ?? 0);
  });

  it('says nothing of fainter years where there are none', () => {
    const near = { GM0001: [100, 90, 80, 79, 78], NL: [500, 500, 500, 500, 500] };
    expect(layoutOf(near, { ahead: 2 }).zone?.far).toBeNull();
  });

  it('marks the interval of the year that is written at the end of the line, five years ahead', () => {
    const layout = layoutOf(falling, { ahead: 12 });
    // 75 expected, give or take 10 %.
    expect(layout.drawn[0]?.outlook).toEqual({
      x: layout.x(2017),
      low: layout.y(75 * 0.9),
      high: layout.y(75 * 1.1),
    });
  });

  it('puts the label, and the sign of the area, at the end of what is expected', () => {
    const layout = layoutOf(falling, { ahead: 12 });
    expect(layout.labels[0]).toMatchObject({ key: 'GM0001', value: ['68'] });
    expect(layout.labels[0]?.from[0]).toBe(layout.x(2024));
    expect(kinds(layout)).toEqual(['end', 'projected']);
  });

  it('keeps the labels of areas and extra lines apart', () => {
    const extra = range(7).map((i): ExtraLine => ({
      key: `method-${i}`,
      style: 'method',
      code: 'GM0001',
      years: range(2013, 2025),
      pupils: range(12).map(() => 70 + i / 10),
      label: `methode ${i}`,
      name: `methode ${i}`,
    }));
    for (const width of [520, 640]) {
      const heights = layoutOf(falling, { ahead: 12, extra, width })
        .labels.map((label) => ({ y: label.to[1], half: 8 * rowsOf(label) }))
        .sort((a, b) => a.y - b.y);
      expect(heights).toHaveLength(9);
      for (const [i, { y, half }] of heights.entries()) {
        const above = heights[i - 1];
        if (above) expect(y - above.y).toBeGreaterThan(above.half + half - 0.001);
      }
    }
  });

  it('closes in on the lines where methods or earlier projections are compared, and says where the axis starts', () => {
    const past: ExtraLine = {
      key: 'past-2011',
      style: 'past',
      code: 'GM0001',
      years: [2012, 2013],
      pupils: [82, 78],
      label: 'uit 2011',
      name: 'verwacht in 2011',
    };
    const apart = (extra: ExtraLine[]) => {
      const { y, startsAt } = layoutOf(falling, { ahead: 12, extra });
      return { startsAt, pixels: y(80) - y(82) };
    };
    const [alone, compared] = [apart([]), apart([past])];
    expect(alone.startsAt).toBeNull();
    expect(compared.startsAt).toBeGreaterThan(0);
    expect(compared.pixels).toBeGreaterThan(1.3 * alone.pixels);
    expect(apart([{ ...past, style: 'scenario' }]).startsAt).toBeNull();
  });

  it('is as it was where nothing is expected', () => {
    const layout = layoutOf({ NL: [9, 8, 7] });
    expect(layout.zone).toBeNull();
    expect(layout.drawn[0]).toMatchObject({ fans: [], expected: { near: '', far: '' } });
  });
});
