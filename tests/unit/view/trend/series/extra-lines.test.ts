import { range } from 'd3';
import { describe, expect, it } from 'vitest';
import { METHOD_IDS } from '../../../../../src/forecast/methods/method.ts';
import { en } from '../../../../../src/text/en.ts';
import { nl } from '../../../../../src/text/nl.ts';
import {
  drawLines,
  hasRoomInside,
  insideLabels,
  linesReach,
} from '../../../../../src/view/trend/layout/draw-lines.ts';
import {
  hasBounds,
  methodLines,
  pastLines,
  scenarioLines,
  type ExtraLine,
} from '../../../../../src/view/trend/series/extra-lines.ts';
import { lineReadings, announceLine } from '../../../../../src/view/trend/reading/line-readings.ts';
import { trendOf } from '../../../../../src/view/trend/series/series.ts';
import { countsWith } from '../../../../fixtures/counts-builder.ts';

const counts = countsWith({ GM0001: [200, 180, 160], NL: [2000, 2000, 2000] }, { first: 2014 });
const trend = trendOf(counts, { areas: ['GM0001'], base: 2014, scale: 'aantal', provisional: [] });
const on = { x: (year: number) => year, y: (value: number) => value };

const past = (code: string, origin: number, ...pupils: number[]) => ({
  code,
  origin,
  years: range(origin + 1, origin + 1 + pupils.length),
  pupils: Float64Array.from(pupils),
});
const own = pastLines([past('GM0001', 2014, 189, 160), past('GM0002', 2014, 1, 2)], 'GM0001', nl);

describe('an earlier forecast', () => {
  it('is shown of the one area that was asked for, named by its year', () => {
    expect(own.map(({ label, name }) => [label, name])).toEqual([['uit 2014', 'verwacht in 2014']]);
  });

  it('is drawn from what was counted in the year in which it was made', () => {
    const [drawn] = drawLines(own, trend.series, on);
    expect(drawn?.from).toEqual([2014, 200]);
    expect(drawn?.path).toBe('M2014,200L2015,189L2016,160');
  });

  it('is read beside what came, with how far it was off', () => {
    const [read] = lineReadings(own, trend, 2015, nl);
    expect(read).toMatchObject({ count: '189', note: '5,0\u202f% te hoog' });
    expect(read && announceLine(read)).toBe('verwacht in 2014: 189, 5,0\u202f% te hoog');
    expect(lineReadings(own, trend, 2016, nl)[0]?.note).toBe('precies goed');
  });

  it('says nothing of years before it or after its end', () => {
    const [read] = lineReadings(own, trend, 2014, nl);
    expect(read).toMatchObject({ count: '–', note: '' });
    expect(read && announceLine(read)).toBe('');
  });
});

describe('other methods', () => {
  const line = { code: 'NL', years: [2017], pupils: Float64Array.of(2100) };
  const methods = METHOD_IDS.map((method) => ({ ...line, method }));

  it('are drawn but for the one that the projection is made with', () => {
    const drawn = methodLines(methods, 'NL', { method: 'panel-geboorten' }, nl);
    expect(drawn).toHaveLength(METHOD_IDS.length - 1);
    expect(drawn.map(({ key }) => key)).not.toContain('method-panel-geboorten');
  });

  it('are each named in words, in both languages', () => {
    for (const words of [nl, en]) {
      const names = METHOD_IDS.map((method) => words.trend.methods[method]);
      expect(new Set(names).size).toBe(METHOD_IDS.length);
    }
  });
});

