import { describe, expect, test } from 'vitest';
import type { BirthYear } from '../../../../src/formats/births.ts';
import { candidatePath, sixteenIn } from '../../../../src/forecast/candidates/candidate-path.ts';
import type { Panel } from '../../../../src/forecast/panel/panel.ts';
import { panelWith } from '../../../fixtures/panel-builder.ts';

const born = (perYear: (year: number) => number) =>
  Array.from({ length: 40 }, (_, k) => ({
    year: 1985 + k,
    births: perYear(1985 + k),
    source: 'test',
    unverified: false,
  }));
const flat = born(() => 1000);

describe('the children who turn sixteen in a school year', () => {
  test('are born in the last quarter sixteen years before it, and in three quarters of the next year', () => {
    const only = (year: number) => (one: number) => (one === year ? 1000 : 0);
    expect([2008, 2009, 2010].map((year) => sixteenIn(only(year), 2024))).toEqual([250, 750, 0]);
  });
});

/** The path of vmbo-b and -k. */
const bkPath = (panel: Panel, births: BirthYear[], horizons: number) =>
  candidatePath('bk', () => panel, births, horizons);

describe('the path of exam candidates', () => {
  test('stays where births and shares stay', () => {
    const { values, origin } = bkPath(panelWith([[100, 100, 100, 100], [300, 300, 300, 300]], 2024), flat, 3); // prettier-ignore
    expect(origin).toBe(2024);
    expect([...values].map(Math.round)).toEqual([100, 100, 100, 300, 300, 300]);
  });

  test('follows the births of the children who turn sixteen', () => {
    const falling = born((year) => (year <= 2009 ? 1000 : 800));
    const { values } = bkPath(panelWith([[100, 100, 100, 100]], 2024), falling, 2);
    expect([...values]).toEqual([85, 80]);
  });

  test('lets 80 % of the yearly growth of the share of children go on for vmbo-b and -k, and 80 % of that a year later', () => {
    const rows = [[100, 200, 400, 800].map((n) => n / 10)];
    const { values } = bkPath(panelWith(rows, 2024), flat, 2);
    expect(values[0]).toBeCloseTo(80 * 2 ** 0.8, 9);
    expect(values[1]).toBeCloseTo(80 * 2 ** (0.8 + 0.64), 9);
  });

  test('lets no growth go on where fewer than three years of it are known', () => {
    expect([...bkPath(panelWith([[20, 40, 80]], 2024), flat, 2).values]).toEqual([80, 80]);
  });

  test('lets no growth of the share of vmbo-g and -t go on', () => {
    const panel = panelWith([[10, 20, 40, 80]], 2024);
    expect([...candidatePath('gt', () => panel, flat, 2).values]).toEqual([80, 80]);
  });

  test('adds both up for all vmbo, in regions with candidates of one of them too', () => {
    const panels = {
      bk: panelWith([[10, 20, 40, 80], [50, 50, 50, 0]], 2024), // prettier-ignore
      gt: panelWith([[60, 60, 60, 60], [40, 40, 40, 40]], 2024), // prettier-ignore
      vmbo: panelWith([[70, 80, 100, 140], [90, 90, 90, 40]], 2024), // prettier-ignore
    };
    const path = (group: keyof typeof panels) =>
      candidatePath(group, (one) => panels[one], flat, 1);
    const [bk, gt, vmbo] = [path('bk').values, path('gt').values, path('vmbo').values];
    expect(bk[1]).toBeNaN();
    expect([...vmbo]).toEqual([bk[0]! + gt[0]!, gt[1]!]);
  });

  test('gives a region the mean of its shares, a year before with half the weight, and all regions together the country', () => {
    const { values } = bkPath(panelWith([[100, 40], [100, 160]], 2024), flat, 1); // prettier-ignore
    const share = (0.2 + 0.5 * 0.5) / 1.5;
    expect(values[0]).toBeCloseTo(200 * share, 9);
    expect(values[0]! + values[1]!).toBeCloseTo(200, 9);
  });

  test('has no values, and says why, where births are missing', () => {
    const known = flat.filter(({ year }) => year !== 2008);
    const { values, problem } = bkPath(panelWith([[100, 100]], 2024), known, 2);
    expect(problem).toBe('births-missing');
    expect([...values]).toEqual([NaN, NaN]);
  });
});
