import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it } from 'vitest';
import HatchButton from '../../src/view/map/HatchButton.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const { dataset } = document.documentElement;
afterEach(() => {
  delete dataset['hatched'];
  localStorage.clear();
});

async function show() {
  const { atlas } = await startAtlas(countsWith({ GM0197: [100, 90], NL: [1000, 900] }));
  render(WithAtlas, { atlas, of: HatchButton });
  return screen.getByRole('button', { name: 'Arceer groei' });
}

it('hatches growth on maps, and keeps that for the next visit', async () => {
  const button = await show();
  expect(button).toHaveAttribute('aria-pressed', 'false');
  await userEvent.click(button);
  expect(button).toHaveAttribute('aria-pressed', 'true');
  expect(dataset).toHaveProperty('hatched');
  expect(localStorage.getItem('leerlingenatlas-arcering')).toBe('1');
  await userEvent.click(button);
  expect(dataset).not.toHaveProperty('hatched');
  expect(localStorage.getItem('leerlingenatlas-arcering')).toBe('0');
});

it('says that growth is hatched already, as for readers who asked their system for more contrast', async () => {
  dataset['hatched'] = '';
  expect(await show()).toHaveAttribute('aria-pressed', 'true');
});
