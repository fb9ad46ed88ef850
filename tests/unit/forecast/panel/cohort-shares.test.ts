import { describe, expect, test } from 'vitest';
import { CohortShares } from '../../../../src/forecast/panel/cohort-shares.ts';
import type { ChildFigure, YoungChildren } from '../../../../src/formats/site/jonge-kinderen.ts';

const CODES = ['GM0001', 'GM0002'];
/** The children of two gemeenten in a year. */
const two = (figure: ChildFigure, year: number, first: number, second: number): YoungChildren[] =>
  [first, second].map((children, i) => ({
    gemeente: CODES[i] ?? '',
    figure,
    year,
    children,
    isComparable: true,
  }));
const sharesOf = (children: readonly YoungChildren[]) => new CohortShares(children, CODES);

describe('the shares of gemeenten in a cohort', () => {
  test('are of births by month, or else a quarter of one calendar year and three quarters of the next', () => {
    const shares = sharesOf([
      ...two('geboren', 2010, 100, 300),
      ...two('geboren', 2011, 200, 200),
      ...two('schoolcohort', 2012, 300, 100),
    ]);
    expect([2010, 2011, 2012].map((year) => shares.isCounted(year))).toEqual([false, true, true]);
    expect(shares.of(2011)).toEqual(Float64Array.of(175 / 400, 225 / 400));
    expect(shares.of(2012)).toEqual(Float64Array.of(0.75, 0.25));
    expect(shares.first).toBe(2011);
  });

  test('are estimated between the children before the first cohort, the ends of the counted ones, and later births', () => {
    const shares = sharesOf([
      ...two('0-4', 2006, 100, 300),
      ...two('schoolcohort', 2013, 200, 200),
      ...two('geboren', 2023, 300, 100),
      ...two('0-4', 2025, 0, 400),
    ]);
    const first = [2000, 2003, 2008, 2013, 2018, 2023, 2024].map((year) => shares.of(year)?.[0]);
    expect(first).toEqual([0.25, 0.25, 0.375, 0.5, 0.625, 0.75, 0.75]);
  });

  test('stay as they are in the newest cohort after it', () => {
    const shares = sharesOf([...two('schoolcohort', 2015, 100, 300), ...two('schoolcohort', 2016, 300, 100)]); // prettier-ignore
    expect(shares.of(2019)).toEqual(Float64Array.of(0.75, 0.25));
  });

  test('are not known of a gemeente that had another area, and of nothing', () => {
    const [first, second] = two('schoolcohort', 2013, 200, 200);
    const shares = sharesOf([{ ...first!, isComparable: false }, second!]);
    expect(shares.of(2013)).toEqual(Float64Array.of(NaN, 1));
    expect(sharesOf([]).of(2013)).toBeNull();
    expect(sharesOf([]).first).toBeNaN();
  });
});
