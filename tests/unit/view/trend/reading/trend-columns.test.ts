import { describe, expect, it } from 'vitest';
import { nl } from '../../../../../src/text/nl.ts';
import { trendOf, type Trend } from '../../../../../src/view/trend/series/series.ts';
import { copiedTable } from '../../../../../src/view/kit/columns.ts';
import {
  trendColumns,
  yearsOf,
  type Writing,
} from '../../../../../src/view/trend/reading/trend-columns.ts';
import { countsWith } from '../../../../fixtures/counts-builder.ts';
import { expecting } from '../../../../fixtures/projection-builder.ts';

const names: Record<string, string> = { GM0001: 'Aalten', NL: 'Nederland' };
const writing = {
  words: nl,
  scale: 'aantal' as const,
  nameOf: (code: string) => names[code] ?? code,
  kindOf: (year: number) => (year === 2017 ? 'voorlopig' : null),
};
const asked = { areas: ['GM0001'], base: 2015, scale: 'aantal' as const, provisional: [] };
const counts = countsWith({
  GM0001: [200, { pupils: 0, masked: 3 }, { pupils: 150, complete: false }],
  NL: [1000, 990, 980],
});

const cellsOf = (trend: Trend, how: Writing) =>
  copiedTable(trendColumns(trend, [], how), yearsOf(trend));

describe('the chart as cells', () => {
  const { head, rows } = cellsOf(trendOf(counts, asked), writing);
  const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);

  it('has a row per year, the newest first, and says what kind of year it is', () => {
    expect(column('Jaar')).toEqual([2017, 2016, 2015]);
    expect(column('stand')).toEqual(['voorlopig', 'geteld', 'geteld']);
  });
  it('has the figure of every area; a masked one is empty and reported beside it', () => {
    expect(column('Aalten, leerlingen')).toEqual([150, null, 200]);
    expect(column('Aalten, opmerking')).toEqual([
      'onvolledig',
      expect.stringMatching(/afgeschermd \(<5\): 3.×.<5/),
      '',
    ]);
    expect(column('Nederland, leerlingen')).toEqual([980, 990, 1000]);
    expect(head).not.toContain('Nederland, opmerking');
  });
  it('writes an index on the scale of the index', () => {
    const index = cellsOf(trendOf(counts, { ...asked, scale: 'index' }), {
      ...writing,
      scale: 'index',
    });
    expect(index.rows.at(-1)).toContain(100);
    expect(index.head).toContain('Nederland, index');
  });
});

describe('the chart of what is expected, as cells', () => {
  it('has the bounds of 80 and 95 % in columns of their own, empty for what was counted', () => {
    const made = expecting(countsWith({ GM0001: [100, 100, 100], NL: [1000, 1000, 1000] }), 2);
    const trend = trendOf(made.counts, asked, made.projection);
    const { head, rows } = cellsOf(trend, { ...writing, kindOf: () => null });
    const from = head.indexOf('Aalten, ondergrens 80 %');
    expect(head.slice(from, from + 4)).toEqual([
      'Aalten, ondergrens 80 %',
      'Aalten, bovengrens 80 %',
      'Aalten, ondergrens 95 %',
      'Aalten, bovengrens 95 %',
    ]);
    expect(rows[1]!.slice(from, from + 4)).toEqual([98, 102, 97, 103]);
    expect(rows[2]!.slice(from, from + 4)).toEqual([null, null, null, null]);
  });
});

describe('the chart as a table on screen', () => {
  const shown = (trend: Trend, how: Writing = writing) =>
    yearsOf(trend).map((year) =>
      trendColumns(trend, [], how).map(({ shown }) => shown?.cell(year)),
    );

  it('has one column per area, and says beside the year what kind it is', () => {
    const trend = trendOf(counts, asked);
    expect(trendColumns(trend, [], writing).map(({ shown }) => shown?.head)).toEqual([
      'Jaar',
      'Aalten',
      'Nederland',
    ]);
    expect(shown(trend)[0]).toEqual([
      { text: '2017', note: 'voorlopig' },
      { text: 'onvolledig 150', note: '' },
      { text: '980', note: '' },
    ]);
  });
  it('says the status in place of a figure that is not there, or else draws a dash on the scale of the index', () => {
    const trend = trendOf(counts, { ...asked, scale: 'index' });
    const texts = shown(trend, { ...writing, scale: 'index' }).map((cells) => cells[1]?.text);
    expect(texts).toEqual(['onvolledig', expect.stringContaining('afgeschermd (<5)'), '100,0']);
  });
  it('has the bounds of both intervals below an expected number', () => {
    const made = expecting(countsWith({ GM0001: [100, 100, 100], NL: [1000, 1000, 1000] }), 2);
    const trend = trendOf(made.counts, asked, made.projection);
    const [, aalten] = shown(trend)[1]!;
    expect(aalten).toEqual({
      text: '100',
      note: expect.stringMatching(/80.%: 98.*102; 95.%: 97.*103/) as string,
    });
  });
});

describe('a forecast of the user in the chart, as cells', () => {
  const line = {
    key: 'own-a',
    style: 'own' as const,
    code: 'GM0001',
    years: [2016, 2017],
    pupils: [180, 150],
    label: 'eigen prognose',
    name: 'prognose, a.csv',
  };
  const headOf = (bounds?: { low: number[]; high: number[] }) => {
    const lines = [bounds ? { ...line, bounds } : line];
    return copiedTable(trendColumns(trendOf(counts, asked), lines, writing), [2017, 2016, 2015]);
  };

  it('has its bounds in columns of their own and beside the figure', () => {
    const bounds = { low: [170, 140], high: [190, 160] };
    const { head, rows } = headOf(bounds);
    const column = (name: string) => rows.map((row) => row[head.indexOf(name)]);
    expect(column('Aalten, prognose, a.csv')).toEqual([150, 180, null]);
    expect(column('Aalten, prognose, a.csv, ondergrens')).toEqual([140, 170, null]);
    expect(column('Aalten, prognose, a.csv, bovengrens')).toEqual([160, 190, null]);
    const shown = trendColumns(trendOf(counts, asked), [{ ...line, bounds }], writing).at(
      -1,
    )?.shown;
    expect(shown?.cell(2017)).toEqual({ text: '150', note: '140–160' });
  });

  it('has no such columns without bounds', () => {
    expect(headOf().head.join()).not.toContain('grens');
  });
});
