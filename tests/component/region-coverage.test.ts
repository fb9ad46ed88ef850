import { render, screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import { SavedRegions } from '../../src/state/region/saved-regions.svelte.ts';
import RegionBar from '../../src/view/region/RegionBar.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith({ NL: [3, 3], GM0001: [1, 1], GM0002: [1, 1], GM0003: [1, 1] });

/** The text of the bar where the gemeenten are in these regions of the division that is shown. */
async function barWith(regionsOfEach: readonly (readonly string[])[]): Promise<string> {
  const { atlas } = await startAtlas(counts, { query: 'modus=regio&indeling=corop' });
  const areas = atlas.opening!.areas.map((area, i) => ({
    ...area,
    regions: {
      ...area.regions,
      corop: regionsOfEach[i]!.map((code) => ({ code, name: `Regio ${code}` })),
    },
  }));
  atlas.opening = { ...atlas.opening!, areas };
  const saved = new SavedRegions(() => localStorage);
  const props = { atlas, of: RegionBar, saved, ownOpen: false, onmake: () => {} };
  const { container, unmount } = render(WithAtlas, { props: props as never });
  expect(screen.getByRole('group', { name: 'Regio kiezen' })).toBeVisible();
  const text = container.textContent;
  unmount();
  return text;
}

it('says so where a division leaves gemeenten out or has them in two regions, and is silent where it does neither', async () => {
  expect(await barWith([['1'], ['1', '2'], []])).toContain(
    '1 gemeente in geen enkele regio en 1 gemeente in meer dan één regio: de regio’s van deze indeling tellen niet op tot Nederland.',
  );
  expect(await barWith([['1', '2'], ['1', '2'], ['2']])).toContain(
    '2 gemeenten in meer dan één regio: de regio’s',
  );
  expect(await barWith([['1'], ['1'], ['2']])).not.toContain('tellen niet op');
});
