import { render, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { expect, it, vi } from 'vitest';
import PrintGemeenten from '../../src/view/gemeenten-sheet/PrintGemeenten.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

it('loads the texts of the sheet once, and counts another choice in the frame after that of the chart', async () => {
  const counts = countsWith({ GM0001: [100], GM0002: [200] });
  const { atlas } = await startAtlas(counts, { query: 'gemeenten=GM0001' });
  const loadWords = vi.spyOn(atlas, 'loadWords');
  render(WithAtlas, { atlas, of: PrintGemeenten });
  const before = (await screen.findByRole('button')).textContent;
  expect(loadWords).toHaveBeenCalledTimes(1);
  flushSync(() => void atlas.toggle('GM0002'));
  expect(screen.getByRole('button')).toHaveTextContent(before);
  await vi.waitFor(() => expect(screen.getByRole('button')).not.toHaveTextContent(before));
  expect(loadWords).toHaveBeenCalledTimes(1);
});
