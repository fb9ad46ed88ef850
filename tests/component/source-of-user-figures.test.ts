import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import SourceAndLimits from '../../src/view/page/SourceAndLimits.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const own = { pupils: 2400, fromUser: true };

async function show(counts: Parameters<typeof countsWith>[0]) {
  const { atlas } = await startAtlas(countsWith(counts));
  render(WithAtlas, { atlas, of: SourceAndLimits });
}

it('the teldatum of DUO does not stand beside figures of the user', async () => {
  await show({ NL: [3400, 3200], GM0197: [2500, own], GM0106: [900, 800] });
  expect(await screen.findByText(/eigen bestand van de lezer: mijn\.csv/)).toBeVisible();
  expect(screen.queryByText(/teldatum/)).toBeNull();
});

it('the teldatum stands beside figures of DUO', async () => {
  await show({ NL: [3400, 3200], GM0197: [2500, 2400], GM0106: [900, 800] });
  expect(await screen.findByText(/teldatum 1 oktober 2016/)).toBeVisible();
});
