import { expect, test } from 'vitest';
import {
  QUANTILE_SHARES,
  readSchoolBacktest,
  writeSchoolBacktest,
  type SchoolBacktest,
} from '../../../../src/formats/site/toets-scholen.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const law = { class: '<50' as never, cases: 60, closed: 0.1, lift: 0, quantiles: QUANTILE_SHARES };
const BACKTEST: SchoolBacktest = {
  laws: { bo: [{ horizon: 1, variance: { shared: 0.01, own: 0.001, fall: 1 }, laws: [law] }] },
  scores: [
    {
      group: 'bo',
      size: 'alle',
      horizon: 1,
      wmape: 0.05,
      medianApe: 0.04,
      skill: 0.09,
      bias: -0.01,
      closed: 0.012,
      closedExpected: 0.011,
      stayed80: 0.8,
      stayed95: 0.95,
      all80: 0.79,
      all95: 0.94,
      unclosed80: 0.78,
      unclosed95: 0.93,
      worst80: 0.7,
      best80: 0.85,
      origins: 15,
      forecasts: 97_350,
    },
  ],
  chances: [{ horizon: 1, from: 0.1, to: 0.2, expected: 0.15, came: 0.14, forecasts: 1901 }],
};

test('toets-scholen.json is read as it was written', () => {
  const text = writeSchoolBacktest(BACKTEST);
  expect(readSchoolBacktest(text, 't.json')).toEqual(BACKTEST);
});

test('numbers have four significant digits', () => {
  const [score] = BACKTEST.scores;
  const text = writeSchoolBacktest({ ...BACKTEST, scores: [{ ...score!, wmape: 0.0512345 }] });
  expect(readSchoolBacktest(text, 't.json').scores[0]?.wmape).toBe(0.05123);
});

test.each([
  ['{"laws":{},"scores":{"rows":[]', 'truncated'],
  ['{"laws":{},"scores":{"rows":[]}}', 'unknown-header'],
  ['[]', 'unknown-header'],
])('%s is refused as %s', (text, problem) => {
  expect(problemOf(() => readSchoolBacktest(text, 't.json'))).toMatchObject({ problem });
});
