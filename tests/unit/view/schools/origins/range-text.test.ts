import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  pupilsRange,
  restOf,
  shareBeside,
  shareRange,
  shareText,
  sumOf,
} from '../../../../../src/view/schools/origins/range-text.ts';

const between = (low: string, high: string) => `${low} tot ${high}`;
const range = (low: number, high: number) => ({ low, high });
const whole = (value: number) => `${Math.round(value)} %`;

it('writes bounds where a number of pupils is not exactly known', () => {
  expect(pupilsRange(range(12, 12), String, between)).toBe('12');
  expect(pupilsRange(range(12, 18), String, between)).toBe('12 tot 18');
});

it('has bounds of a share from the bounds of part and whole', () => {
  expect(shareRange(range(10, 20), range(40, 40))).toEqual(range(25, 50));
  expect(shareRange(range(10, 20), range(40, 80))).toEqual(range(12.5, 50));
});

it('has no share of nothing, and none above all', () => {
  expect(shareText(shareRange(range(0, 0), range(0, 0)), whole, between)).toBe('–');
  expect(shareRange(range(5, 20), range(5, 20)).high).toBeLessThanOrEqual(100);
});

it('writes one share where the bounds are the same in whole percents', () => {
  expect(shareText(range(24.8, 25.2), whole, between)).toBe('25 %');
  expect(shareText(range(24.8, 30.2), whole, between)).toBe('25 % tot 30 %');
});

it('has the share of a part beside a rest that does not depend on it', () => {
  const [part, rest] = [range(10, 20), range(30, 40)];
  expect(shareBeside(part, rest)).toEqual(range(20, 40));
  expect(restOf(range(40, 60), part)).toEqual(rest);
  expect(shareBeside(range(0, 0), range(0, 0)).high).toBeNaN();
});

it('adds up the bounds of parts', () => {
  expect(sumOf([{ pupils: range(1, 4) }, { pupils: range(10, 12) }])).toEqual(range(11, 16));
});

it('has bounds that hold whatever part and rest are', () => {
  const pupils = fc.nat(100);
  const one = fc.tuple(pupils, pupils, pupils).map((three) => {
    const [low = 0, real = 0, high = 0] = three.sort((a, b) => a - b);
    return { low, real, high };
  });
  fc.assert(
    fc.property(one, one, (part, rest) => {
      fc.pre(part.low + rest.low > 0);
      const { low, high } = shareBeside(part, rest);
      const real = (100 * part.real) / (part.real + rest.real);
      expect(low).toBeLessThanOrEqual(real);
      expect(real).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(100);
    }),
  );
});
