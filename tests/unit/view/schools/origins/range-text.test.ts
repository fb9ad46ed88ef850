import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  pupilsRange,
  restOf,
  shareBeside,
  shareRange,
  shareText,
} from '../../../../../src/view/schools/origins/range-text.ts';

const between = (low: string, high: string) => `${low} tot ${high}`;
const range = (low: number, expected: number, high: number) => ({ low, expected, high });
const whole = (value: number) => `${Math.round(value)} %`;

it('writes bounds where a number of pupils is not exactly known', () => {
  expect(pupilsRange(range(12, 12, 12), String, between)).toBe('12');
  expect(pupilsRange(range(12, 14.2, 18), String, between)).toBe('12 tot 18');
});

it('has bounds of a share from the bounds of part and whole', () => {
  expect(shareRange(range(10, 12, 20), range(40, 40, 40))).toEqual(range(25, 30, 50));
  expect(shareRange(range(10, 12, 20), range(40, 48, 80))).toEqual(range(12.5, 25, 50));
});

it('has no share of nothing, and none above all', () => {
  expect(shareText(shareRange(range(0, 0, 0), range(0, 0, 0)), whole, between)).toBe('–');
  expect(shareRange(range(5, 8, 20), range(5, 8, 20)).high).toBeLessThanOrEqual(100);
});

it('writes one share where the bounds are the same in whole percents', () => {
  expect(shareText(range(24.8, 25, 25.2), whole, between)).toBe('25 %');
  expect(shareText(range(24.8, 26, 30.2), whole, between)).toBe('25 % tot 30 %');
});

it('has the share of a part beside a rest that does not depend on it', () => {
  const [part, rest] = [range(10, 12, 20), range(30, 36, 40)];
  expect(shareBeside(part, rest)).toEqual(range(20, 25, 40));
  expect(restOf(range(40, 48, 60), part)).toEqual(rest);
  expect(shareBeside(range(0, 0, 0), range(0, 0, 0)).expected).toBeNaN();
});

it('has no bounds that a part and a rest cannot reach', () => {
  const pupils = fc.nat(100);
  const one = fc.tuple(pupils, pupils, pupils).map((three) => {
    const [low, expected, high] = three.sort((a, b) => a - b) as [number, number, number];
    return range(low, expected, high);
  });
  fc.assert(
    fc.property(one, one, (part, rest) => {
      const { low, expected, high } = shareBeside(part, rest);
      fc.pre(part.low + rest.low > 0);
      expect(low).toBeLessThanOrEqual(expected);
      expect(expected).toBeLessThanOrEqual(high);
      expect(high).toBeLessThanOrEqual(100);
    }),
  );
});
