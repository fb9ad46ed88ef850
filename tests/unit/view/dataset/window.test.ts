import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, seenAmong, seenOf } from '../../../../src/view/dataset/window.ts';

describe('the rows and columns that are seen', () => {
  it('cover what is in sight, wherever it is scrolled to', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200_000 }),
        fc.nat(6_000_000),
        fc.integer({ min: 1, max: 2000 }),
        (count, scrolled, length) => {
          const size = 30;
          const offset = Math.min(scrolled, Math.max(0, count * size - length));
          const { first, end } = seenOf(count, size, offset, length);
          expect(first).toBeGreaterThanOrEqual(0);
          expect(first).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(count);
          expect(first * size).toBeLessThanOrEqual(offset);
          expect(end * size).toBeGreaterThanOrEqual(Math.min(offset + length, count * size));
          expect(end - first).toBeLessThanOrEqual(length / size + 20);
        },
      ),
    );
  });
  it('have one that is there where it is scrolled past the end, as after a shorter table came', () => {
    const { first, end } = seenOf(10, 30, 9000, 500);
    expect(end).toBe(10);
    expect(first).toBeLessThan(10);
  });
  it('cover columns of any width', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 80, max: 300 }), { minLength: 1, maxLength: 500 }),
        fc.nat(100_000),
        fc.integer({ min: 100, max: 2000 }),
        (sizes, scrolled, length) => {
          const whole = lengthOf(sizes, 0, sizes.length);
          const offset = Math.min(scrolled, Math.max(0, whole - length));
          const { first, end } = seenAmong(sizes, offset, length);
          expect(lengthOf(sizes, 0, first)).toBeLessThanOrEqual(offset);
          expect(lengthOf(sizes, 0, end)).toBeGreaterThanOrEqual(Math.min(offset + length, whole));
        },
      ),
    );
  });
});
