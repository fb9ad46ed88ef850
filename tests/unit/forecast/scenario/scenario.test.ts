import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyScenario } from '../../../../src/forecast/scenario/apply.ts';
import {
  LIMITS,
  NEUTRAL,
  type Kind,
  type Scenario,
} from '../../../../src/forecast/scenario/scenario.ts';
import { scenarioBirths } from '../../../../src/forecast/scenario/scenario-births.ts';
import { birthsUpTo } from '../../../fixtures/panel-builder.ts';

const BIRTHS = birthsUpTo(2024);
const PATH = Float64Array.from({ length: 15 }, (_, h) => 1000 - 10 * h);
const under = (levers: Partial<Scenario>, kind: Kind = 'bo', path = PATH) =>
  applyScenario(path, 2025, kind, { ...NEUTRAL, ...levers }, BIRTHS);
const ratio = (levers: Partial<Scenario>, kind: Kind = 'bo') =>
  [...under(levers, kind)].map((n, h) => n / PATH[h]!);

describe('a scenario', () => {
  test.each(['bo', 'vo', 'speciaal'] as const)(
    'that is neutral is the projection, to the last bit, in %s',
    (kind) => {
      expect(under({}, kind)).toEqual(PATH);
    },
  );

  test('with more births lets bo grow from the fourth year on, and vo from the eleventh', () => {
    const bo = ratio({ geboorten: 10 });
    expect(bo.slice(0, 3)).toEqual([1, 1, 1]);
    expect(bo[3]).toBeGreaterThan(1);
    expect(bo[12]).toBeCloseTo(1.1, 9);
    const vo = ratio({ geboorten: 10 }, 'vo');
    expect(vo.slice(0, 10)).toEqual(new Array(10).fill(1));
    expect(vo[10]).toBeGreaterThan(1);
    expect(ratio({ geboorten: 10 }, 'speciaal')).toEqual(new Array(15).fill(1));
  });

  test('of an older link puts births lower or higher by 7.3 % in 2030 and 11.1 % from 2040 on', () => {
    const [low, middle, high] = (['laag', 0, 'hoog'] as const).map((one) => scenarioBirths(BIRTHS, one)); // prettier-ignore
    const off = (births: typeof low, year: number) => births!(year) / middle!(year);
    expect(off(high, 2024)).toBe(1);
    expect(off(high, 2027)).toBeCloseTo(1.0365, 9);
    expect(off(high, 2030)).toBeCloseTo(1.073, 9);
    expect(off(low, 2035)).toBeCloseTo(1 - 0.092, 9);
    expect(off(low, 2045)).toBeCloseTo(1 - 0.111, 9);
  });

  test('with instroom adds up year after year', () => {
    expect(ratio({ instroom: 1 })[9]).toBeCloseTo(1.01 ** 10, 9);
  });

  test('with new homes adds their pupils from the year on, who then leave school', () => {
    const nieuwbouw = { homes: 200, pupilsPerHome: 0.4, from: 2028 };
    const flat = new Float64Array(15).fill(1000);
    const added = (levers: Partial<Scenario>) => [...under(levers, 'bo', flat)].map((n) => n - 1000); // prettier-ignore
    expect(added({ nieuwbouw }).slice(0, 2)).toEqual([0, 0]);
    // 80 pupils, 10 a year group; each year one group leaves and 200 × 0.18 / 8 = 4.5 come.
    expect(added({ nieuwbouw })[2]).toBeCloseTo(80, 9);
    expect(added({ nieuwbouw })[3]).toBeCloseTo(74.5, 9);
    expect(added({ nieuwbouw })[10]).toBeCloseTo(36, 9);
    const past = under({ nieuwbouw: { ...nieuwbouw, from: 2020 } });
    expect(past[0]! - PATH[0]!).toBeCloseTo(80, 9);
  });

  test('with a market share reaches vo in eight years, and bo never', () => {
    const vo = ratio({ marktaandeel: 10 }, 'vo');
    expect(vo[0]).toBeCloseTo(1 + 0.01 / 5.3, 9);
    expect(vo[7]).toBeCloseTo(1.1, 9);
    expect(ratio({ marktaandeel: 10 })).toEqual(new Array(15).fill(1));
  });

  test('with another doorstroom replaces the growth that the projection assumes', () => {
    const none = ratio({ doorstroom: 0 }, 'vo');
    expect(none[1]).toBeCloseTo(Math.exp(-0.0028 * (0.95 + 0.95 ** 2)), 9);
    expect(ratio({ doorstroom: 0 })).toEqual(new Array(15).fill(1));
  });

  test('for a region is that of its members together', () => {
    const levers = { geboorten: -8, instroom: 0.5, marktaandeel: 5 };
    const [a, b] = [PATH, PATH.map((n, h) => 300 + n / (h + 2))];
    const sum = under(
      levers,
      'vo',
      a.map((n, h) => n + b[h]!),
    );
    const apart = under(levers, 'vo', a).map((n, h) => n + under(levers, 'vo', b)[h]!);
    sum.forEach((n, h) => expect(n).toBeCloseTo(apart[h]!, 6));
  });

  test('leaves births that are missing out of it', () => {
    const path = applyScenario(PATH, 2025, 'bo', { ...NEUTRAL, geboorten: 20 }, []);
    expect(path).toEqual(PATH);
  });

  test('at its extremes, or with levers that are no numbers, stays finite and never below nobody', () => {
    const lever = (range: readonly [number, number]) =>
      fc.oneof(fc.constantFrom(...range, NaN, Infinity, -Infinity, -1e9, 1e9), fc.double({ min: range[0], max: range[1], noNaN: true })); // prettier-ignore
    const scenario = fc.record({
      geboorten: fc.oneof(
        lever(LIMITS.geboorten),
        fc.constantFrom('laag', 'hoog', 'cbs', 'cbs-laag', 'cbs-hoog'),
      ),
      instroom: lever(LIMITS.instroom),
      nieuwbouw: fc.option(
        fc.record({
          homes: lever(LIMITS.homes),
          pupilsPerHome: lever(LIMITS.pupilsPerHome),
          from: fc.oneof(fc.integer({ min: 1990, max: 2060 }), fc.constant(NaN)),
        }),
      ),
      marktaandeel: lever(LIMITS.marktaandeel),
      doorstroom: lever(LIMITS.doorstroom),
    }) as fc.Arbitrary<Scenario>;
    const path = fc.array(
      fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 2e6, noNaN: true })),
      { maxLength: 15 },
    );
    const kind = fc.constantFrom<Kind>('bo', 'vo', 'speciaal');
    fc.assert(
      fc.property(path, kind, scenario, (values, of, levers) => {
        const supposed = applyScenario(values, 2025, of, levers, BIRTHS);
        expect(supposed.every((n) => Number.isFinite(n) && n >= 0)).toBe(true);
      }),
    );
  });

  test('gives no path where there is none', () => {
    expect(under({ instroom: 2 }, 'bo', Float64Array.of(NaN, NaN)).every(Number.isNaN)).toBe(true);
  });
});
