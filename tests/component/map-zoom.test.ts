import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import type { Shapes } from '../../src/geometry/shapes.ts';
import MapView from '../../src/view/map/MapView.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const shapes: Shapes = {
  gemeenten: [
    {
      code: 'GM0001',
      path: 'm1000 1000l100 0 0 100-100 0z',
      centre: [1050, 1050],
      box: [
        [1000, 1000],
        [1100, 1100],
      ],
      neighbours: [],
    },
  ],
  borders: '',
  provinces: '',
  land: '',
};

async function showMap() {
  const { atlas } = await startAtlas(countsWith({ NL: [100, 90], GM0001: [100, 90] }));
  render(WithAtlas, { props: { atlas, of: MapView, shapes } as never });
}

const whole = () => screen.getByRole('button', { name: 'Hele kaart' });

it('zooms by a button that is pressed right after the map is shown', async () => {
  await showMap();
  screen.getByRole('button', { name: 'Inzoomen' }).click();
  expect(await screen.findByRole('button', { name: 'Hele kaart' })).toBeVisible();
});

it('zooms by the keys, and shows the whole map again', async () => {
  await showMap();
  const user = userEvent.setup();
  screen.getByRole('application').focus();
  await user.keyboard('+');
  await screen.findByRole('button', { name: 'Hele kaart' });
  await user.click(whole());
  await expect.poll(() => screen.queryByRole('button', { name: 'Hele kaart' })).toBeNull();
});
