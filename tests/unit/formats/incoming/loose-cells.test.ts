import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { MASKED } from '../../../../src/formats/cells.ts';
import {
  decimalOf,
  readLooseCount,
  readLooseNumber,
  readLooseYear,
} from '../../../../src/formats/incoming/loose-cells.ts';

const place = { file: 'f', row: 2, column: 'c' };
const count = (raw: string) => readLooseCount(raw, place);

describe('a count as people write it', () => {
  it.each([
    ['1234', 1234],
    ['1.234', 1234],
    ['1.356.911', 1_356_911],
    ['1,234', 1234],
    ['1.234,0', 1234],
    ['1,234.00', 1234],
    [' 12 ', 12],
    ['1 234', 1234],
    ['0', 0],
    ['<5', MASKED],
    ['< 5', MASKED],
    ['-1', MASKED],
  ])('reads %j', (raw, n) => expect(count(raw)).toBe(n));

  it.each(['', ' ', '.', '-99997', 'n.v.t.'])('takes %j for missing, never for zero', (raw) =>
    expect(count(raw)).toBeNaN(),
  );

  it.each([
    ['-5', 'negative-count'],
    ['1.234,5', 'not-whole'],
    ['1,234.5', 'not-whole'],
    ['12.34.56', 'not-a-count'],
    ['twaalf', 'not-a-count'],
    ['1e9', 'not-a-count'],
    ['=1+1', 'not-a-count'],
    ['99999999999', 'not-a-count'],
  ])('refuses %j as %s', (raw, problem) =>
    expect(() => count(raw)).toThrow(expect.objectContaining({ problem })),
  );

  it('reads back whatever was written with Dutch or English thousands', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.constantFrom('nl', 'en'), (n, language) => {
        expect(count(n.toLocaleString(language))).toBe(n);
      }),
    );
  });
});

describe('a number with a fraction', () => {
  it('reads the Dutch and the English way', () => {
    expect(readLooseNumber('1.234,5', place)).toBe(1234.5);
    expect(readLooseNumber('1,234.5', place)).toBe(1234.5);
    expect(readLooseNumber('98,75', place)).toBe(98.75);
    expect(readLooseNumber('98.75', place)).toBe(98.75);
  });

  it('lets the other cells of the file tell what three digits behind a sign are', () => {
    expect(decimalOf(['1234', '98,75', 'x'])).toBe(',');
    expect(decimalOf(['1.234.5', '98.75'])).toBe('.');
    expect(decimalOf(['1.234', '1,234'])).toBe('either');
    expect(readLooseNumber('145,327', place, ',')).toBe(145.327);
    expect(readLooseNumber('145.327', place, ',')).toBe(145_327);
    expect(readLooseNumber('145.327', place, 'either')).toBe(145_327);
  });
});

describe('a year as people write it', () => {
  it.each([
    ['2025', 2025, null],
    ['2025/2026', 2025, null],
    ['2025-2026', 2025, null],
    ["2025/'26", 2025, null],
    ['2022JJ00', 2022, null],
    ['2024**', 2024, null],
    ['1-10-2025', 2025, '1-10'],
    ['01/10/2025', 2025, '1-10'],
    ['2025-10-01', 2025, '1-10'],
    ['2025-02-01T00:00:00', 2025, '1-2'],
    ['20251001', 2025, '1-10'],
  ])('reads %j', (raw, year, day) => expect(readLooseYear(raw, place)).toEqual({ year, day }));

  it.each(['', '25', '1-10-25', '3025', 'heden', '2020-2030', '2025-02', '2025/2024'])(
    'refuses %j',
    (raw) =>
      expect(() => readLooseYear(raw, place)).toThrow(
        expect.objectContaining({ problem: 'not-a-year' }),
      ),
  );

  it.each(['31-13-2026', '30-02-2025', '29/2/2025', '2025-02-30', '20251301', '0-10-2025'])(
    'refuses %j, a day that does not exist',
    (raw) =>
      expect(() => readLooseYear(raw, place)).toThrow(
        expect.objectContaining({ ...place, problem: 'impossible-date', found: raw }),
      ),
  );

  it('reads the day that leap years have', () =>
    expect(readLooseYear('29-2-2024', place)).toEqual({ year: 2024, day: '29-2' }));
});
