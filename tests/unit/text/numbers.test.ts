import { describe, expect, it, vi } from 'vitest';
import { numbersIn, pluralIn } from '../../../src/text/numbers.ts';

describe('numbers the Dutch way', () => {
  const n = numbersIn('nl-NL');
  it('have points between thousands and a comma before decimals', () => {
    expect(n.count(1356911)).toBe('1.356.911');
    expect(n.decimal(98.44)).toBe('98,4');
  });
  it('have a true minus and a thin space before the percent sign', () => {
    expect(n.signedPercent(-5.97)).toBe('−6,0\u202f%');
    expect(n.signedPercent(3)).toBe('+3,0\u202f%');
    expect(n.percent(3)).toBe('3,0\u202f%');
    expect(n.signedCount(-1234)).toBe('−1.234');
  });
  it('round what is expected to three significant figures and to whole numbers', () => {
    expect([1_356_911, 12_345, 1_234.5, 999.6, 386.4, 38.4, 0.3].map(n.rough)).toEqual([
      '1.360.000',
      '12.300',
      '1.230',
      '1.000',
      '386',
      '38',
      '0',
    ]);
  });
  it('write a percentage with more decimals where asked', () => {
    expect(n.signedPercent(-9.96, 2)).toBe('−9,96\u202f%');
  });
  it('give no sign to what rounds to zero', () => {
    expect(n.signedPercent(-0.04)).toBe('0,0\u202f%');
    expect(n.count(-0.2)).toBe('0');
  });
});

describe('a plural', () => {
  const plural = pluralIn(numbersIn('nl-NL'));
  it('is the one text for a count of 1 and the other for any other count, also 0', () => {
    expect(plural(1, 'één rij', '# rijen')).toBe('één rij');
    expect(plural(0, 'één rij', '# rijen')).toBe('0 rijen');
    expect(plural(2, 'is', 'zijn')).toBe('zijn');
  });
  it('writes the count as the language does wherever the text has a #', () => {
    expect(plural(1234, '1 rij', '# rijen van #')).toBe('1.234 rijen van 1.234');
    expect(pluralIn(numbersIn('en-GB'))(1234, '1 row', '# rows')).toBe('1,234 rows');
  });
});

it('makes a format when it is first used, and only once', () => {
  let made = 0;
  class Counted extends Intl.NumberFormat {
    constructor(...given: ConstructorParameters<typeof Intl.NumberFormat>) {
      super(...given);
      made++;
    }
  }
  vi.stubGlobal('Intl', { NumberFormat: Counted });
  const n = numbersIn('en-GB');
  expect(made).toBe(0);
  expect([n.count(1234), n.wholePercent(12.4), n.rough(1236)]).toEqual(['1,234', '12%', '1,240']);
  expect(made).toBe(1);
  vi.unstubAllGlobals();
});
