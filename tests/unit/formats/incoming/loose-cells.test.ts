import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { FormatError } from '../../../../src/formats/format-error.ts';
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
    ['-1.0', MASKED],
    ['1-4', MASKED],
    ['1 – 4', MASKED],
    ['1 t/m 4', MASKED],
    ['≤4', MASKED],
    ['<= 4', MASKED],
    ['minder dan 5', MASKED],
    ['1-apr', MASKED],
    ['2160.0', 2160],
  ])('reads %j', (raw, n) => expect(count(raw)).toBe(n));

  it.each([
    ...['', ' ', '.', '..', '-', '–', ':', '?', '*', 'x', 'X', 'c', 'z', '-99997', '-99999'],
    ...[
      'n.v.t.',
      'n.b.',
      'nb',
      'n.n.b.',
      'n.a.',
      'n/a',
      '#N/B',
      '#N/A',
      'NaN',
      'None',
      '<NA>',
      'null',
    ],
    ...['onbekend', 'nog niet bekend', 'geheim', 'vertrouwelijk', 'afgeschermd'],
  ])('takes %j for missing, never for zero', (raw) => expect(count(raw)).toBeNaN());

  it.each([
    ['-5', 'negative-count'],
    ['1.234,5', 'not-whole'],
    ['1,234.5', 'not-whole'],
    ['12.34.56', 'not-a-count'],
    ['twaalf', 'not-a-count'],
    ['1e9', 'not-a-count'],
    ['=1+1', 'not-a-count'],
    ['99999999999', 'not-a-count'],
    ['ca. 1950', 'not-a-count'],
    ['3200*', 'not-a-count'],
    ['1,9%', 'not-a-count'],
    // Nothing can be said of the interval of 0 to 4, and a formula that went wrong is no missing figure.
    ['0-4', 'not-a-count'],
    ['#VERW!', 'not-a-count'],
    ['#DEEL/0!', 'not-a-count'],
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

  it('lets the other cells of the file say what three digits behind a sign are', () => {
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
    ['2024.0', 2024, null],
    ['2024,00', 2024, null],
    ['2024–2025', 2024, null],
    ['2024 — 2025', 2024, null],
    ['schooljaar 2023-2024', 2023, null],
    ['Schooljaar 2023', 2023, null],
    ['SJ 23-24', 2023, null],
    ['22/23', 2022, null],
    ["'22/'23", 2022, null],
    ['99/00', 1999, null],
    ['1-10-25', 2025, '1-10'],
    ['1-10-98', 1998, '1-10'],
    ['01.10.2025', 2025, '1-10'],
    ['1-10-2025 00:00', 2025, '1-10'],
    ['1 oktober 2025', 2025, '1-10'],
    ['1 okt. 2025', 2025, '1-10'],
    ['01-okt-25', 2025, '1-10'],
    ['1-OKT-2025', 2025, '1-10'],
    ['dinsdag 1 oktober 2024', 2024, '1-10'],
    ['peildatum 1 oktober 2024', 2024, '1-10'],
    ['1 februari 2025', 2025, '1-2'],
    ['1 mrt 2025', 2025, '1-3'],
    ['October 1, 2024', 2024, '1-10'],
    ['okt-24', 2024, '1-10'],
    ['oktober 2024', 2024, '1-10'],
  ])('reads %j', (raw, year, day) => expect(readLooseYear(raw, place)).toEqual({ year, day }));

  it.each([
    ...['', '25', '3025', 'heden', '2020-2030', '2025-02', '2025/2024', '22/24', '22-23'],
    ...['decennium 2020', '1 brumaire 2024', 'week 40', 'schooljaar', '1/10-24', '12345', '99999'],
  ])('refuses %j', (raw) =>
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

  it.each(['31 november 2024', '30 feb 2025', '32-okt-24'])(
    'refuses %j, a day that its month does not have',
    (raw) =>
      expect(() => readLooseYear(raw, place)).toThrow(
        expect.objectContaining({ problem: 'impossible-date' }),
      ),
  );

  it('reads the number by which a spreadsheet program stores a date, and says which date that is', () => {
    expect(readLooseYear('45566', place)).toEqual({
      year: 2024,
      day: '1-10',
      fromSerial: '1-10-2024',
    });
    expect(readLooseYear('45931.0', place)).toMatchObject({ fromSerial: '1-10-2025' });
    expect(readLooseYear('36526', place)).toMatchObject({ fromSerial: '1-1-2000' });
  });

  it('reads back every day in every notation of a date', () => {
    const notations: Intl.DateTimeFormatOptions[] = [
      { day: 'numeric', month: 'long', year: 'numeric' },
      { day: 'numeric', month: 'short', year: 'numeric' },
      { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
      { day: '2-digit', month: '2-digit', year: 'numeric' },
      { day: 'numeric', month: 'numeric', year: '2-digit' },
    ];
    const days = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2060-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...notations), (date, notation) => {
        const text = date.toLocaleDateString('nl', { ...notation, timeZone: 'UTC' });
        expect(readLooseYear(text, place)).toEqual({
          year: date.getUTCFullYear(),
          day: `${date.getUTCDate()}-${date.getUTCMonth() + 1}`,
        });
      }),
    );
  });

  it('gives a year or a problem for any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[-0-9a-z/'. ]{1,14}$/)), (text) => {
        try {
          const { year } = readLooseYear(text, place);
          expect(year).toBeGreaterThanOrEqual(1900);
          expect(year).toBeLessThanOrEqual(2100);
        } catch (error) {
          expect(error).toBeInstanceOf(FormatError);
        }
      }),
    );
  });

  it('reads the day that leap years have', () =>
    expect(readLooseYear('29-2-2024', place)).toEqual({ year: 2024, day: '29-2' }));
});