describe('a forecast of the user with bounds', () => {
  const without: ExtraLine = {
    key: 'own-prognose-a.csv-GM0001',
    style: 'own',
    code: 'GM0001',
    years: [2017, 2018, 2019],
    pupils: [150, 145, 140],
    label: 'eigen prognose',
    name: 'prognose, a.csv',
  };
  const own = { ...without, bounds: { low: [140, 130, NaN], high: [160, 160, NaN] } };

  it('has a band between its bounds, from the last count on, and none where a year has no bounds', () => {
    const [drawn] = drawLines([own], trend.series, on);
    expect(drawn?.band).toBe('M2016,160L2017,160L2018,160L2018,130L2017,140L2016,160Z');
  });

  it('has no band without bounds, or where both bounds are the same', () => {
    const same = { ...own, bounds: { low: own.pupils, high: own.pupils } };
    expect(drawLines([without, same], trend.series, on).map(({ band }) => band)).toEqual(['', '']);
    expect([own, without, same].map(hasBounds)).toEqual([true, false, false]);
  });

  it('has room on the axis for its bounds', () => {
    expect(linesReach([own], trend.series)).toEqual([150, 145, 140, 140, 130, 160, 160]);
  });

  it('is read with its bounds', () => {
    expect(lineReadings([own], trend, 2018, nl)[0]).toMatchObject({
      count: '145',
      note: '130–160',
    });
    expect(lineReadings([own], trend, 2019, nl)[0]?.note).toBe('');
  });
});

describe('the line of a scenario', () => {
  const line = (code: string, scenario = 0) => ({
    code,
    scenario,
    years: range(2026, 2041),
    pupils: Float64Array.from(range(15), (h) => 1160 - 10 * h),
  });
  const made = (scale: 'aantal' | 'index', lines = [line('GM0001')], names = ['Wijk']) => {
    const asked = trendOf(counts, { areas: ['GM0001'], base: 2014, scale, provisional: [] });
    return scenarioLines(lines, names, { trend: asked, scale }, nl);
  };

  it('says at its end what it gives in 2030, in the unit of the axis', () => {
    expect(made('aantal')[0]).toMatchObject({ label: 'Wijk', value: '1.120 in\u00a02030' });
    expect(made('index')[0]).toMatchObject({ label: 'Wijk', value: '560,0 in\u00a02030' });
  });

  it('has a number as its name where the user gave none', () => {
    expect(made('aantal', [line('GM0001', 1)], ['', ''])[0]?.label).toBe('Scenario 2');
  });

  it('is left out where its area is not in the chart', () => {
    expect(made('aantal', [line('GM0002')])).toEqual([]);
  });

  it('has the same dashes in every area', () => {
    const lines = [line('GM0001', 0), line('NL', 0), line('GM0001', 1), line('NL', 1)];
    const drawn = drawLines(made('aantal', lines, ['a', 'b']), trend.series, on);
    expect(drawn.map(({ nth }) => nth)).toEqual([0, 0, 1, 1]);
  });
});

describe('an extra line', () => {
  const line = (style: ExtraLine['style'], key: string, code = 'GM0001'): ExtraLine => ({
    key,
    style,
    code,
    years: [2017, 2018, 2019],
    pupils: [150, NaN, 140],
    label: key,
    name: key,
  });

  it('is drawn on the scale of its area', () => {
    // The country is drawn on the scale of the area: 200 for 2000.
    const [drawn] = drawLines([line('scenario', 'groei', 'NL')], trend.series, on);
    expect(drawn?.path).toBe('M2016,200L2017,15M2019,14Z');
  });

  it('is not drawn where its area is not', () => {
    expect(drawLines([line('scenario', 'groei', 'GM9999')], trend.series, on)).toEqual([]);
  });

  it('is distinguished from others of its style by its place among them, a scenario by colour too', () => {
    const drawn = drawLines(
      [line('scenario', 'a'), line('method', 'b'), line('scenario', 'c')],
      trend.series,
      on,
    );
    expect(drawn.map(({ nth }) => nth)).toEqual([0, 0, 1]);
    expect(drawn.map(({ colour }) => colour)).toEqual([
      'var(--area-0)',
      'var(--ink-soft)',
      'var(--area-0)',
    ]);
  });

  it('has its label in the plot only where there is room beside its end', () => {
    expect(hasRoomInside(own[0]!, 100)).toBe(true);
    expect(hasRoomInside(own[0]!, 20)).toBe(false);
  });

  it('keeps its label in the plot from lying on another', () => {
    const frame = { left: 0, right: 3000, top: 0, bottom: 300 };
    const labels = insideLabels([line('past', 'a'), line('past', 'b')], trend.series, {
      ...on,
      frame,
    });
    expect(Math.abs((labels[0]?.y ?? 0) - (labels[1]?.y ?? 0))).toBeGreaterThanOrEqual(14);
  });
});
