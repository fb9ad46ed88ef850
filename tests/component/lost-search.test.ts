import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import AreaSearch from '../../src/view/search/AreaSearch.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const lost = vi.hoisted(() => () => {
  throw new TypeError('Failed to fetch dynamically imported module');
});
vi.mock('../../src/areas/place-search.ts', lost);
vi.mock('../../src/view/search/AreaListChoices.svelte', lost);

const FAILED = /^Dit onderdeel kon niet worden geladen/;

/** jsdom has no modal dialogs. */
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
});

it('a search whose script is gone says so in its place, and offers to load the page again', async () => {
  const { atlas } = await startAtlas(countsWith({ GM0197: [100, 90] }), {
    names: { GM0197: 'Aalten' },
  });
  render(WithAtlas, { atlas, of: AreaSearch });
  const user = userEvent.setup();
  await user.type(screen.getByRole('combobox'), 'aal');
  const texts = await screen.findAllByText(FAILED);
  expect(texts.map(({ role, tagName }) => role ?? tagName)).toContain('status');
  expect(screen.getByRole('button', { name: 'Pagina opnieuw laden' })).toBeVisible();

  await user.click(screen.getByRole('button', { name: 'Kies uit een lijst' }));
  expect(await screen.findByRole('dialog', { name: FAILED })).toBeVisible();
});
