import { expect, it } from 'vitest';
import { runsOf } from '../../../../../src/view/trend/layout/runs.ts';
import { trendOf } from '../../../../../src/view/trend/series/series.ts';
import { countsWith, type Figure } from '../../../../fixtures/counts-builder.ts';

/** The years of each stretch of a line over `cells`, which begin in 2006. */
function stretches(cells: Figure[], brokenIn: number | null = null): number[][] {
  const counts = countsWith({ NL: cells }, { first: 2006 });
  const asked = { areas: [], base: 2006, scale: 'aantal', provisional: [] } as const;
  const points = trendOf(counts, asked).series[0]?.points ?? [];
  return runsOf(points, brokenIn).map((run) => run.map(({ year }) => year));
}

it('draws neighbouring years as one line', () => {
  expect(stretches([1, 2, 3])).toEqual([[2006, 2007, 2008]]);
});

it('leaves a gap where a year is missing', () => {
  expect(stretches([1, 2, NaN, 4, 5])).toEqual([
    [2006, 2007],
    [2009, 2010],
  ]);
});

it('leaves a gap where a year is incomplete or wholly masked', () => {
  expect(stretches([1, { pupils: 2, complete: false }, 3, { pupils: 0, masked: 1 }, 5])).toEqual([
    [2006],
    [2008],
    [2010],
  ]);
});

it('joins a year that is counted but for some masked cells', () => {
  expect(stretches([10, { pupils: 9, masked: 2 }, 8])).toEqual([[2006, 2007, 2008]]);
});

it('draws a closed school as zero, not as a gap', () => {
  expect(stretches([10, 0, 0])).toEqual([[2006, 2007, 2008]]);
  expect(stretches([10, { vestigingen: 0 }, { vestigingen: 0 }])).toEqual([[2006, 2007, 2008]]);
});

it('draws no line where there never was a school', () => {
  expect(stretches([{ vestigingen: 0 }, { vestigingen: 0 }])).toEqual([]);
});

it('cuts the line between the year before a break and the year of the break', () => {
  expect(stretches([1, 2, 3, 4, 5, 6], 2010)).toEqual([
    [2006, 2007, 2008, 2009],
    [2010, 2011],
  ]);
});

it('is empty where nothing was counted', () => {
  expect(stretches([NaN, NaN])).toEqual([]);
});
