import { describe, expect, test } from 'vitest';
import {
  boundsIfStaying,
  boundsWithClosure,
  chanceBelowNorm,
  chancesOf,
  type SchoolChances,
} from '../../../../src/forecast/schools/school-law.ts';
import {
  QUANTILE_SHARES,
  SCHOOL_CLASSES,
  type SchoolHorizon,
} from '../../../../src/formats/site/toets-scholen.ts';

/** Errors that are spread evenly: a share p of the schools that stay is below 100·exp(p − ½) pupils. */
const chances = (closed: number): SchoolChances => ({
  expected: 100,
  spread: 1,
  law: {
    class: '100-144',
    cases: 400,
    closed,
    lift: 0,
    quantiles: QUANTILE_SHARES.map((share) => share - 0.5),
  },
});
const below = (share: number) => 100 * Math.exp(share - 0.5);

describe('the interval of a school that stays', () => {
  test('leaves out as many schools below as above it, whatever the chance of closure', () => {
    for (const closed of [0, 0.3]) {
      const [low, high] = boundsIfStaying(chances(closed), 0.8);
      expect(low).toBeCloseTo(below(0.1));
      expect(high).toBeCloseTo(below(0.9));
    }
    expect(boundsIfStaying(chances(0), 0.95)[0]).toBeCloseTo(below(0.025));
  });
});

describe('the interval that accounts for closure', () => {
  test('is that of a school that stays where none closes', () => {
    const [low, high] = boundsWithClosure(chances(0), 0.8);
    expect(low).toBeCloseTo(below(0.1));
    expect(high).toBeCloseTo(below(0.9));
  });

  test('is lower where some close, as these are among those below it', () => {
    const [low, high] = boundsWithClosure(chances(0.05), 0.8);
    expect(low).toBeCloseTo(below(0.05 / 0.95));
    expect(high).toBeCloseTo(below(0.85 / 0.95));
  });

  test('begins at 0 where more close than are to be below it, and is 0 where nearly all close', () => {
    const [low, high] = boundsWithClosure(chances(0.2), 0.8);
    expect(low).toBe(0);
    expect(high).toBeCloseTo(below(0.7 / 0.8));
    expect(boundsWithClosure(chances(0.95), 0.8)).toEqual([0, 0]);
  });
});

describe('the chance to be below a norm', () => {
  test('is the share of whole numbers of pupils below it', () => {
    expect(chanceBelowNorm(chances(0), 100.5)).toBeCloseTo(0.5);
    expect(chanceBelowNorm(chances(0), below(0.3) + 0.5)).toBeCloseTo(0.3);
  });

  test('counts schools that close as below it', () => {
    expect(chanceBelowNorm(chances(0.2), 100.5)).toBeCloseTo(0.6);
  });

  test('is never quite 0 or 1 for a school that may stay', () => {
    expect(chanceBelowNorm(chances(0), 1)).toBeCloseTo(0.005);
    expect(chanceBelowNorm(chances(0), 0)).toBeCloseTo(0.005);
    expect(chanceBelowNorm(chances(0), 9999)).toBeCloseTo(0.995);
    expect(chanceBelowNorm(chances(1), 23)).toBe(1);
  });

  test('rises with the norm', () => {
    const all = Array.from({ length: 200 }, (_, norm) => chanceBelowNorm(chances(0.1), norm));
    expect(all).toEqual([...all].sort((a, b) => a - b));
  });
});

describe('what may come of a school', () => {
  const horizon: SchoolHorizon = {
    horizon: 3,
    variance: { shared: 0.01, own: 0.04, fall: 1 },
    laws: [{ ...chances(0.1).law, lift: Math.log(2) }],
  };
  const kind = SCHOOL_CLASSES.indexOf('100-144');

  test('has the spread of its size and the lift of its class', () => {
    const made = chancesOf(horizon, kind, 125, 120);
    expect(made?.expected).toBeCloseTo(240);
    expect(made?.spread).toBeCloseTo(Math.sqrt(0.01 + 0.04 * 20));
  });

  test('is unknown where its class has no law or its gemeente no projection', () => {
    expect(chancesOf(horizon, kind + 1, 125, 120)).toBeNull();
    expect(chancesOf(horizon, kind, 125, NaN)).toBeNull();
  });
});
