import { describe, expect, test } from 'vitest';
import { calibrateSchools } from '../../../../src/forecast/schools/school-calibration.ts';
import { QUANTILE_SHARES, SCHOOL_CLASSES } from '../../../../src/formats/site/toets-scholen.ts';
import { evenOutcomes, schoolErrors } from '../../../fixtures/school-errors-builder.ts';

const lawIn = (errors: ReturnType<typeof schoolErrors>, year: number, kind = '145-249') =>
  calibrateSchools(errors, year)?.laws.find((one) => one.class === kind);

describe('the law of a class of schools', () => {
  test('counts schools that closed apart from the errors of those that stayed', () => {
    const law = lawIn(schoolErrors(evenOutcomes(2010, 2013, 20)), 2014);
    expect(law).toMatchObject({ cases: 400, closed: 0.2, lift: 0 });
    expect(law?.quantiles.every(Number.isFinite)).toBe(true);
  });

  test('has quantiles that ascend, with as many errors below as their share', () => {
    const errors = schoolErrors(evenOutcomes(2010, 2013));
    const made = calibrateSchools(errors, 2014)!;
    const { quantiles } = made.laws[0]!;
    expect([...quantiles]).toEqual([...quantiles].sort((a, b) => a - b));
    const { shared, own, fall } = made.variance;
    const spread = Math.sqrt(shared + own * (200 / 2500) ** -fall);
    const pupils = quantiles.map((one) => 200 * Math.exp(one * spread));
    expect(pupils[QUANTILE_SHARES.indexOf(0.1)]).toBeCloseTo(160, 0);
    expect(pupils[QUANTILE_SHARES.indexOf(0.9)]).toBeCloseTo(241, 0);
  });

  test('knows no outcome after the year', () => {
    const upTo = evenOutcomes(2010, 2013);
    const later = evenOutcomes(2014, 2016, 90);
    const known = calibrateSchools(schoolErrors(upTo), 2014);
    expect(calibrateSchools(schoolErrors([...upTo, ...later]), 2014)).toEqual(known);
  });

  test('forgets all but the newest four origins, and is none with fewer', () => {
    const errors = schoolErrors([...evenOutcomes(2006, 2009, 90), ...evenOutcomes(2010, 2013)]);
    expect(lawIn(errors, 2014)).toMatchObject({ cases: 400, closed: 0 });
    expect(calibrateSchools(errors, 2009)).toBeNull();
  });

  test('takes as many origins as it needs where schools of the class are few', () => {
    const few = Array.from({ length: 200 }, (_, k) => ({
      origin: 2004 + Math.floor(k / 20),
      class: 0,
      size: 20,
      predicted: 20,
      observed: 15 + (k % 20),
    }));
    const law = lawIn(schoolErrors([...evenOutcomes(2004, 2013), ...few]), 2014, '<25');
    expect(law?.cases).toBe(100);
  });

  test('is none with fewer than 40 schools that stayed', () => {
    const few = Array.from({ length: 39 }, () => ({ class: 0, size: 20, predicted: 20, observed: 9 })); // prettier-ignore
    const made = calibrateSchools(schoolErrors([...evenOutcomes(2010, 2013), ...few]), 2014);
    expect(made?.laws.map((one) => one.class)).toEqual(['145-249']);
    expect(calibrateSchools(schoolErrors(few), 2014)).toBeNull();
  });

  test('raises young schools by what such schools grew, and no others', () => {
    const young = SCHOOL_CLASSES.indexOf('jong <50');
    const grew = Array.from({ length: 101 }, (_, k) => ({
      origin: 2010,
      class: young,
      size: 40,
      predicted: 40,
      observed: 30 + k,
    }));
    const errors = schoolErrors([...evenOutcomes(2010, 2013), ...grew]);
    expect(lawIn(errors, 2014, 'jong <50')?.lift).toBeCloseTo(Math.log(80 / 40));
    expect(lawIn(errors, 2014)?.lift).toBe(0);
  });
});
