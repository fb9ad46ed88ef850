import { describe, expect, test } from 'vitest';
import { METHODS } from '../../../../src/forecast/methods/catalog.ts';
import { isTestable, panelChildren } from '../../../../src/forecast/methods/panel-children.ts';
import { knownAt, type Sources } from '../../../../src/forecast/panel/known.ts';
import { madeChildren } from '../../../fixtures/made-children.ts';

const BOTH = { 'panel-geboorten': METHODS['panel-geboorten'], 'panel-kinderen': panelChildren };
const forecast = (sources: Sources, origin: number, method: 'panel-kinderen' | 'panel-geboorten') =>
  BOTH[method].forecast(knownAt(sources, origin), 8);

describe('the variant that accounts for the children already born', () => {
  test('equals the default without births per gemeente, and before an outcome is known', () => {
    const without = { ...madeChildren(), children: [] };
    const plain = forecast(without, 2020, 'panel-geboorten').values;
    expect(forecast(without, 2020, 'panel-kinderen').values).toEqual(plain);
    const early = forecast(madeChildren(), 2012, 'panel-kinderen').values;
    expect(early).toEqual(forecast(madeChildren(), 2012, 'panel-geboorten').values);
  });

  test('is nearer to what came where the children born enter, and keeps the total of the country', () => {
    const sources = madeChildren();
    const { panel } = sources;
    const [ours, plain] = (['panel-kinderen', 'panel-geboorten'] as const).map((method) =>
      forecast(sources, 2020, method),
    );
    const error = (path = ours!) =>
      panel.codes.reduce((sum, _, i) => {
        const came = panel.pupils[i * panel.years.length + panel.years.indexOf(2022)]!;
        return sum + Math.abs(path.values[i * 8 + 1]! - came);
      }, 0);
    expect(error()).toBeLessThan(0.97 * error(plain));
    const total = (path = ours!) => panel.codes.reduce((sum, _, i) => sum + path.values[i * 8 + 1]!, 0); // prettier-ignore
    expect(total()).toBeCloseTo(total(plain), 6);
  });

  test('sees no births, outcomes or children of the origin or later', () => {
    const sources = madeChildren();
    const { pupils, years } = sources.panel;
    const panel = { ...sources.panel, pupils: pupils.map((n, at) => (years[at % years.length]! > 2020 ? 3 * n : n)) }; // prettier-ignore
    const children = sources.children!.map((one) => one.year < 2020 ? one : { ...one, children: 7 * one.children + 1 }); // prettier-ignore
    const changed = { ...sources, panel, bo: panel, family: panel, children };
    expect(forecast(changed, 2020, 'panel-kinderen')).toEqual(forecast(sources, 2020, 'panel-kinderen')); // prettier-ignore
  });

  test('leaves a gemeente alone that had another area', () => {
    const sources = madeChildren();
    const children = sources.children!.map((one) => ({ ...one, isComparable: false }));
    const path = panelChildren.forecast(knownAt({ ...sources, children }, 2020), 3);
    expect(path.values.every((n) => n > 0)).toBe(true);
  });

  test('can be tested once an outcome is known and the cohorts that enter are counted', () => {
    const sources = madeChildren();
    const short = { ...sources, children: sources.children!.filter(({ year }) => year <= 2016) };
    const tested = (all: Sources, h: number) =>
      all.panel.years.filter((origin) => isTestable(knownAt(all, origin), h));
    expect(tested(short, 1)).toEqual([2015, 2016, 2017, 2018, 2019]);
    expect(tested(short, 2)).toEqual([2016, 2017, 2018]);
    expect(tested(short, 3)).toEqual([2017]);
    expect(tested(sources, 5)).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]);
  });
});
