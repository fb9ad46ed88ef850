import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/measures/catalog.ts';
import { peaksSince } from '../../../src/measures/since-peak.ts';
import { historyOf } from '../../../src/tables/counts.ts';
import { countsWith, historyWith } from '../../fixtures/counts-builder.ts';

const { verandering, verschil, leerlingen, index, piek, vestigingen, schoolgrootte, iml } =
  MEASURES;

describe('change since the base year', () => {
  const history = historyWith(200, 150, NaN, 250);

  it('is a percentage of the base year, with its sign', () => {
    expect(verandering.value(history, 1, 0)).toBe(-25);
    expect(verandering.value(history, 3, 0)).toBe(25);
  });
  it('in pupils is the difference', () => {
    expect(verschil.value(history, 1, 0)).toBe(-50);
  });
  it('as an index has the base year at 100', () => {
    expect(index.value(history, 0, 0)).toBe(100);
    expect(index.value(history, 1, 0)).toBe(75);
  });
  it('is not a number in a year without figures, or against one', () => {
    expect(verandering.value(history, 2, 0)).toBeNaN();
    expect(verandering.value(history, 3, 2)).toBeNaN();
    expect(index.value(history, 3, -1)).toBeNaN();
  });
  it('cannot be computed from a base of zero', () => {
    const opened = historyWith(0, 100);
    expect(verandering.value(opened, 1, 0)).toBeNaN();
    expect(index.value(opened, 1, 0)).toBeNaN();
    expect(verschil.value(opened, 1, 0)).toBe(100);
  });
  it('is −100 % where the last school closed: zero is a figure', () => {
    expect(verandering.value(historyWith(80, 0), 1, 0)).toBe(-100);
  });
  it('is not computed with an incomplete year, which would pass for a fall', () => {
    const history = historyWith(1000, { pupils: 600, complete: false });
    expect(verandering.value(history, 1, 0)).toBeNaN();
    expect(verschil.value(history, 1, 0)).toBeNaN();
  });
  it('is not computed with a year in which every figure is masked', () => {
    const history = historyWith(10, { pupils: 0, masked: 1 });
    expect(verandering.value(history, 1, 0)).toBeNaN();
    expect(leerlingen.value(history, 1, 0)).toBeNaN();
  });
});

describe('since the peak', () => {
  it('compares with the year with most pupils so far', () => {
    const history = historyWith(100, 200, 150, 300);
    expect(piek.value(history, 2, 0)).toBe(-25);
    expect(piek.value(history, 3, 0)).toBe(0);
  });
  it('overlooks years without figures and is undefined where nobody ever came', () => {
    expect(piek.value(historyWith(NaN, 200, 100), 2, 0)).toBe(-50);
    expect(piek.value(historyWith(0, 0), 1, 0)).toBeNaN();
  });
  it('is no higher number from before a break in the counting, as that of special education in 2010', () => {
    const counts = countsWith(
      { GM0001: [900, 800, 200, 250, 100] },
      { first: 2008, soorten: ['vso'] },
    );
    const history = historyOf(counts, 0);
    expect(piek.value(history, 4, 0)).toBe(-60);
    expect([peaksSince(history, 4), peaksSince(history, 1)]).toEqual([2010, null]);
    // Before the break the years before it can be compared.
    expect(piek.value(history, 1, 0)).toBeCloseTo(-11.1, 1);
  });
});

describe('school sites', () => {
  const history = historyWith({ pupils: 300, vestigingen: 2 }, { pupils: 0, vestigingen: 0 });
  it('are counted', () => {
    expect(vestigingen.value(history, 0, 0)).toBe(2);
    expect(vestigingen.value(history, 1, 0)).toBe(0);
  });
  it('have an average size, except where there is none', () => {
    expect(schoolgrootte.value(history, 0, 0)).toBe(150);
    expect(schoolgrootte.value(history, 1, 0)).toBeNaN();
  });
});

describe('the IML measure', () => {
  it('looks back five years, whatever the base year', () => {
    const history = historyWith(100, 99, 98, 97, 96, 90);
    expect(iml.value(history, 5, 2)).toBeCloseTo(-10, 10);
    expect(iml.value(history, 4, 0)).toBeNaN();
  });
});
