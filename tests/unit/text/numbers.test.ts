import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listIn, numbersIn, pluralIn } from '../../../src/text/numbers.ts';

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

describe.each(['nl-NL', 'en-GB'] as const)('numbers in %s', (locale) => {
  const n = numbersIn(locale);
  const plus = (text: string) => text.replace('\u2212', '-').replace('+', '');
  /** Numbers of many sizes, among them those halfway between two rounded ones. */
  const numbers = fc.oneof(
    fc.double({ min: -1e9, max: 1e9, noNaN: true }),
    fc.double({ min: -200, max: 200, noNaN: true }),
    fc.integer({ min: -2e9, max: 2e9 }).map((whole) => whole / 1000),
    fc.integer({ min: -20_000, max: 20_000 }).map((whole) => whole / 20),
  );
  it.each([
    ['count', 0, 0],
    ['decimal', 1, 1],
    ['short', 0, 1],
    ['hundredths', 0, 2],
  ] as const)('are written by %s as the browser writes them', (name, least, most) => {
    const format = new Intl.NumberFormat(locale, {
      minimumFractionDigits: least,
      maximumFractionDigits: most,
      signDisplay: 'negative',
    });
    fc.assert(
      fc.property(numbers, (value) => {
        expect(plus(n[name](value))).toBe(format.format(value));
      }),
      { numRuns: 2000 },
    );
  });
  it('that have no decimals left are written as the browser writes them', () => {
    for (const value of [1e15, -2.5e21, Infinity])
      expect(plus(n.count(value))).toBe(value.toLocaleString(locale));
    expect(n.count(NaN)).toBe('NaN');
  });
});

it('the first number and the first name of a page are written without `Intl`, of which the first use takes long', () => {
  vi.stubGlobal('Intl', {});
  expect(numbersIn('en-GB').signedPercent(-1234.56)).toBe('−1,234.6%');
  expect(listIn('nl-NL').format(['Aalten'])).toBe('Aalten');
  vi.unstubAllGlobals();
  expect(listIn('nl-NL').format(['Aalten', 'Bronckhorst', 'Doetinchem'])).toBe(
    'Aalten, Bronckhorst en Doetinchem',
  );
});
