import { render, waitFor } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, it, vi } from 'vitest';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import MapView from '../../src/view/map/MapView.svelte';
import { layoutTrend } from '../../src/view/trend/layout/layout.ts';
import TrendChart from '../../src/view/trend/TrendChart.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

vi.mock(import('../../src/view/trend/layout/layout.ts'), async (original) => {
  const { layoutTrend } = await original();
  return { layoutTrend: vi.fn(layoutTrend) };
});

/** jsdom measures nothing: the chart keeps the size with which it is prerendered. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const counts = countsWith(
  { GM0197: [2500, 2400, 2300], GM0222: [4800, 4700, 4600], NL: [1_400_000, 1_390_000, 1_380_000] },
  { first: 2015, soorten: ['vo'] },
);
const names = { GM0197: 'Aalten', GM0222: 'Doetinchem' };
const layouts = vi.mocked(layoutTrend);
let atlas: Atlas;

async function show(query: string): Promise<void> {
  ({ atlas } = await startAtlas(counts, { query: `sector=vo&basis=2015&${query}`, names }));
  render(WithAtlas, { atlas, of: TrendChart });
  await tick();
  expect(layouts).toHaveBeenCalled();
  layouts.mockClear();
}

beforeEach(() => {
  layouts.mockClear();
});

it.each([
  ['nothing chosen', ''],
  ['gemeenten chosen', 'gemeenten=GM0197.GM0222'],
  ['a scenario', 'gemeenten=GM0197&scenario=Krimp!g-7'],
  ['a region of a division', 'regio=provincie.25'],
  ['a region of the user', 'eigen=Achterhoek!0197.0222'],
])('another year lays the chart out no second time, with %s', async (_what, query) => {
  await show(query);
  await atlas.choose({ year: 2016 });
  await tick();
  expect(atlas.year).toBe(2016);
  expect(layouts).not.toHaveBeenCalled();
});

it('a gemeente under the pointer lays the chart out no second time', async () => {
  await show('gemeenten=GM0197');
  atlas.pointed = 'GM0222';
  await tick();
  expect(layouts).not.toHaveBeenCalled();
});

it('a gemeente that is chosen lays the chart out once', async () => {
  await show('');
  await atlas.toggle('GM0197');
  await tick();
  expect(layouts).toHaveBeenCalledOnce();
});

it('a gemeente that is chosen has its line at once, and its outline on the map after the next frame', async () => {
  await show('');
  render(WithAtlas, { atlas, of: MapView, shapes: atlas.opening?.shapes } as never);
  await atlas.toggle('GM0197');
  await tick();
  expect(document.querySelector('[data-series=GM0197]')).toBeInTheDocument();
  const outline = () => document.querySelector('path.outline');
  expect(outline()).toBeNull();
  await waitFor(() => expect(outline()).toBeInTheDocument());
});
