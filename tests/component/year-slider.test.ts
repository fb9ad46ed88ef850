import { render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, it, vi } from 'vitest';
import YearSlider from '../../src/view/map/YearSlider.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith(
  { GM0197: [2500, 2450, 2400, 2350], NL: [1_400_000, 1_395_000, 1_390_000, 1_385_000] },
  { first: 2015 },
);
afterEach(() => {
  vi.useRealTimers();
});

it('announces another year, but not each year that is played or slid to', async () => {
  const { atlas } = await startAtlas(counts, { query: 'basis=2015&jaar=2015' });
  vi.useFakeTimers();
  render(WithAtlas, { atlas, of: YearSlider });
  const year = () => screen.getByText(String(atlas.year));
  expect(year()).not.toHaveAttribute('aria-live', 'off');

  screen.getByRole('button', { name: 'Speel de jaren af' }).click();
  await tick();
  await vi.advanceTimersByTimeAsync(700);
  expect(atlas.year).toBe(2016);
  expect(year()).toHaveAttribute('aria-live', 'off');
  screen.getByRole('button', { name: 'Pauze' }).click();
  await tick();
  expect(year()).not.toHaveAttribute('aria-live', 'off');

  screen.getByRole('slider').focus();
  await tick();
  expect(year()).toHaveAttribute('aria-live', 'off');
});
