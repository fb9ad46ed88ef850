import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { gemeentenAsPeers } from '../../src/state/map/peers.ts';
import { storyOf } from '../../src/state/map/story.ts';
import { rankingRows } from '../../src/state/map/ranking-rows.ts';
import MapView from '../../src/view/map/MapView.svelte';
import { mapTitle } from '../../src/view/map/map-title.ts';
import YearSlider from '../../src/view/map/YearSlider.svelte';
import Ranking from '../../src/view/ranking/Ranking.svelte';
import Answer from '../../src/view/answer/Answer.svelte';
import TrendChart from '../../src/view/trend/TrendChart.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** jsdom has no media queries; `svelte/motion` asks one as soon as it is imported. */
vi.hoisted(() =>
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  })),
);
/** jsdom measures nothing. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

/** From 2015, the year on the map, to 2017, the base year, Aalten fell by 20 % and Doetinchem rose by 50 %. */
const counts = countsWith(
  { GM0197: [500, 450, 400, 410], GM0222: [200, 250, 300, 310] },
  { soorten: ['vo'] },
);
const names = { GM0197: 'Aalten', GM0222: 'Doetinchem' };
const QUERY = 'sector=vo&basis=2017&jaar=2015&gemeenten=GM0197';
const start = async (query = QUERY) => (await startAtlas(counts, { query, names })).atlas;
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('a year before the base year', () => {
  it('has the change to the base year in the answer', async () => {
    const atlas = await start();
    render(WithAtlas, { atlas, of: Answer });
    expect(screen.getByRole('columnheader', { name: /^2015\snaar 2017$/ })).toBeVisible();
    expect(textOf(screen.getByRole('row', { name: /Aalten/ }))).toMatch(/^Aalten ?−20,0.% ?500\s?naar 400$/); // prettier-ignore
  });

  it('has the same change on the map, with its shade and its rank', async () => {
    const atlas = await start();
    const row = atlas.rows.get('GM0197') ?? -1;
    expect(atlas.figures.values[row]).toBe(-20);
    expect(atlas.figures.rankOf(row)).toEqual({ rank: 1, of: 2, from: 'fall' });
    const { answer } = atlas;
    expect(answer && storyOf(answer, { code: 'GM0197', place: 'Aalten', year: 2015 }, gemeentenAsPeers(answer, 2015))).toMatchObject({ percent: -20, rank: 1, falling: 1 }); // prettier-ignore
    const { shapes } = atlas.opening ?? {};
    render(WithAtlas, { atlas, of: MapView, shapes } as never);
    expect(document.querySelector('[data-code=GM0197]')?.getAttribute('class')).toMatch(/^minus/);
    expect(document.querySelector('[data-code=GM0222]')?.getAttribute('class')).toMatch(/^plus/);
    atlas.pointed = 'GM0197';
    expect(textOf(await screen.findByRole('tooltip'))).toMatch(/−20,0\s%.*grootste daling eerst/);
  });

  it('has the same change in the ranking, with the earlier year first', async () => {
    const atlas = await start();
    const { answer } = atlas;
    const made = answer && rankingRows(answer, atlas.areas, 2015);
    expect(made?.rows.map(({ change, value }) => [change, value])).toEqual([
      [-20, -20],
      [50, 50],
    ]);
    render(WithAtlas, { atlas, of: Ranking });
    expect(screen.getAllByRole('columnheader').map(textOf)).toEqual([
      '#Plaats',
      expect.stringContaining('Gemeente'),
      expect.stringContaining('leerlingen 2015'),
      expect.stringContaining('leerlingen 2017'),
      expect.stringContaining('verandering'),
      expect.stringContaining('verloop'),
    ]);
    expect(textOf(screen.getByRole('row', { name: /Aalten/ }))).toMatch(/500 400 −20,0\s%/);
    expect(textOf(screen.getByRole('row', { name: /Aalten/ }))).toContain('500 naar 400');
    expect(textOf(document.body)).toMatch(/in procenten, 2015.{1,3}2017/);
  });

  it('has the same change in the values at the crosshair, headed "tot"', async () => {
    const atlas = await start();
    render(WithAtlas, { atlas, of: TrendChart });
    screen.getByRole('slider', { name: 'Jaar aflezen' }).focus();
    await userEvent.keyboard('{Home}');
    const head = await screen.findByRole('columnheader', { name: 'tot 2017' });
    expect(textOf(head.closest('table'))).toMatch(/Aalten ?500 125,0 −20,0\s%/);
  });

  it('is named with its base year in the title of a picture', async () => {
    const atlas = await start();
    expect(mapTitle(atlas, atlas.words).when).toBe('2015 tot 2017');
    await atlas.choose({ year: 2018 });
    expect(mapTitle(atlas, atlas.words).when).toBe('2018 t.o.v. 2017');
    await atlas.choose({ year: 2015, measure: 'index' });
    expect(mapTitle(atlas, atlas.words).when).toBe('2015 t.o.v. 2017');
  });
});

describe('playing the years', () => {
  afterEach(() => vi.useRealTimers());

  it('starts at the base year', async () => {
    const atlas = await start('sector=vo&basis=2016');
    render(WithAtlas, { atlas, of: YearSlider });
    await userEvent.click(screen.getByRole('button', { name: 'Speel de jaren af' }));
    expect(atlas.year).toBe(2016);
    await userEvent.click(screen.getByRole('button', { name: 'Pauze' }));
  });
});
