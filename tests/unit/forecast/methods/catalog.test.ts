import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownAt } from '../../../../src/forecast/panel/known.ts';
import { METHOD_IDS } from '../../../../src/forecast/methods/method.ts';
import { METHODS } from '../../../../src/forecast/methods/catalog.ts';
import { panelChildren } from '../../../../src/forecast/methods/panel-children.ts';
import { birthsUpTo, knownWith, panelWith } from '../../../fixtures/panel-builder.ts';

/** Series as they may come: steady, masked or missing here and there, ending in one pupil or none, schools that open and close. */
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 5000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, NaN, 100_000) },
);
const rows = fc.integer({ min: 1, max: 14 }).chain((width) =>
  fc.array(fc.array(figure, { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 8,
  }),
);
const births = fc.oneof(
  fc.constant(birthsUpTo(2024)),
  fc.constant([]),
  fc
    .array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 45 })
    .map((list) =>
      list.map((n, k) => ({ year: 2024 - k, births: n, source: '', unverified: false })).reverse(),
    ),
);

const ALL = { ...METHODS, 'panel-kinderen': panelChildren };

describe.each(METHOD_IDS)('%s on generated series', (id) => {
  test('gives finite pupils, none below nobody, or says why not', () => {
    fc.assert(
      fc.property(rows, births, (series, list) => {
        const known = knownWith(panelWith(series), { births: list });
        const { values, reasons, horizons } = ALL[id].forecast(known, 15);
        for (const [i, reason] of reasons.entries()) {
          const own = values.subarray(i * horizons, (i + 1) * horizons);
          expect(own.every((n) => (reason === null ? Number.isFinite(n) && n >= 0 : Number.isNaN(n)))).toBe(true); // prettier-ignore
        }
      }),
      { numRuns: 60 },
    );
  });

  test('is blind to what came after the origin, and to births of that year and later', () => {
    const long = rows.filter((series) => series[0]!.length > 4);
    fc.assert(
      fc.property(long, fc.integer({ min: 1, max: 3 }), (series, ahead) => {
        const list = birthsUpTo(2024);
        const origin = 2025 - ahead;
        const poison = series.map((row) =>
          row.map((n, j) => (j >= row.length - ahead ? 9e5 + j : n)),
        );
        const poisoned = list.map((one) => (one.year >= origin ? { ...one, births: 1 } : one));
        const forecast = (figures: number[][], given: typeof list) => {
          const panel = panelWith(figures);
          const known = {
            panel,
            bo: panel,
            family: panel,
            residents: null,
            births: given,
            assumedVoGrowth: 0.5,
          };
          return ALL[id].forecast(knownAt(known, origin), 15);
        };
        expect(forecast(poison, poisoned)).toEqual(forecast(series, list));
      }),
      { numRuns: 30 },
    );
  });
});
