import { describe, expect, it } from 'vitest';
import { WORDS } from '../../../fixtures/words.ts';
import { layoutErrors } from '../../../../src/view/method/error-layout.ts';
import { errorLines, errorSummary, errorTable } from '../../../../src/view/method/error-lines.ts';
import { smallBacktest } from '../../../fixtures/backtest-builder.ts';

const backtest = smallBacktest();
const lines = errorLines(backtest, 'bo');

describe('the errors of all methods', () => {
  it('are compared up to the furthest horizon at which all were scored', () => {
    expect(lines.lines.map(({ role }) => role)).toEqual(['default', 'naive', 'other']);
    expect(lines.lines.map(({ points }) => points.at(-1)?.horizon)).toEqual([10, 10, 10]);
    expect(lines.lines[0]?.points.at(-1)?.error).toBeCloseTo(8);
  });

  it('say from where on one period speaks', () => {
    expect(lines.onePeriodFrom).toBe(10);
    const near = { ...backtest, rows: backtest.rows.filter(({ horizon }) => horizon < 10) };
    expect(errorLines(near, 'bo').onePeriodFrom).toBeNull();
  });

  it('are said in one sentence, from the figures', () => {
    expect(errorSummary(lines, WORDS.nl)).toBe(
      `Vijf jaar vooruit zat onze methode er gemiddeld 4,0\u202f% naast. Wie het aantal van toen aanhield, zat er 6,5\u202f% naast; de beste andere methode (${WORDS.nl.trend.methods['log-lineair']}) 7,0\u202f%.`,
    );
    expect(errorSummary(errorLines(backtest, 'sbo'), WORDS.nl)).toBe('');
  });

  it('stand in the table for every horizon, with a dash where a method was not kept', () => {
    const table = errorTable(backtest, 'bo', WORDS.nl);
    expect(table.columns).toHaveLength(5);
    expect(table.rows.map(({ name }) => name)).toEqual(['1', '2', '3', '5', '7', '10', '11']);
    expect(table.rows[1]?.cells).toEqual(['1,6\u202f%', '–', '–', '18', '9']);
    expect(table.rows[3]?.cells).toEqual(['4,0\u202f%', '6,5\u202f%', '7,0\u202f%', '15', '3']);
  });
});

describe('the chart of errors', () => {
  const layout = (width: number) =>
    layoutErrors(lines, { width, height: 340 }, ({ method }) => `method ${method}`);

  it('starts at zero and keeps lines left of their labels', () => {
    const { errors, bottom, lines: placed, right } = layout(640);
    expect(errors[0]).toEqual({ y: bottom, text: '0' });
    for (const { end, label } of placed) {
      expect(end[0]).toBeCloseTo(right);
      expect(label.x).toBeGreaterThan(right);
    }
  });

  it('lets no label stand on another', () => {
    const middles = layout(640).lines.map(({ label }) => label.y);
    const sorted = [...middles].sort((a, b) => a - b);
    for (const [i, y] of sorted.slice(1).entries()) expect(y - sorted[i]!).toBeGreaterThan(16);
  });

  it('gives other methods colours and dashes of their own', () => {
    const styles = layout(640).lines.map(({ colour, dashes }) => `${colour} ${dashes}`);
    expect(new Set(styles).size).toBe(3);
  });

  it('writes labels in two lines on a phone, and leaves out years that have no room', () => {
    const narrow = layout(340);
    expect(narrow.lines[0]?.label.lines.map(({ text }) => text)).toEqual([
      'method',
      'panel-geboorten',
    ]);
    expect(narrow.horizons.at(-1)?.text).toBe('10');
    expect(narrow.horizons.length).toBeLessThanOrEqual(layout(640).horizons.length);
  });

  it('marks the part that one period reports', () => {
    const { onePeriodFrom, left, right } = layout(640);
    expect(onePeriodFrom).toBeGreaterThan(left);
    expect(onePeriodFrom).toBeLessThan(right);
  });
});
