import { describe, expect, it } from 'vitest';
import { scenarioResults } from '../../../../../src/view/trend/reading/scenario-results.ts';
import { trendOf } from '../../../../../src/view/trend/series/series.ts';
import { countsWith } from '../../../../fixtures/counts-builder.ts';
import { expecting } from '../../../../fixtures/projection-builder.ts';

const { counts, projection } = expecting(
  countsWith({ GM0001: [200, 190, 180], NL: [2000, 1950, 1900] }, { first: 2025 }),
  2,
);
const question = { areas: ['GM0001'], base: 2025, scale: 'aantal', provisional: [] } as const;
const trend = trendOf(counts, question, projection);
const line = (code: string, ...pupils: number[]) => ({
  scenario: 0,
  code,
  years: [2026, 2027],
  pupils: Float64Array.from(pupils),
});

describe('what a scenario gives', () => {
  it('is reported per year, with how many more or fewer than projected', () => {
    expect(scenarioResults([line('GM0001', 195, 160.4)], trend, [2026, 2027])).toEqual([
      {
        scenario: 0,
        code: 'GM0001',
        years: [
          { year: 2026, pupils: 195, difference: 5 },
          { year: 2027, pupils: 160.4, difference: -20 },
        ],
      },
    ]);
  });
  it('is left out for areas that are not in the chart and years that are not in the line', () => {
    expect(scenarioResults([line('GM0002', 1, 2)], trend, [2026])).toEqual([]);
    expect(scenarioResults([line('GM0001', 195, NaN)], trend, [2027, 2030])).toEqual([]);
  });
});
