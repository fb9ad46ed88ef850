import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { beforeEach, expect, it } from 'vitest';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import MapView from '../../src/view/map/MapView.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith(
  { GM0197: [2500, 2400, 2300], GM0222: [4800, 4700, 4600], NL: [1_400_000, 1_390_000, 1_380_000] },
  { first: 2015, soorten: ['vo'] },
);
const names = { GM0197: 'Aalten', GM0222: 'Doetinchem' };
let atlas: Atlas;

beforeEach(async () => {
  ({ atlas } = await startAtlas(counts, { query: 'sector=vo&basis=2015', names }));
  render(WithAtlas, { atlas, of: MapView, shapes: atlas.opening?.shapes } as never);
});

async function point(code: string | null): Promise<void> {
  atlas.pointed = code;
  await tick();
}

it('the next gemeente is described in the same elements, which are hidden in between', async () => {
  await point('GM0197');
  const tooltip = screen.getByRole('tooltip');
  expect(tooltip).toHaveTextContent(/^Aalten −8,0\s%/);
  await point(null);
  expect(screen.queryByRole('tooltip')).toBeNull();
  await point('GM0222');
  expect(screen.getByRole('tooltip')).toBe(tooltip);
  expect(tooltip).toHaveTextContent(/^Doetinchem −4,2\s%/);
});

it('another year changes a tooltip that is shown, and leaves a hidden one alone until it is shown', async () => {
  await point('GM0197');
  const tooltip = screen.getByRole('tooltip');
  await atlas.choose({ year: 2016 });
  await tick();
  expect(tooltip).toHaveTextContent(/^Aalten −4,0\s%/);
  await point(null);
  await atlas.choose({ year: 2017 });
  await tick();
  expect(tooltip).toHaveTextContent(/^Aalten −4,0\s%/);
  await point('GM0197');
  expect(tooltip).toHaveTextContent(/^Aalten −8,0\s%/);
});

it('the outline of the gemeente that is pointed at is drawn apart from the map, which stays as it is', async () => {
  const map = screen.getByRole('application');
  const before = map.innerHTML;
  const path = map.querySelector('[data-code=GM0222]')?.getAttribute('d');
  await point('GM0222');
  expect(map.innerHTML).toBe(before);
  const outlines = () => document.querySelectorAll(`svg:not([role=application]) path[d="${path}"]`);
  // Two lines, of which one contrasts with any shade.
  expect(outlines()).toHaveLength(2);
  expect(new Set(Array.from(outlines(), (path) => path.parentElement)).size).toBe(1);
  await point(null);
  expect(outlines()).toHaveLength(0);
});
