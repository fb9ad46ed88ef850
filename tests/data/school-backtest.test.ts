import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceFrom, schoolEvidenceFrom } from '../../scripts/run/evidence.ts';
import { trialsOf } from '../../src/forecast/backtest/trials.ts';
import { METHODS } from '../../src/forecast/methods/catalog.ts';
import { HORIZONS } from '../../src/forecast/methods/method.ts';
import { knownNow } from '../../src/forecast/panel/known.ts';
import { schoolBarsOf } from '../../src/forecast/schools/school-bars.ts';
import { knownSchools, SchoolLives } from '../../src/forecast/schools/school-history.ts';
import { projectSchools } from '../../src/forecast/schools/school-projection.ts';
import { runSchoolBacktest } from '../../src/forecast/schools/school-trial.ts';
import {
  readSchoolBacktest,
  SCHOOL_CLASSES,
  SCHOOL_SIZES,
  writeSchoolBacktest,
} from '../../src/formats/site/toets-scholen.ts';
import { readTransfers } from '../../src/formats/site/vestiging-overgangen.ts';
import { livesOf } from '../../src/tables/school-life.ts';
import { committed } from '../fixtures/raw-folder.ts';

const FILE = 'toets-scholen.json';
const files = new Map(
  readdirSync('public/data')
    .filter((name) => name.includes('.'))
    .map((name) => [name, committed(name)]),
);
const evidence = evidenceFrom(files);
const schools = schoolEvidenceFrom(files);
const backtest = readSchoolBacktest(committed(FILE), FILE);
const scoresOf = (horizons: readonly number[]) =>
  backtest.scores.filter(({ group, horizon }) => group === 'bo' && horizons.includes(horizon));

describe('toets-scholen.json', () => {
  test(
    'is what the backtest gives on the files beside it, to the byte',
    { timeout: 120_000 },
    () => {
      const made = writeSchoolBacktest(runSchoolBacktest(evidence, schools));
      expect(made === committed(FILE)).toBe(true);
    },
  );

  test('is read as it was written', () => {
    expect(writeSchoolBacktest(backtest) === committed(FILE)).toBe(true);
  });

  test.each(schoolBarsOf(backtest))(
    'reaches the bar: $what, h$horizon',
    ({ reached, least, most }) => {
      expect(reached).toBeGreaterThanOrEqual(least);
      expect(reached).toBeLessThanOrEqual(most);
    },
  );

  test('has laws for every class of bo schools up to 15 years ahead', () => {
    const { laws } = backtest;
    expect(laws.bo?.map(({ horizon }) => horizon)).toEqual(Array.from({ length: HORIZONS }, (_, h) => h + 1)); // prettier-ignore
    for (const one of laws.bo!.slice(0, 10)) {
      expect(one.laws.map((law) => law.class)).toEqual(SCHOOL_CLASSES);
    }
    expect(laws.sbo?.length).toBe(10);
    expect(laws['so-vso']?.length).toBe(10);
  });
});

describe('schools that closed', () => {
  test('are in the scores of every size, so that what survivors flatter is seen', () => {
    const scores = scoresOf([1, 2, 3, 4, 5]);
    expect(scores).toHaveLength(5 * SCHOOL_SIZES.length);
    for (const one of scores) {
      expect(one.unclosed80).toBeCloseTo(one.stayed80 * (1 - one.closed), 3);
    }
    const smallest = scores.find(({ size, horizon }) => size === '<50' && horizon === 5);
    expect(smallest?.stayed80).toBeGreaterThan(0.77);
    expect(smallest?.unclosed80).toBeLessThan(0.5);
  });

  test('are mostly in the intervals that account for closure', () => {
    const sizes = scoresOf([1, 2, 3, 4, 5]).filter(({ size }) => size !== 'jong');
    expect(sizes.filter(({ all80 }) => all80 < 0.74 || all80 > 0.88)).toEqual([]);
    expect(sizes.filter(({ all95 }) => all95 < 0.94 || all95 > 0.98)).toEqual([]);
  });

  test('were somewhat more than the chances said, as closures rose from 2012 to 2018', () => {
    const [all] = scoresOf([5]).filter(({ size }) => size === 'alle');
    expect(all!.closedExpected / all!.closed).toBeGreaterThan(0.75);
    expect(all!.closedExpected / all!.closed).toBeLessThan(1.1);
  });
});

test('chances to be below the norm came out within 8 points, in every tenth', () => {
  expect(backtest.chances.length).toBe(3 * 10);
  for (const { expected, came } of backtest.chances) {
    expect(Math.abs(expected - came)).toBeLessThan(0.08);
  }
});

describe('a projection of schools made earlier', () => {
  test.each([2015, 2020])('in %i knew nothing of what came', (origin) => {
    const then = schools.all.schools.map((one) => {
      const years = one.years.filter((year) => year <= origin);
      return { ...one, years, pupils: one.pupils.slice(0, years.length) };
    });
    const name = 'vestiging-overgangen.csv';
    const transfers = readTransfers(committed(name), name).filter(({ year }) => year <= origin);
    const known = new SchoolLives(then, livesOf(then, transfers));
    const now = knownSchools(schools.all, ['bo'], origin);
    expect(now.length).toBeGreaterThan(6000);
    expect(knownSchools(known, ['bo'], origin)).toEqual(now);
  });
});

describe('the projection of schools from today', () => {
  const { sources } = trialsOf(evidence).find(({ series }) => series === 'bo')!;
  const known = knownNow(sources);
  const path = METHODS['panel-geboorten'].forecast(known, HORIZONS);
  const now = knownSchools(schools.all, ['bo'], path.origin);
  const projections = projectSchools(
    now,
    { panel: known.panel, path },
    'bo',
    backtest.laws.bo ?? [],
  );

  test('covers every school of bo with more than 4 pupils, for ten years at least', () => {
    expect(now.length).toBeGreaterThan(6050);
    expect(projections.filter(({ years }) => years.length < 10)).toEqual([]);
  });

  test('has bounds in order, around the expected pupils', () => {
    const crossed = projections.flatMap(({ years }) =>
      years.filter(
        ({ expected, stays80, stays95, all80, all95 }) =>
          !(stays95[0] <= stays80[0] && stays80[0] <= stays80[1] && stays80[1] <= stays95[1]) ||
          !(all95[0] <= all80[0] && all80[0] <= all80[1] && all80[1] <= all95[1]) ||
          !(stays95[0] < expected && expected < stays95[1]),
      ),
    );
    expect(crossed).toEqual([]);
  });

  test.each([
    [1, 0.01],
    [5, 0.03],
  ])('adds up to the projection of the country %i years ahead within %d', (horizon, within) => {
    const sum = projections.reduce((all, { years }) => all + years[horizon - 1]!.expected, 0);
    const country = path.values.reduce((all, n, k) => (k % HORIZONS === horizon - 1 ? all + n : all), 0); // prettier-ignore
    expect(Math.abs(sum / country - 1)).toBeLessThan(within);
  });
});
