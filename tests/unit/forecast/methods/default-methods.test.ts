import { describe, expect, test } from 'vitest';
import { faded } from '../../../../src/forecast/control/control.ts';
import { boAged, expectedBirths, voAged } from '../../../../src/forecast/control/cohorts.ts';
import { METHODS } from '../../../../src/forecast/methods/catalog.ts';
import type { Path } from '../../../../src/forecast/methods/method.ts';
import { setPath } from '../../../../src/forecast/sums/set-path.ts';
import { VO_GROWTH } from '../../../../src/forecast/control/vo-control.ts';
import { birthsUpTo, knownWith, panelWith } from '../../../fixtures/panel-builder.ts';

/** Six gemeenten, thirty years, each with a course of its own. */
const BO = panelWith(
  Array.from({ length: 6 }, (_, i) =>
    Array.from({ length: 30 }, (_, t) =>
      Math.round(800 * (i + 1) * (1 + 0.01 * (i - 2)) ** t * (1 + 0.04 * Math.sin(t / 3 + i))),
    ),
  ),
);

const sumAt = ({ values, horizons }: Path, h: number) =>
  values.reduce((sum, n, k) => (k % horizons === h - 1 ? sum + (n || 0) : sum), 0);

describe('the panel', () => {
  const births = birthsUpTo(2024);
  const path = METHODS['panel-geboorten'].forecast(knownWith(BO, { births }), 15);

  test('adds up to the country that births foretell', () => {
    const expected = expectedBirths(births);
    const aged = (year: number) => boAged(expected, year);
    const now = BO.totals.at(-1)!;
    const growth = 0.5 * Math.log(now / aged(2025) / (BO.totals.at(-3)! / aged(2023)));
    for (const h of [1, 5, 15]) {
      const control = ((now * aged(2025 + h)) / aged(2025)) * Math.exp(growth * faded(0.8, h));
      expect(sumAt(path, h)).toBeCloseTo(control, 6);
    }
  });

  test('without births adds up to the country that its counts foretell', () => {
    const alone = METHODS.panel.forecast(knownWith(BO), 15);
    const growth = 0.5 * Math.log(BO.totals.at(-1)! / BO.totals.at(-3)!);
    expect(sumAt(alone, 10)).toBeCloseTo(BO.totals.at(-1)! * Math.exp(growth * faded(0.9, 10)), 6);
    expect(alone.problem).toBeNull();
  });

  test('foretells more for a gemeente that outgrows the country than for one that lags', () => {
    const growth = (i: number) => path.values[i * 15 + 4]! / BO.pupils[(i + 1) * 30 - 1]!;
    expect(growth(5)).toBeGreaterThan(growth(0));
  });

  test.each([
    ['missing', birthsUpTo(2024).filter(({ year }) => year !== 2015), 'births-missing'],
    ['not given at all', [], 'births-missing'],
    ['absurd', birthsUpTo(2024).map((one) => (one.year === 2015 ? { ...one, births: 17 } : one)), 'births-absurd'], // prettier-ignore
  ])('goes by the counts where births are %s, and says so', (_, list, problem) => {
    const fallen = METHODS['panel-geboorten'].forecast(knownWith(BO, { births: list }), 15);
    expect(fallen.problem).toBe(problem);
    expect(fallen.values).toEqual(METHODS.panel.forecast(knownWith(BO), 15).values);
  });

  test('takes newer births into account', () => {
    const more = [
      ...birthsUpTo(2024),
      { year: 2025, births: 200_000, source: '', unverified: false },
    ];
    const higher = METHODS['panel-geboorten'].forecast(knownWith(BO, { births: more }), 15);
    expect(sumAt(higher, 8)).toBeGreaterThan(sumAt(path, 8));
    expect(sumAt(higher, 2)).toBeCloseTo(sumAt(path, 2), 6);
  });

  test('gives the same figures a second time', () => {
    expect(METHODS['panel-geboorten'].forecast(knownWith(BO, { births }), 15)).toEqual(path);
  });

  test('keeps a gemeente with one year of figures out, and says why', () => {
    const young = panelWith([
      [100, 100, 100, 100],
      [NaN, NaN, NaN, 50],
      [200, 190, 180, 170],
    ]);
    const { reasons, values } = METHODS.panel.forecast(knownWith(young), 2);
    expect(reasons).toEqual([null, 'too-short', null]);
    expect([...values.slice(2, 4)]).toEqual([NaN, NaN]);
    const growth = Math.exp(0.9 * 0.5 * Math.log(320 / 290));
    expect(values[0]! + values[4]!).toBeCloseTo(270 * growth, 9);
  });
});

