import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asShown } from '../../../src/measures/as-shown.ts';
import { MEASURES } from '../../../src/measures/catalog.ts';
import { classAsShown, classOf } from '../../../src/measures/classes.ts';

describe('the class of a value', () => {
  it('is the one above where it lies on a break', () => {
    expect(classOf(-10, [-10, -5])).toBe(1);
    expect(classOf(-10.1, [-10, -5])).toBe(0);
    expect(classOf(0, [-10, -5])).toBe(2);
  });
});

it('puts a value in the class of the number that the page shows, for every measure', () => {
  const measure = fc.constantFrom(...Object.values(MEASURES));
  const hundredth = fc.integer({ min: -3000, max: 3000 }).map((value) => value / 100);
  fc.assert(
    fc.property(
      measure,
      hundredth,
      fc.array(hundredth, { maxLength: 7 }),
      (measure, value, some) => {
        const breaks = [...some, ...(measure.fixedBreaks ?? [])].sort((a, b) => a - b);
        const shown = classOf(asShown(measure, value), breaks);
        expect(classAsShown(value, breaks, measure)).toBe(shown);
      },
    ),
  );
});
