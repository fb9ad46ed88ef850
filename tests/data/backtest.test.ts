import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evidenceFrom } from '../../scripts/run/evidence.ts';
import { barsOf, USEFUL_HORIZONS } from '../../src/forecast/backtest/bars.ts';
import { runBacktest } from '../../src/forecast/backtest/backtest.ts';
import { schoolRows, schoolSpreadOf } from '../../src/forecast/backtest/school-trial.ts';
import { schoolSources, trialsOf } from '../../src/forecast/backtest/trials.ts';
import {
  readBacktest,
  writeBacktest,
  type BacktestFile,
} from '../../src/forecast/backtest/backtest-file.ts';
import { bandsOf } from '../../src/forecast/intervals/band.ts';
import { SCHOOL_SPREAD } from '../../src/forecast/intervals/school-location.ts';
import { knownAt, knownNow, type Sources } from '../../src/forecast/panel/known.ts';
import { HORIZONS } from '../../src/forecast/methods/method.ts';
import { METHODS } from '../../src/forecast/methods/catalog.ts';
import { panelOf } from '../../src/forecast/panel/panel.ts';
import { committed } from '../fixtures/raw-folder.ts';

const files = new Map(
  readdirSync('public/data')
    .filter((name) => name.includes('.'))
    .map((name) => [name, committed(name)]),
);
const evidence = evidenceFrom(files);
const trials = trialsOf(evidence);
const backtest = readBacktest(JSON.parse(committed('toets.json')) as BacktestFile);
const sourcesOf = (series: string) => trials.find((one) => one.series === series)!.sources;
const bo = sourcesOf('bo');

describe('toets.json', () => {
  test('is what the backtest gives on the files beside it, to the byte', () => {
    expect(writeBacktest(runBacktest(evidence)) === committed('toets.json')).toBe(true);
  });

  test('is read as it was written', () => {
    expect(writeBacktest(backtest) === committed('toets.json')).toBe(true);
  });

  const bars = barsOf(backtest);
  test.each(bars.filter(({ isKnownMiss }) => !isKnownMiss))(
    'reaches the bar: $what, h$horizon',
    ({ reached, least, most }) => {
      expect(reached).toBeGreaterThanOrEqual(least);
      expect(reached).toBeLessThanOrEqual(most);
    },
  );

  test.each(bars.filter(({ isKnownMiss }) => isKnownMiss))(
    'misses a bar, as is documented, while nobody has mended it: $what, h$horizon',
    ({ reached, holds }) => {
      expect(reached).toBeGreaterThan(0);
      expect(holds).toBe(false);
    },
  );

  test('has the useful horizons that were measured before', () => {
    expect.assertions([...USEFUL_HORIZONS].length);
    for (const [method, years] of USEFUL_HORIZONS) {
      const life = backtest.usefulHorizons.find(
        (one) => one.series === 'bo' && one.method === method,
      );
      expect(life?.years).toMatchObject(years);
    }
  });

  test.each([
    [1, [3.8, 2.4, 1.7, 1.1], 0.25],
    [5, [14, 9.5, 7.2, 5.2], 0.5],
    [10, [32, 23, 18, 14], 0.5],
  ])(
    'has 80 %% intervals %i years ahead as wide as were measured before',
    (h, widths, tolerance) => {
      const path = { values: new Float64Array(4 * HORIZONS).fill(100), horizons: HORIZONS };
      const { high80 } = bandsOf(path, [500, 1500, 3500, 10_000], backtest.calibrations.bo!);
      expect.assertions(4);
      for (const [i, width] of widths.entries()) {
        expect(Math.abs(high80[i * HORIZONS + h - 1]! - 100 - width)).toBeLessThan(tolerance);
      }
    },
  );
});

