import { describe, expect, test } from 'vitest';
import { decideOnChildren } from '../../../../src/forecast/backtest/children-decision.ts';
import { childrenRows } from '../../../../src/forecast/backtest/children-trial.ts';
import type { Sources } from '../../../../src/forecast/panel/known.ts';
import { regionsWith } from '../../../fixtures/area-builder.ts';
import { madeChildren } from '../../../fixtures/made-children.ts';

/** The rows of the backtest of made gemeenten. */
function rowsOf(sources: Sources) {
  const areas = sources.panel.codes.map((code) => ({
    code,
    name: code,
    regions: regionsWith((division) => ({ code: division, name: division })),
  }));
  return childrenRows(sources, areas);
}
const decided = (sources: Sources) => decideOnChildren(sources, rowsOf(sources));

describe('the backtest decides whether bo accounts for the children already born', () => {
  test('it does with births of every year, where the children born enter', () => {
    const { isDefault, lacking, gains } = decided(madeChildren(true, 2002));
    expect({ isDefault, lacking }).toEqual({ isDefault: true, lacking: [] });
    expect(gains.map(({ horizon }) => horizon)).toEqual([1, 2, 3, 4, 5]);
    expect(Math.min(...gains.map(({ gain }) => gain))).toBeGreaterThan(0);
  });

  test('it does not where other children enter: the error is larger at some horizon', () => {
    const { isDefault, lacking, gains } = decided(madeChildren(false));
    expect({ isDefault, lacking }).toEqual({ isDefault: false, lacking: [] });
    expect(Math.min(...gains.map(({ gain }) => gain))).toBeLessThanOrEqual(0);
  });

  test('it does not while births of some years are not known, however much they gained before', () => {
    const all = madeChildren(true, 2002);
    const children = all.children!.filter(({ year }) => year <= 2016 || year === 2024);
    const { isDefault, lacking, gains } = decideOnChildren({ ...all, children }, rowsOf(all));
    expect({ isDefault, lacking }).toEqual({ isDefault: false, lacking: [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024] }); // prettier-ignore
    expect(gains.every(({ gain }) => gain > 0)).toBe(true);
  });

  test('it does not where nothing was tested', () => {
    expect(decideOnChildren(madeChildren(), []).isDefault).toBe(false);
  });

  test('children younger than one on 1 January stand for births that are not known', () => {
    const all = madeChildren(true, 2002);
    const children = all.children!.map((one) => one.year <= 2016 ? one : { ...one, figure: 'nuljarig' as const, year: one.year + 1 }); // prettier-ignore
    expect(decided({ ...all, children }).isDefault).toBe(true);
  });
});
