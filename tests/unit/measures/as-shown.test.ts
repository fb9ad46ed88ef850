import { describe, expect, it } from 'vitest';
import { asShown, shownDigits, shownStep } from '../../../src/measures/as-shown.ts';
import { MEASURES } from '../../../src/measures/catalog.ts';
import { classOf } from '../../../src/measures/classes.ts';
import { nl } from '../../../src/text/nl.ts';
import { writeValue } from '../../../src/view/page/write-value.ts';

const { verandering, leerlingen, index, iml, kansdaling } = MEASURES;

describe('a value as it is shown', () => {
  it('is rounded by the unit of its measure', () => {
    expect(asShown(verandering, -10.04)).toBe(-10);
    expect(asShown(index, 89.96)).toBe(90);
    expect(asShown(leerlingen, 999.6)).toBe(1000);
    expect(asShown(kansdaling, 19.6)).toBe(20);
    expect(asShown(verandering, NaN)).toBeNaN();
    expect([verandering, leerlingen].map(shownStep)).toEqual([0.1, 1]);
  });
  it('is the number that is written, also where it lies between two', () => {
    for (const value of [-9.95, 9.95, 1.005, 12.25, -0.04]) {
      const text = writeValue(nl, 'verandering', value);
      expect(writeValue(nl, 'verandering', asShown(verandering, value))).toBe(text);
    }
  });
  it('is never in another class than the number that is written', () => {
    const breaks = [-10, -5];
    // Shown as −10.0 %, which is not less than −10 %.
    expect(classOf(-10.04, breaks)).toBe(0);
    expect(classOf(asShown(verandering, -10.04), breaks)).toBe(1);
    expect(classOf(asShown(verandering, -9.96), breaks)).toBe(1);
    // Shown as −5.0 %, which is not less than −5 %.
    expect(classOf(asShown(verandering, -5.01), breaks)).toBe(2);
  });
  it('has more decimals where a rule would be met by rounding alone', () => {
    expect(writeValue(nl, 'iml', -9.96)).toBe('−9,96\u202f%');
    expect(asShown(iml, -9.96)).toBe(-9.96);
    expect(classOf(asShown(iml, -9.96), iml.fixedBreaks ?? [])).toBe(1);
    expect(writeValue(nl, 'iml', -9.996)).toBe('−9,996\u202f%');
    expect(writeValue(nl, 'iml', -10.04)).toBe('−10,0\u202f%');
    expect(classOf(asShown(iml, -10), iml.fixedBreaks ?? [])).toBe(0);
  });
  it('has its usual decimals elsewhere, and as the break itself', () => {
    expect([-12.34, -9.9, 3].map((value) => shownDigits(iml, value))).toEqual([1, 1, 1]);
    expect(writeValue(nl, 'iml', iml.fixedBreaks?.[0] ?? NaN)).toBe('−10,0\u202f%');
  });
});
