import { describe, expect, test } from 'vitest';
import { ChildrenTally } from '../../../src/formats/incoming/children-tally.ts';
import { youngChildrenIn } from '../../../src/tables/young-children.ts';

/** Eemsdelta was made of three gemeenten in 2021; Haaren was split over two others. */
const HERINDELINGEN = [
  ...['GM0003', 'GM0010', 'GM0024'].map((code) => ({
    code,
    name: code,
    year: 2021,
    into: 'GM1979',
  })),
  ...['GM0757', 'GM0824'].map((into) => ({ code: 'GM0788', name: 'Haaren', year: 2021, into })),
];
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);
const period = (year: number, month: number | null) => ({ year, month, isProvisional: false });

/** Births of one each month in gemeenten of then, in all months of the years or those that `has` says. */
function births(
  codes: [code: string, today?: string][],
  years: number[],
  has: (year: number, month: number, code: string) => boolean = () => true,
) {
  // prettier-ignore
  const tally = new ChildrenTally('geboorten');
  for (const [code, today = code] of codes) {
    for (const year of years) {
      for (const month of MONTHS) {
        if (has(year, month, code)) tally.put('geboren', period(year, month), { code, today }, 1);
      }
    }
  }
  return tally;
}
const found = (tally: ChildrenTally, gemeenten: string[]) => {
  const { rows, lacking } = youngChildrenIn(tally, HERINDELINGEN, gemeenten);
  return { rows: rows.map(({ gemeente, figure, year, children }) => `${gemeente} ${figure} ${year} ${children}`), lacking }; // prettier-ignore
};

describe('births per month', () => {
  test('add up to calendar years, and to cohorts from October to September', () => {
    const { rows, lacking } = found(births([['GM0197']], [2022, 2023]), ['GM0197']);
    expect(rows).toEqual(['GM0197 geboren 2022 12', 'GM0197 geboren 2023 12', 'GM0197 schoolcohort 2023 12']); // prettier-ignore
    expect(lacking).toEqual([
      { figure: 'schoolcohort', year: 2022, months: [10, 11, 12], gemeenten: 1 },
      { figure: 'schoolcohort', year: 2024, months: [1, 2, 3, 4, 5, 6, 7, 8, 9], gemeenten: 1 },
    ]);
  });

  test('lack what a missing month is part of', () => {
    const tally = births([['GM0197']], [2022, 2023], (year, month) => year !== 2023 || month !== 2);
    const { rows, lacking } = found(tally, ['GM0197']);
    expect(rows).toEqual(['GM0197 geboren 2022 12']);
    expect(lacking).toContainEqual({ figure: 'schoolcohort', year: 2023, months: [2], gemeenten: 1 }); // prettier-ignore
  });

  test('of gemeenten that ended count in that of today, where all of them are there', () => {
    const parts: [string, string][] = ['GM0003', 'GM0010', 'GM0024'].map((code) => [
      code,
      'GM1979',
    ]);
    expect(found(births(parts, [2020]), ['GM1979']).rows).toEqual(['GM1979 geboren 2020 36']);
    expect(found(births(parts.slice(1), [2020]), ['GM1979']).rows).toEqual([]);
    const whole = births([...parts, ['GM1979']], [2020, 2021], (year, _, code) => (code === 'GM1979') === year >= 2021); // prettier-ignore
    expect(found(whole, ['GM1979']).rows).toEqual(['GM1979 geboren 2020 36', 'GM1979 geboren 2021 12', 'GM1979 schoolcohort 2021 18']); // prettier-ignore
  });

  test('do not lack a gemeente that was split, and are marked before the division', () => {
    const { rows } = youngChildrenIn(births([['GM0757']], [2019, 2022]), HERINDELINGEN, ['GM0757']);
    expect(rows.map(({ year, isComparable }) => [year, isComparable])).toEqual([[2019, false], [2022, true]]); // prettier-ignore
  });

  test('count only with 95 % of the gemeenten', () => {
    const codes = Array.from({ length: 20 }, (_, i) => `GM${1000 + i}`);
    const of = (count: number) => found(births(codes.slice(0, count).map((code) => [code]), [2020]), codes); // prettier-ignore
    expect(of(19).rows).toHaveLength(19);
    expect(of(18).rows).toEqual([]);
    expect(of(18).lacking[0]).toEqual({ figure: 'geboren', year: 2020, months: [], gemeenten: 2 });
  });

  test('are not known where two rows differ, or a figure is missing', () => {
    const tally = births([['GM0197']], [2020]);
    expect(tally.put('geboren', period(2020, 3), { code: 'GM0197', today: 'GM0197' }, 7)).toBe(
      false,
    );
    expect(found(tally, ['GM0197']).rows).toEqual([]);
  });

  test('of a whole year count as they are', () => {
    const tally = new ChildrenTally('geboorten');
    tally.put('geboren', period(2020, null), { code: 'GM0197', today: 'GM0197' }, 230);
    expect(found(tally, ['GM0197'])).toEqual({ rows: ['GM0197 geboren 2020 230'], lacking: [] });
  });
});

test('ages add up to the children younger than five, and those younger than one are kept', () => {
  const tally = new ChildrenTally('bevolking');
  for (const age of [0, 1, 2, 3, 4] as const) {
    for (const year of [2020, 2021]) {
      if (year === 2021 && age === 4) continue;
      tally.put(age, period(year, null), { code: 'GM0197', today: 'GM0197' }, 100 + age);
    }
  }
  expect(found(tally, ['GM0197'])).toEqual({
    rows: ['GM0197 nuljarig 2020 100', 'GM0197 0-4 2020 510', 'GM0197 nuljarig 2021 100'],
    lacking: [],
  });
});
