import { describe, expect, test } from 'vitest';
import { calibrateSchools } from '../../../../src/forecast/schools/school-calibration.ts';
import { normChancesOf, scoreSchools } from '../../../../src/forecast/schools/school-scores.ts';
import { evenOutcomes, schoolErrors } from '../../../fixtures/school-errors-builder.ts';

const errors = schoolErrors(evenOutcomes(2010, 2015, 10));
const laws = new Map([[2015, calibrateSchools(errors, 2015)!]]);

describe('the scores of schools', () => {
  const scores = scoreSchools({ group: 'bo', errors, laws });
  const [all] = scores;

  test('have a row for all schools and one per size class with projections', () => {
    expect(scores.map(({ size }) => size)).toEqual(['alle', '145-249']);
    expect(scores[1]).toEqual({ ...all, size: '145-249' });
  });

  test('count only origins whose errors were known, and every school, closed or not', () => {
    expect(all).toMatchObject({ origins: 1, forecasts: 100, closed: 0.1 });
    expect(all?.closedExpected).toBeCloseTo(0.1);
  });

  test('state the coverage of those that stayed, and lower with closed schools as outside', () => {
    expect(all?.stayed80).toBeGreaterThan(0.78);
    expect(all?.stayed80).toBeLessThan(0.84);
    expect(all?.unclosed80).toBeCloseTo(0.9 * all!.stayed80);
    expect(all?.unclosed95).toBeCloseTo(0.9 * all!.stayed95);
  });

  test('state the coverage of the interval from 0 among all schools', () => {
    expect(all?.all80).toBeGreaterThanOrEqual(0.89);
    expect(all?.all95).toBeGreaterThan(0.95);
  });

  test('measure errors of schools that stayed against "next year = this year"', () => {
    expect(all?.skill).toBeCloseTo(0);
    expect(all?.wmape).toBeGreaterThan(0);
  });

  test('have the error that half of the projections of schools that stayed were within', () => {
    const stayed = [...errors.observed].flatMap((came, k) =>
      errors.origin[k] === 2015 && came > 0 ? [Math.abs(errors.predicted[k]! - came) / came] : [],
    );
    const within = stayed.filter((error) => error <= all!.medianApe);
    expect(within.length / stayed.length).toBeCloseTo(0.5, 1);
  });

  test('are none without a known origin', () => {
    expect(scoreSchools({ group: 'bo', errors, laws: new Map() })).toEqual([]);
  });
});

test('chances to be below the norm are compared with what came, a closed school as below', () => {
  const chances = normChancesOf({ group: 'bo', errors, laws }, (school) =>
    school % 2 ? 201 : NaN,
  );
  expect(chances).toHaveLength(1);
  expect(chances[0]).toMatchObject({ horizon: 1, from: 0.5, to: 0.6, forecasts: 50 });
  expect(chances[0]?.came).toBeCloseTo(0.5);
  expect(chances[0]?.expected).toBeCloseTo(0.5, 1);
});
