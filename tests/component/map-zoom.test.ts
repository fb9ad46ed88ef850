import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { Shapes } from '../../src/geometry/shapes.ts';
import MapView from '../../src/view/map/MapView.svelte';
import { viewOfChoice } from '../../src/view/map/view-of-choice.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const square = (code: string, x: number) => ({
  code,
  path: `m${x} 1000l100 0 0 100-100 0z`,
  centre: [x + 50, 1050] as [number, number],
  box: [
    [x, 1000],
    [x + 100, 1100],
  ] as [[number, number], [number, number]],
  neighbours: [],
});
const first = square('GM0001', 1000);
const second = square('GM0002', 1300);
const shapes: Shapes = {
  gemeenten: [first, second],
  borders: '',
  provinces: '',
  land: '',
};

async function showMap(query = '') {
  const counts = countsWith({ NL: [200, 180], GM0001: [100, 90], GM0002: [100, 90] });
  const { atlas, steps } = await startAtlas(counts, { query });
  Object.assign(atlas.opening!, { shapes });
  const { container } = render(WithAtlas, { props: { atlas, of: MapView, shapes } as never });
  const shown = () => container.querySelector('.areas')?.parentElement?.getAttribute('transform');
  return { atlas, steps, container, shown };
}

const whole = () => screen.getByRole('button', { name: 'Heel Nederland' });
const transformOf = (...chosen: (typeof first)[]) => {
  const { scale, shift } = viewOfChoice(chosen, shapes.gemeenten);
  return `translate(${shift.join()}) scale(${scale})`;
};
const WHOLE = transformOf();

it('zooms by a button that is pressed right after the map is shown', async () => {
  await showMap();
  screen.getByRole('button', { name: 'Inzoomen' }).click();
  expect(await screen.findByRole('button', { name: 'Heel Nederland' })).toBeVisible();
});

it('zooms by the keys, and shows the whole map again', async () => {
  await showMap();
  const user = userEvent.setup();
  screen.getByRole('application').focus();
  await user.keyboard('+');
  await screen.findByRole('button', { name: 'Heel Nederland' });
  await user.click(whole());
  await expect.poll(() => screen.queryByRole('button', { name: 'Heel Nederland' })).toBeNull();
});

describe('the map', () => {
  it('shows the gemeente of a link from its first drawing on, and the whole country by one button', async () => {
    const { shown } = await showMap('gemeenten=GM0001');
    expect(shown()).toBe(transformOf(first));
    await userEvent.click(whole());
    await expect.poll(shown).toBe(WHOLE);
  });

  it('shows what is chosen in a list, also after the user moved it', async () => {
    const { atlas, shown } = await showMap();
    expect(shown()).toBe(WHOLE);
    await atlas.toggle('GM0001');
    await expect.poll(shown).toBe(transformOf(first));
    await userEvent.click(screen.getByRole('button', { name: 'Inzoomen' }));
    await expect.poll(shown).not.toBe(transformOf(first));
    await atlas.toggle('GM0002');
    await expect.poll(shown).toBe(transformOf(first, second));
    await atlas.toggle('GM0001');
    await expect.poll(shown).toBe(transformOf(second));
  });

  it('does not move when a gemeente is chosen on it', async () => {
    const { atlas, container, shown } = await showMap();
    await userEvent.click(container.querySelector('[data-code=GM0001]')!);
    expect(atlas.selected).toEqual(['GM0001']);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toBe(WHOLE);
  });

  it('stays where the user moved it when another year is shown or a choice is taken back', async () => {
    const { atlas, shown } = await showMap('gemeenten=GM0001.GM0002');
    await userEvent.click(screen.getByRole('button', { name: 'Uitzoomen' }));
    await expect.poll(shown).not.toBe(transformOf(first, second));
    const moved = shown();
    await atlas.choose({ year: 2015 });
    await atlas.toggle('GM0002');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toBe(moved);
  });
});
