import { describe, expect, it } from 'vitest';
import type { FindingsInput } from '../../../../../src/state/region/findings/finding.ts';
import { pace } from '../../../../../src/state/region/findings/pace.ts';
import { AreaView } from '../../../../../src/tables/area-view.ts';
import { region as inDutch } from '../../../../../src/text/nl/region.ts';
import { region as inEnglish } from '../../../../../src/text/en/region.ts';
import { countsWith, type Figure } from '../../../../fixtures/counts-builder.ts';

/** A region with these counts, up to 2025. */
function regionOf(counts: readonly Figure[], provisional: readonly number[] = []): FindingsInput {
  const all = countsWith({ GM0001: [...counts] }, { first: 2026 - counts.length });
  return {
    story: { area: new AreaView(all, 0), year: 2025 },
    rows: [],
    provisional,
    isOneCount: false,
  } as unknown as FindingsInput;
}

/** Counts of 2015 to 2025 that change by `before` percent a year until 2020, and then by `after` percent. */
const course = (before: number, after: number): number[] =>
  Array.from({ length: 11 }, (_, t) =>
    Math.round(
      100_000 * (1 + before / 100) ** Math.min(t, 5) * (1 + after / 100) ** Math.max(0, t - 5),
    ),
  );
const said = (before: number, after: number) => {
  const found = pace(regionOf(course(before, after)));
  return found && inDutch.finding(found.finding).replaceAll('\u202f', ' ');
};

describe('the pace of a region', () => {
  it('is reported with both paces and their years, and which of them is provisional', () => {
    const found = pace(regionOf(course(-1.9, -0.6), [2025]));
    expect(inDutch.finding(found!.finding).replaceAll('\u202f', ' ')).toBe(
      'De daling vlakt af: −1,9 % per jaar in 2015–2020, −0,6 % per jaar in 2020–2025 (voorlopig).',
    );
    expect(inEnglish.finding(found!.finding)).toBe(
      'The fall is slowing: −1.9% a year in 2015–2020, −0.6% a year in 2020–2025 (provisional).',
    );
    expect(found?.view).toMatchObject({ measure: 'verandering', base: 2020 });
  });

  it.each([
    [-1, -2, 'De daling versnelt'],
    [-2, -1, 'De daling vlakt af'],
    [-1, 0.1, 'De daling is gestopt'],
    [-1, 1, 'De daling sloeg om in groei'],
    [0.1, -1, 'Een daling is begonnen'],
    [1, 2, 'De groei versnelt'],
    [2, 1, 'De groei vlakt af'],
    [1, -0.1, 'De groei is gestopt'],
    [1, -1, 'De groei sloeg om in daling'],
    [-0.1, 1, 'Een groei is begonnen'],
  ])('of %d and then %d percent a year is reported as what became of it', (before, after, text) => {
    expect(said(before, after)).toMatch(new RegExp(`^${text}: `));
  });

  it('is not reported where both paces differ by less than half a percentage point', () => {
    expect(said(-1, -0.6)).toBeNull();
    expect(said(0.2, -0.2)).toBeNull();
    expect(said(-0.7, -1.2)).not.toBeNull();
  });

  it('is not reported where it rests on a provisional count', () => {
    // Without the last year the fall is as quick as before.
    const counts = course(-1, -1);
    counts[10] = counts[9]! * 1.04;
    expect(pace(regionOf(counts))).not.toBeNull();
    expect(pace(regionOf(counts, [2025]))).toBeNull();
  });

  it('is not reported without a count of ten years before, or with one that cannot be compared', () => {
    const counts = course(-2, -0.5);
    expect(pace(regionOf(counts.slice(1)))).toBeNull();
    const broken: Figure[] = [...counts];
    broken[5] = { pupils: 100, complete: false };
    expect(pace(regionOf(broken))).toBeNull();
    expect(pace({ ...regionOf(counts), isOneCount: true })).toBeNull();
  });
});
