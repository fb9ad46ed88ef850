import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import RegionSearch from '../../src/view/region/RegionSearch.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** jsdom scrolls nothing. */
beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

async function type(text: string) {
  const { atlas } = await startAtlas(countsWith({ GM0197: [100], GM0222: [50] }), {
    query: 'modus=regio&indeling=rmc',
    names: { GM0197: 'Aalten', GM0222: 'Doetinchem' },
    searchNames: [{ kind: 'postcode', name: '7121', gemeente: 'GM0197' }],
  });
  render(WithAtlas, { atlas, of: RegionSearch });
  await userEvent.type(screen.getByRole('combobox'), text);
  return atlas;
}

describe('the search on the page about regions', () => {
  it.each([
    ['doetinchem', 'Doetinchem'],
    ['7121', 'Aalten'],
  ])(
    'shows for %s the region of the chosen division in which it lies, and says so',
    async (text, name) => {
      const atlas = await type(`${text}{Enter}`);
      await vi.waitFor(() =>
        expect(atlas.selection.region).toEqual({ division: 'rmc', code: 'R1' }),
      );
      expect(screen.getByText(`${name} ligt in Regio.`)).toBeVisible();
      expect(atlas.selection.mode).toBe('regio');
    },
  );

  it('shows a region by its name, of any division', async () => {
    const atlas = await type('regio{Enter}');
    await vi.waitFor(() => expect(atlas.selection.region?.division).toBe('provincie'));
    expect(screen.getByText('Regio gekozen.')).toBeVisible();
  });
});
