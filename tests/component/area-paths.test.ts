import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import AreaPaths from '../../src/view/search/AreaPaths.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** Gemeenten that lie in a row on the map. */
const names = Object.fromEntries(Array.from({ length: 10 }, (_, i) => [`GM000${i}`, `Dorp ${i}`]));

async function show(query: string) {
  const counts = countsWith(Object.fromEntries(Object.keys(names).map((code) => [code, [100]])));
  const { atlas, steps } = await startAtlas(counts, { query, names });
  await atlas.loadWords('choosing');
  render(WithAtlas, { atlas, of: AreaPaths });
  return { atlas, steps, user: userEvent.setup() };
}

const list = (name: string) => within(screen.getByRole('list', { name }));

describe('the ways on from the chosen gemeenten', () => {
  it('lead from a gemeente to each region that holds it', async () => {
    const { atlas, steps, user } = await show('gemeenten=GM0002');
    const regions = list('Regio’s van Dorp 2');
    expect(regions.getAllByRole('listitem').map(({ textContent }) => textContent.trim())).toEqual(
      expect.arrayContaining([expect.stringMatching(/^Regio\s+\(COROP-gebied\)$/)]),
    );
    await user.click(regions.getAllByRole('link')[0]!);
    expect(atlas.selection).toMatchObject({
      mode: 'regio',
      region: { division: 'corop', code: 'R1' },
      areas: ['GM0002'],
    });
    expect(steps.pushed).toHaveLength(1);
  });

  it('show all nine divisions of each gemeente when they are unfolded', async () => {
    const { user } = await show('gemeenten=GM0002.GM0003');
    await user.click(screen.getByText('Alle regio’s'));
    expect(list('Regio’s van Dorp 3').getAllByRole('link')).toHaveLength(9);
    expect(list('Regio’s met deze 2 gemeenten').getAllByRole('link')).toHaveLength(3);
  });

  it('lead back to the region that the link keeps', async () => {
    const { atlas, user } = await show('regio=rmc.R1');
    await user.click(screen.getByRole('link', { name: 'Naar de regio Regio' }));
    expect(atlas.selection).toMatchObject({ mode: 'regio', region: { division: 'rmc' } });
  });

  it('make a region of several gemeenten, with a name that can be changed at once', async () => {
    const { atlas, user } = await show('gemeenten=GM0002.GM0004&regio=rmc.R1');
    await user.click(screen.getByRole('button', { name: 'Maak hiervan een regio' }));
    expect(atlas.subject).toMatchObject({
      name: 'Dorp 2 en Dorp 4',
      members: ['GM0002', 'GM0004'],
    });
    expect(atlas.unfinished.isEditingRegion).toBe(true);
  });

  it('follow the frame in which the chart shows another choice, and write no addresses before it', async () => {
    const { atlas } = await show('gemeenten=GM0002');
    const changes = new MutationObserver(() => {});
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    flushSync(() => void atlas.toggle('GM0003'));
    expect(changes.takeRecords()).toEqual([]);
    await vi.waitFor(() =>
      expect(list('Regio’s met deze 2 gemeenten').getAllByRole('link')).toHaveLength(3),
    );
  });

  it('have no links to all regions before they are unfolded', async () => {
    await show('gemeenten=GM0002.GM0003');
    expect(screen.getAllByRole('link', { hidden: true })).toHaveLength(3);
  });

  it('make no region of one gemeente', async () => {
    await show('gemeenten=GM0002');
    expect(screen.queryByRole('button', { name: /een regio/ })).not.toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Vergelijk met de buren' })).toBeInTheDocument();
  });

  it('add the neighbours in one step, and say which', async () => {
    const { atlas, steps, user } = await show('gemeenten=GM0002');
    await user.click(screen.getByRole('button', { name: 'Vergelijk met de buren' }));
    await vi.waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('Toegevoegd: Dorp 1 en Dorp 3.'),
    );
    expect(atlas.selection.areas).toEqual(['GM0002', 'GM0001', 'GM0003']);
    expect(steps.pushed).toHaveLength(1);
  });

  it('say which neighbours had no room beside eight', async () => {
    const { atlas, user } = await show(
      `gemeenten=${[1, 2, 3, 4, 5, 6, 7].map((i) => `GM000${i}`).join('.')}`,
    );
    await user.click(screen.getByRole('button', { name: 'Vergelijk met de buren' }));
    await vi.waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'Toegevoegd: Dorp 0. Voor Dorp 8 was geen plaats: er passen acht gemeenten naast elkaar.',
      ),
    );
    expect(atlas.selection.areas).toHaveLength(8);
  });
});
