import { expect, test } from 'vitest';
import { childrenGains } from '../../../../src/forecast/backtest/children-gains.ts';
import { childrenRows } from '../../../../src/forecast/backtest/children-trial.ts';
import { regionsWith } from '../../../fixtures/area-builder.ts';
import { madeChildren } from '../../../fixtures/made-children.ts';

/** The gains one and two years ahead in the made series. */
function gains(follows: boolean): number[] {
  const sources = madeChildren(follows);
  const areas = sources.panel.codes.map((code) => ({
    code,
    name: code,
    regions: regionsWith((division) => ({ code: division, name: division })),
  }));
  const all = childrenGains(childrenRows(sources, areas));
  expect(all.map(({ horizon, origins }) => [horizon, origins]).slice(0, 2)).toEqual([[1, 10], [2, 8]]); // prettier-ignore
  return all.slice(0, 2).map(({ gain }) => gain);
}

test('the births of gemeenten take away error where those born enter', () => {
  expect(Math.min(...gains(true))).toBeGreaterThan(0.05);
});

test('they take away hardly any where other children enter', () => {
  expect(Math.max(...gains(false))).toBeLessThan(0.03);
});

test('there is no gain where the variant was not tested', () => {
  expect(childrenGains([])).toEqual([]);
});
