import { describe, expect, it } from 'vitest';
import { figuresOfChart, figuresOfMap, figuresOfRanking } from '../../../src/state/figures-of.ts';
import { defaultSelection } from '../../../src/state/selection.ts';

const selection = { ...defaultSelection(), areas: ['GM0197'] };
const drenthe = { division: 'provincie', code: 'Drenthe' } as const;

describe('the figures of a screen as a data set', () => {
  it('are every gemeente in the year on the map, with its measure', () => {
    expect(figuresOfMap(selection, 2031)).toMatchObject({
      within: ['alle'],
      levels: ['gemeente'],
      span: [2031, 2031],
      measures: ['verandering'],
      soortRows: 'som',
    });
    expect(figuresOfMap({ ...selection, measure: 'leerlingen' }, 2025).measures).toEqual([]);
  });
  it('are all years of the chosen gemeenten and the country in the chart', () => {
    expect(figuresOfChart(selection, ['GM0197'])).toMatchObject({
      within: ['GM0197'],
      levels: ['gemeente', 'land'],
      span: null,
      measures: [],
    });
    expect(figuresOfChart(selection, [])).toMatchObject({ levels: ['land'] });
    expect(figuresOfChart({ ...selection, scale: 'index' }, []).measures).toEqual(['index']);
  });
  it('are the rows of the ranking in its order: its region, or what a filter on names leaves', () => {
    const region = figuresOfRanking(selection, 2025, drenthe, null);
    expect(region).toMatchObject({
      within: ['provincie.Drenthe'],
      span: [2025, 2025],
      measures: ['verandering'],
      order: { column: 'verandering', descending: false },
    });
    expect(figuresOfRanking(selection, 2025, drenthe, ['GM0106']).within).toEqual(['GM0106']);
    const sort = { key: 'basis', descending: true } as const;
    const other = { ...selection, sort, measure: 'schoolgrootte' } as const;
    expect(figuresOfRanking(other, 2025, null, null)).toMatchObject({
      within: ['alle'],
      measures: ['verandering', 'schoolgrootte'],
      order: { column: 'leerlingen_basisjaar', descending: true },
    });
  });
  it('keep the file that was last chosen, and nothing else of an earlier data set', () => {
    const dataset = {
      ...selection.dataset,
      format: 'parquet',
      zipped: false,
      form: 'breed',
    } as const;
    expect(figuresOfMap({ ...selection, dataset }, 2025)).toMatchObject({
      format: 'parquet',
      zipped: false,
      form: 'lang',
    });
  });
});
