import { describe, expect, test } from 'vitest';
import { candidateChart } from '../../../../../src/view/region/vmbo/chart-layout.ts';
import { pictureWith } from '../../../../fixtures/vmbo-builder.ts';

const YEARS = [2017, 2018, 2019, 2020];
/** A type with candidates in each of `YEARS`, without masked counts in the first two. */
const type = (name: 'vmbo-b' | 'vmbo-t', now: readonly [low: number, high: number]) => {
  const [low, high] = now;
  const exactly = (n: number) => ({ low: n, high: n });
  const candidates = [exactly(100), exactly(90), { low, high }, { low, high }];
  return { ...pictureWith({}).types[0]!, type: name, region: { candidates, sites: [1, 1, 1, 1] } };
};

describe('candidateChart', () => {
  test('the band begins in the first masked school year, and the line goes through its middle', () => {
    const chart = candidateChart([type('vmbo-b', [40, 60])], YEARS, 600, 300);
    const [line] = chart.lines;
    expect(chart.masked?.year).toBe(2019);
    expect(chart.masked!.x).toBeGreaterThan(chart.left);
    expect(line!.band).toContain(`M${chart.masked!.x}`);
    const y = (value: number) => chart.bottom + ((chart.top - chart.bottom) * value) / 100;
    expect(line!.end[1]).toBeCloseTo(y(50));
  });

  test('without masked counts there is no band', () => {
    const chart = candidateChart([type('vmbo-b', [80, 80])], YEARS, 600, 300);
    expect([chart.masked, chart.lines[0]!.band]).toEqual([null, '']);
  });

  test('names at the ends of lines do not overlap, and lines differ in dashes', () => {
    const chart = candidateChart(
      [type('vmbo-b', [50, 52]), type('vmbo-t', [50, 53])],
      YEARS,
      600,
      300,
    );
    const [one, other] = chart.lines.map(({ label }) => label[1]);
    expect(Math.abs(one! - other!)).toBeGreaterThanOrEqual(16.9);
    expect(new Set(chart.lines.map(({ dashes }) => dashes)).size).toBe(2);
  });

  test('values start at zero, and a narrow chart names fewer school years, the newest always', () => {
    const chart = candidateChart([type('vmbo-b', [40, 60])], YEARS, 260, 300);
    expect(chart.valueTicks[0]).toEqual({ value: 0, y: chart.bottom });
    expect(chart.yearTicks.length).toBeLessThan(YEARS.length);
    expect(chart.yearTicks.at(-1)?.year).toBe(2020);
  });
});