describe('vo from lagged bo', () => {
  const vo = panelWith(BO.codes.map((_, i) => [NaN, 500 * (i + 1), 490 * (i + 1)]));
  const known = knownWith(vo, { bo: BO });

  test('follows the bo of its gemeente four to eight years before', () => {
    const { values } = METHODS['vertraagd-bo'].forecast(known, 4);
    const cohort = (i: number, h: number) =>
      [4, 5, 6, 7, 8].reduce((sum, lag) => sum + BO.pupils[(i + 1) * 30 - 1 + h - lag]!, 0);
    for (let i = 0; i < 6; i++) {
      for (let h = 1; h <= 4; h++) {
        const expected = (490 * (i + 1) * cohort(i, h)) / cohort(i, 0);
        expect(values[i * 4 + h - 1]).toBeCloseTo(expected, 6);
      }
    }
  });

  test('mixes in the growth of the COROP where more pupils go to school in a gemeente than live there', () => {
    // Half as many live in the first gemeente as go to school there in the newest year that is known, more than all in the second.
    const residents = { ...panelWith([[245, NaN], [9000, NaN]], 2025), codes: BO.codes.slice(0, 2) }; // prettier-ignore
    const { values } = METHODS['vertraagd-bo'].forecast({ ...known, residents }, 2);
    const own = METHODS['vertraagd-bo'].forecast(known, 2).values;
    const cohort = (rows: readonly number[], h: number) =>
      [4, 5, 6, 7, 8].reduce(
        (sum, lag) =>
          sum + rows.reduce((all, i) => all + BO.pupils[(i + 1) * 30 - 1 + h - lag]!, 0),
        0,
      );
    for (const h of [1, 2]) {
      const around = (490 * cohort([0, 1], h)) / cohort([0, 1], 0);
      expect(values[h - 1]).toBeCloseTo((own[h - 1]! + around) / 2, 6);
    }
    expect([...values.slice(2)]).toEqual([...own.slice(2)]);
  });

  test('with births adds up to the children in vo, and to the growth that is assumed where it cannot be measured', () => {
    const expected = expectedBirths(known.births);
    const path = METHODS['vertraagd-bo-geboorten'].forecast({ ...known, assumedVoGrowth: VO_GROWTH }, 15); // prettier-ignore
    const aged = voAged(expected, 2035) / voAged(expected, 2025);
    const control = vo.totals.at(-1)! * aged * Math.exp(VO_GROWTH * faded(0.95, 10));
    expect(sumAt(path, 10)).toBeCloseTo(control, 6);
  });

  test('goes by bo alone where births are missing, and says so', () => {
    const without = { ...known, births: [] };
    const path = METHODS['vertraagd-bo-geboorten'].forecast(without, 15);
    expect(path.problem).toBe('births-missing');
    expect(path.values).toEqual(METHODS['vertraagd-bo'].forecast(without, 15).values);
  });

  test('takes the COROP where a gemeente has no bo in one of the years', () => {
    const gap = { ...BO, pupils: BO.pupils.slice() };
    gap.pupils[5 * 30 + 24] = NaN;
    const path = METHODS['vertraagd-bo'].forecast(knownWith(vo, { bo: gap }), 3);
    expect(path.reasons[5]).toBeNull();
    expect(path.values.every(Number.isFinite)).toBe(true);
  });

  test('has no projection where the newest count is incomplete', () => {
    const incomplete = panelWith([
      [500, NaN],
      [600, 590],
    ]);
    const path = METHODS['vertraagd-bo'].forecast(knownWith(incomplete, { bo: BO }), 3);
    expect(path.reasons).toEqual(['unknown-now', null]);
  });
});

describe('special education', () => {
  const sbo = panelWith(BO.codes.map(() => [60, 50]));

  test('sbo grows as the bo of its COROP', () => {
    const { values } = METHODS['bo-groei'].forecast(knownWith(sbo, { bo: BO }), 5);
    const bo = METHODS['panel-geboorten'].forecast(knownWith(BO), 5);
    const [one, two] = [0, 1].map((i) => BO.pupils[(i + 1) * 30 - 1]!) as [number, number];
    const growth = (bo.values[4]! + bo.values[9]!) / (one + two);
    expect(values[4]).toBeCloseTo(50 * growth, 9);
    expect(values[9]).toBeCloseTo(50 * growth, 9);
  });

  test('so and vso grow as their total, whose last growth soon fades', () => {
    const { values } = METHODS['eigen-totaal'].forecast(knownWith(panelWith([[100, 110]])), 15);
    expect(values[0]).toBeCloseTo(110 * Math.exp(0.3 * Math.log(1.1)), 9);
    expect(values[14]).toBeCloseTo(110 * Math.exp(faded(0.3, 15) * Math.log(1.1)), 9);
  });
});

describe('a set of gemeenten', () => {
  const path = METHODS.panel.forecast(knownWith(BO), 3);

  test('is the sum of its members, one or all', () => {
    const region = setPath(path, [1, 4]);
    expect(region.values[2]).toBeCloseTo(path.values[5]! + path.values[14]!, 9);
    expect(setPath(path, [3]).values).toEqual(path.values.slice(9, 12));
    expect(setPath(path, [0, 1, 2, 3, 4, 5]).values[0]).toBeCloseTo(sumAt(path, 1), 6);
  });

  test('says who is left out, and has no path where nobody is left', () => {
    const reasons = ['too-short', 'no-pupils', null] as const;
    const some = { values: Float64Array.of(NaN, NaN, 5), horizons: 1, reasons: [...reasons] };
    expect(setPath(some, [0, 1, 2])).toEqual({ values: Float64Array.of(5), without: [0] });
    expect(setPath(some, [0]).values[0]).toBeNaN();
  });
});
