import { describe, expect, it } from 'vitest';
import { MEASURES } from '../../../src/measures/catalog.ts';
import { peaksSince } from '../../../src/measures/since-peak.ts';
import { AreaView } from '../../../src/tables/area-view.ts';
import { areaWith, countsWith } from '../../fixtures/counts-builder.ts';

const { verandering, verschil, leerlingen, index, piek, vestigingen, schoolgrootte, iml } =
  MEASURES;

/** An area in year number `t` against base year number `base`. */
const at = (area: AreaView, t: number, base: number) => ({
  area,
  year: area.years[0]! + t,
  base: area.years[0]! + base,
});

describe('change since the base year', () => {
  const area = areaWith(200, 150, NaN, 250);

  it('is a percentage of the base year, with its sign', () => {
    expect(verandering.value(at(area, 1, 0))).toBe(-25);
    expect(verandering.value(at(area, 3, 0))).toBe(25);
  });
  it('is from the earlier to the later year, also where the base year is the later one', () => {
    // From 200 to 250: a rise of 25 %, seen from either year.
    expect(verandering.value(at(area, 0, 3))).toBe(25);
    expect(verschil.value(at(area, 0, 3))).toBe(50);
    // From 150 to 250: 66.7 %.
    expect(verandering.value(at(area, 1, 3))).toBeCloseTo(66.667, 3);
    expect(verandering.value(at(areaWith(80, 0), 0, 1))).toBe(-100);
  });
  it('in pupils is the difference', () => {
    expect(verschil.value(at(area, 1, 0))).toBe(-50);
  });
  it('as an index has the base year at 100', () => {
    expect(index.value(at(area, 0, 0))).toBe(100);
    expect(index.value(at(area, 1, 0))).toBe(75);
  });
  it('is not a number in a year without figures, or against one', () => {
    expect(verandering.value(at(area, 2, 0))).toBeNaN();
    expect(verandering.value(at(area, 3, 2))).toBeNaN();
    expect(index.value(at(area, 3, -1))).toBeNaN();
  });
  it('cannot be computed from a base of zero', () => {
    const opened = areaWith(0, 100);
    expect(verandering.value(at(opened, 1, 0))).toBeNaN();
    expect(index.value(at(opened, 1, 0))).toBeNaN();
    expect(verschil.value(at(opened, 1, 0))).toBe(100);
  });
  it('is −100 % where the last school closed: zero is a figure', () => {
    expect(verandering.value(at(areaWith(80, 0), 1, 0))).toBe(-100);
  });
  it('is not computed with an incomplete year, which would pass for a fall', () => {
    const area = areaWith(1000, { pupils: 600, complete: false });
    expect(verandering.value(at(area, 1, 0))).toBeNaN();
    expect(verschil.value(at(area, 1, 0))).toBeNaN();
  });
  it('is not computed with a year in which every figure is masked', () => {
    const area = areaWith(10, { pupils: 0, masked: 1 });
    expect(verandering.value(at(area, 1, 0))).toBeNaN();
    expect(leerlingen.value(at(area, 1, 0))).toBeNaN();
  });
});

describe('the share of the sector', () => {
  const whole = countsWith({ GM0001: [1000, 2000, { pupils: 900, complete: false }, 0, 500] });
  const some = countsWith({
    GM0001: [60, { pupils: 150, masked: 1 }, 80, 0, { pupils: 0, masked: 2 }],
  });
  const of = (t: number) =>
    MEASURES.aandeel.value({ ...at(new AreaView(some, 0), t, 0), whole: new AreaView(whole, 0) });

  it('is the pupils of the soorten in percent of all pupils in the same area', () => {
    // 60 of 1000, and 150 of 2000.
    expect([of(0), of(1)]).toEqual([6, 7.5]);
  });
  it('is not a number where either is incomplete, masked or zero, or all pupils are not known', () => {
    expect([of(2), of(3), of(4)]).toEqual([NaN, NaN, NaN]);
    expect(MEASURES.aandeel.value(at(new AreaView(some, 0), 0, 0))).toBeNaN();
  });
});

describe('since the peak', () => {
  it('compares with the year with most pupils so far', () => {
    const area = areaWith(100, 200, 150, 300);
    expect(piek.value(at(area, 2, 0))).toBe(-25);
    expect(piek.value(at(area, 3, 0))).toBe(0);
  });
  it('overlooks years without figures and is undefined where nobody ever came', () => {
    expect(piek.value(at(areaWith(NaN, 200, 100), 2, 0))).toBe(-50);
    expect(piek.value(at(areaWith(0, 0), 1, 0))).toBeNaN();
  });
  it('is no higher number from before a break in the counting, as that of special education in 2010', () => {
    const counts = countsWith(
      { GM0001: [900, 800, 200, 250, 100] },
      { first: 2008, soorten: ['vso'] },
    );
    const area = new AreaView(counts, 0);
    expect(piek.value(at(area, 4, 0))).toBe(-60);
    expect([peaksSince(area, 2012), peaksSince(area, 2009)]).toEqual([2010, null]);
    // Before the break the years before it can be compared.
    expect(piek.value(at(area, 1, 0))).toBeCloseTo(-11.1, 1);
  });
});

describe('school sites', () => {
  const area = areaWith({ pupils: 300, vestigingen: 2 }, { pupils: 0, vestigingen: 0 });
  it('are counted', () => {
    expect(vestigingen.value(at(area, 0, 0))).toBe(2);
    expect(vestigingen.value(at(area, 1, 0))).toBe(0);
  });
  it('have an average size, except where there is none', () => {
    expect(schoolgrootte.value(at(area, 0, 0))).toBe(150);
    expect(schoolgrootte.value(at(area, 1, 0))).toBeNaN();
  });
});

describe('the IML measure', () => {
  it('looks back five years, whatever the base year', () => {
    const area = areaWith(100, 99, 98, 97, 96, 90);
    expect(iml.value(at(area, 5, 2))).toBeCloseTo(-10, 10);
    expect(iml.value(at(area, 4, 0))).toBeNaN();
  });
});
