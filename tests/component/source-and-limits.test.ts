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

it('the few masked cells of the country stand with the source, since the answer is without them', async () => {
  const Aalten = [
    { pupils: 2500, masked: 3 },
    { pupils: 2400, masked: 2 },
  ];
  await show({ GM0197: Aalten, GM0106: [1_400_000, 1_350_000] });
  expect(await screen.findByText(/Nederland – Niet meegeteld: 5 afgeschermde aantallen van 1 tot 4 leerlingen\./)).toBeVisible(); // prettier-ignore
});

it('nothing is said of masked cells where there are none, and where the answer says it', async () => {
  await show({ GM0197: [2500, { pupils: 2400, masked: 2 }] });
  expect(await screen.findByText(/teldatum 1 oktober 2016/)).toBeVisible();
  expect(screen.queryByText(/Niet meegeteld/)).toBeNull();
});
