import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../src/formats/cells.ts';
import { AGE_COLUMNS } from '../../../src/formats/po-kinds.ts';
import type { VestigingAges } from '../../../src/formats/site/vestiging-leeftijden.ts';
import {
  earlierLeavers,
  expectedCandidates,
  leavingClasses,
} from '../../../src/tables/bo-leavers.ts';

/** The pupils of a vestiging by age. */
function aged(byAge: Readonly<Record<number, number>>, kind: 'bo' | 'sbo' = 'bo'): VestigingAges {
  const counts = AGE_COLUMNS.map((column) => byAge[Number(column.replace('leeftijd_', ''))] ?? 0);
  return { vestiging: '01AA00', kind, cluster: null, counts };
}
const exactly = (n: number) => ({ low: n, high: n });
const EACH = { 4: 14, 5: 15, 6: 16, 7: 17, 8: 18, 9: 19, 10: 20, 11: 19, 12: 2 };

describe('leavingClasses', () => {
  test('children of 11 and older leave in the next summer, those of 4 seven years later, and sit for vmbo in the fourth school year', () => {
    const classes = leavingClasses([aged(EACH), aged({ 11: 99 }, 'sbo')], 2024);
    expect(classes).toHaveLength(8);
    expect(classes[0]).toEqual({ year: 2025, age: 11, children: exactly(21), examYear: 2028 });
    expect(classes[1]).toEqual({ year: 2026, age: 10, children: exactly(20), examYear: 2029 });
    expect(classes[7]).toEqual({ year: 2032, age: 4, children: exactly(14), examYear: 2035 });
  });

  test('a masked count is 1 to 4 children', () => {
    const [first] = leavingClasses([aged({ 11: 30, 12: MASKED, 13: MASKED })], 2024);
    expect(first?.children).toEqual({ low: 32, high: 38 });
  });
});

describe('earlierLeavers', () => {
  test('who left is who was there, and who came, less who is there still', () => {
    const classes = leavingClasses([aged(EACH)], 2024);
    const pupils = (year: number) => exactly({ 2017: 150, 2021: 140 }[year] ?? NaN);
    // Children of 7 to 10 in 2024 were 4 in 2018 to 2021.
    const came = 17 + 18 + 19 + 20;
    expect(earlierLeavers(pupils, classes, 2021, 2024)).toEqual(exactly(150 + came - 140));
  });

  test('as many leave as enter where the number of pupils stays the same, each class of one size', () => {
    const same = { 4: 20, 5: 20, 6: 20, 7: 20, 8: 20, 9: 20, 10: 20, 11: 18, 12: 2 };
    const classes = leavingClasses([aged(same)], 2024);
    expect(earlierLeavers(() => exactly(160), classes, 2021, 2024)).toEqual(exactly(80));
  });

  test('bounds of what was there and of what is there still widen those of who left', () => {
    const classes = leavingClasses([aged({ 7: 10, 8: MASKED, 9: 10, 10: 10 })], 2024);
    const pupils = (year: number) => ({ low: year, high: year + 5 });
    expect(earlierLeavers(pupils, classes, 2021, 2024)).toEqual({
      low: 2017 + 31 - 2026,
      high: 2022 + 34 - 2021,
    });
  });
});

describe('expectedCandidates', () => {
  test('keeps the candidates for each child that left bo, at both bounds', () => {
    expect(expectedCandidates(exactly(50), exactly(200), exactly(400))).toEqual(exactly(25));
    expect(
      expectedCandidates({ low: 40, high: 60 }, { low: 180, high: 220 }, { low: 360, high: 440 }),
    ).toEqual({ low: (40 * 180) / 440, high: (60 * 220) / 360 });
  });

  test('is null for a region without vmbo, and where hardly anybody left bo', () => {
    expect(expectedCandidates(exactly(50), exactly(0), exactly(400))).toBeNull();
    expect(expectedCandidates(exactly(50), exactly(100), { low: -3, high: 20 })).toBeNull();
  });
});
