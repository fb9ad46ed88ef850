import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import UnusedParts from '../../src/view/UnusedParts.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith({ GM0197: [100, 90], GM0222: [50, 40] });
async function open(query: string) {
  const { atlas } = await startAtlas(counts, { query });
  render(WithAtlas, { atlas, of: UnusedParts });
  return atlas;
}
const status = () => screen.getByRole('status').textContent.trim();

describe('what the link asks for and the page does not show', () => {
  it('is told in one line, with key and value', async () => {
    await open('jaar=20x5&kleur=rood&gemeenten=GM0197');
    expect(await screen.findByText(/“kleur=rood”, “jaar=20x5”/)).toBeVisible();
    expect(status()).toMatch(/niet bekend/);
  });
  it('is told in English too', async () => {
    await open('taal=EN"&kleur=rood');
    expect(await screen.findByText(/not known and not used: “kleur=rood”/)).toBeVisible();
  });
  it('is a gemeente or region that does not exist', async () => {
    await open('gemeenten=GM0197.9998&regio=corop.99&naast=rmc.98');
    const line = await screen.findByText(/gemeenten=GM9998/);
    expect(line).toHaveTextContent('“gemeenten=GM9998”, “regio=corop.99”, “naast=rmc.98”');
  });
  it('is counted beyond four parts, and cut where it is long', async () => {
    await open(`a=1&b=2&c=3&d=${'x'.repeat(99)}&e=5&f=6`);
    expect(await screen.findByText(/“d=x{40}…” en nog 2/)).toBeVisible();
  });
  it('is silent for a link of ours with a bracket behind it', async () => {
    await open('gemeenten=gm0197,0222)&utm_source=mail');
    expect(status()).toBe('');
  });
  it('goes away when the reader closes it, and comes back with another link', async () => {
    const atlas = await open('kleur=rood');
    await userEvent.click(await screen.findByRole('button', { name: 'Melding sluiten' }));
    expect(status()).toBe('');
    await atlas.restore();
    expect(status()).toMatch(/kleur/);
  });
});