describe('vo by school location', () => {
  const { residents, ...sources } = schoolSources(evidence);
  const skills = (given: Sources) =>
    schoolRows(given, evidence.areas, undefined)
      .filter(
        ({ series, level, size }) =>
          series === 'vo-vestiging-doorstroom' && level === 'gemeente' && size === 'alle',
      ) // prettier-ignore
      .map(({ horizon, skill }) => [horizon, Math.round(1000 * skill) / 10]);

  test('is projected better with the COROP-gebied where many pupils come from elsewhere, in every pair of years', () => {
    expect(skills({ ...sources, residents: null })).toEqual([[1, 17.6], [2, 16.3], [4, 14.1], [5, 26.1], [6, 29.2]]); // prettier-ignore
    expect(skills({ ...sources, residents })).toEqual([[1, 18], [2, 17.3], [4, 18.5], [5, 29.6], [6, 32.7]]); // prettier-ignore
  });

  test('is drawn with the spread that all pairs of years together give', () => {
    const residence = backtest.calibrations['vo-woongemeente']!;
    const fitted = schoolSpreadOf({ ...sources, residents }, evidence.areas, residence);
    expect(fitted.own * 1e4).toBeCloseTo(SCHOOL_SPREAD.own * 1e4, 1);
    expect(fitted.fall).toBeCloseTo(SCHOOL_SPREAD.fall, 2);
    expect(fitted.q80).toBeCloseTo(SCHOOL_SPREAD.q80, 2);
    expect(fitted.q95).toBeCloseTo(SCHOOL_SPREAD.q95, 2);
  });
});

describe('the projection from today', () => {
  const total = (sources: Sources, method: 'panel' | 'panel-geboorten', h: number) => {
    const { values } = METHODS[method].forecast(knownNow(sources), HORIZONS);
    return values.reduce((sum, n, k) => (k % HORIZONS === h - 1 ? sum + n : sum), 0);
  };

  test('has 1,316 thousand pupils in bo in 2035 with births, and 1,350 thousand without', () => {
    expect(Math.round(total(bo, 'panel-geboorten', 10) / 1000)).toBe(1316);
    expect(Math.round(total(bo, 'panel', 10) / 1000)).toBe(1350);
  });

  test('covers every gemeente with bo, and every one with vo', () => {
    const reasons = METHODS['panel-geboorten'].forecast(knownNow(bo), HORIZONS).reasons;
    expect(reasons.every((reason) => reason === null)).toBe(true);
    const vo = METHODS['vertraagd-bo-geboorten'].forecast(knownNow(schoolSources(evidence)), 1);
    expect(vo.reasons.filter((reason) => reason !== null)).toEqual(new Array(58).fill('no-pupils'));
  });

  test('of vo does not know the incomplete year 2023', () => {
    const counts = evidence.counts(['vo']);
    const at = counts.years.indexOf(2023);
    const pupils = counts.pupils.map((n, k) => (k % counts.years.length === at ? n * 7 + 1 : n));
    const incomplete = counts.complete.map((one, k) => (k % counts.years.length === at ? 0 : one));
    const poisoned = { ...counts, pupils, complete: incomplete };
    const forecast = (given: typeof counts) => {
      const sources = { ...schoolSources(evidence), panel: panelOf(given, evidence.areas) };
      return METHODS['vertraagd-bo-geboorten'].forecast(knownNow(sources), HORIZONS).values;
    };
    expect(forecast(poisoned)).toEqual(forecast(counts));
    expect(panelOf(counts, evidence.areas).totals[at]).toBeNaN();
  });
});

describe.each(trials)('a projection of $series made earlier', ({ sources, methods }) => {
  const poison = (panel: Sources['panel'], origin: number) => ({
    ...panel,
    pupils: panel.pupils.map((n, k) => (panel.years[k % panel.years.length]! > origin ? 1e6 : n)),
    totals: panel.totals.map((n, k) => (panel.years[k]! > origin ? NaN : n)),
  });

  test.each([2015, 2020])('in %i knew nothing of what came', (origin) => {
    const poisoned: Sources = {
      panel: poison(sources.panel, origin),
      bo: poison(sources.bo, origin),
      family: poison(sources.family, origin),
      residents: sources.residents && poison(sources.residents, origin),
      births: sources.births.map((one) => (one.year >= origin ? { ...one, births: 3 } : one)),
      assumedVoGrowth: 1,
    };
    expect.assertions(methods.length);
    for (const method of methods) {
      const then = METHODS[method].forecast(knownAt(sources, origin), HORIZONS);
      expect(METHODS[method].forecast(knownAt(poisoned, origin), HORIZONS)).toEqual(then);
    }
  });
});
