import { describe, expect, test } from 'vitest';
import { sharesByYear } from '../../../../src/state/map/type-shares.ts';
import { sharesChart } from '../../../../src/view/type-shares/shares-layout.ts';

const exact = (count: number) => ({ low: count, high: count });
const years = sharesByYear(
  [2022, 2023, 2024],
  [
    { type: 'vmbo-b', candidates: [exact(30), exact(25), exact(0)] },
    { type: 'havo', candidates: [exact(70), exact(75), exact(0)] },
  ],
);
const chart = sharesChart(years, 408, 226);

describe('the chart of shares', () => {
  test('has a column of full height for each school year with candidates, the first type at the bottom', () => {
    const [first, , last] = chart.columns;
    expect(first?.parts.map(({ type }) => type)).toEqual(['vmbo-b', 'havo']);
    expect(first?.parts[0]).toMatchObject({ y: 144, height: 60 });
    expect(first?.parts[1]).toMatchObject({ y: 4, height: 140 });
    expect(last?.parts).toEqual([]);
  });

  test('names the parts of the last column that has any, without overlap', () => {
    expect(chart.labels.map(({ type, percent }) => [type, percent])).toEqual([
      ['vmbo-b', 25],
      ['havo', 75],
    ]);
    const [b, havo] = chart.labels;
    expect(b!.y - havo!.y).toBeGreaterThanOrEqual(16);
    expect(b!.from).toBeLessThan(b!.x);
  });

  test('writes as many school years as fit, the newest always', () => {
    expect(chart.years.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(sharesChart(years, 210, 226).years.map(({ year }) => year)).toEqual([2022, 2024]);
  });
});
