import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
// The engine loads these words on demand, which may be after the last test.
import '../../src/text/nl/fields.ts';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import ExportMenu from '../../src/view/output/export-menu/ExportMenu.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith({ GM0197: [2500, 2400], NL: [1_400_000, 1_390_000] }, { first: 2024 });
const table = () => ({ head: ['gemeente', 'leerlingen'], rows: [['Aalten', 2400]] });

let atlas: Atlas;
const user = userEvent.setup();

async function show(props: Record<string, unknown>): Promise<void> {
  ({ atlas } = await startAtlas(counts, { names: { GM0197: 'Aalten' } }));
  render(WithAtlas, { atlas, of: ExportMenu, block: 'kaart', ...props } as never);
}

const button = () => screen.getByRole('button', { name: 'Meenemen: kaart' });
const items = async () =>
  within(await screen.findByRole('menu', { name: 'Meenemen: kaart' })).getAllByRole('menuitem');
const names = async () => (await items()).map((item) => item.textContent?.trim());

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the menu with what can be taken away from a block', () => {
  beforeEach(() =>
    show({
      table,
      picture: () => null,
      dataset: () => atlas.selection.dataset,
      frame: 'kaart',
    }),
  );

  it('has an item for what the block has, and always for the link', async () => {
    await user.click(button());
    expect(await names()).toEqual([
      'Kopieer link',
      'Afbeelding…',
      'Kopieer tabel',
      'Download cijfers (CSV, Excel)…',
      'Insluiten op een website…',
    ]);
  });

  it('opens by a press of the button at its first item, and says so', async () => {
    expect(button()).toHaveAttribute('aria-haspopup', 'menu');
    expect(button()).toHaveAttribute('aria-expanded', 'false');
    await user.click(button());
    const [first] = await items();
    expect(first).toHaveFocus();
    expect(button()).toHaveAttribute('aria-expanded', 'true');
  });

  it('opens by the up arrow at its last item', async () => {
    button().focus();
    await user.keyboard('{ArrowUp}');
    expect((await items()).at(-1)).toHaveFocus();
  });

  it('moves the focus by arrows, Home and End, and round', async () => {
    button().focus();
    await user.keyboard('{ArrowDown}');
    const all = await items();
    const focused = async (key: string) => {
      await user.keyboard(key);
      return all.findIndex((item) => item === document.activeElement);
    };
    expect(await focused('{ArrowDown}')).toBe(1);
    expect(await focused('{End}')).toBe(4);
    expect(await focused('{ArrowDown}')).toBe(0);
    expect(await focused('{ArrowUp}')).toBe(4);
    expect(await focused('{Home}')).toBe(0);
  });

  it.each(['{Escape}', '{Enter}'])('gives the focus back to the button after %s', async (key) => {
    await user.click(button());
    await items();
    await user.keyboard(key);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(button()).toHaveFocus();
  });

  it('closes by Tab, which moves on from the button', async () => {
    await user.click(button());
    await items();
    await user.tab();
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.body).toHaveFocus();
  });

  it('closes by a press beside it', async () => {
    await user.click(button());
    await items();
    await user.click(document.body);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('copies the link to what is on the screen, and says so', async () => {
    await user.click(button());
    await user.click((await items())[0] as HTMLElement);
    expect(await navigator.clipboard.readText()).toBe(new URL(atlas.link, location.href).href);
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent(
        'De link naar dit scherm is gekopieerd.',
      ),
    );
  });

  it('shows the link to copy by hand where the browser does not allow copying', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(button());
    await user.click((await items())[0] as HTMLElement);
    expect(await screen.findByRole('textbox', { name: 'Link naar dit scherm' })).toHaveValue(
      new URL(atlas.link, location.href).href,
    );
  });

  it('goes to the data set with the figures', async () => {
    await user.click(button());
    await user.click((await items())[3] as HTMLElement);
    expect(atlas.selection.mode).toBe('dataset');
  });

  it('copies the table with its source and the address of the page', async () => {
    let copied: Record<string, Promise<Blob>> = {};
    vi.stubGlobal('ClipboardItem', function (forms: Record<string, Promise<Blob>>) {
      copied = forms;
    });
    vi.spyOn(navigator.clipboard, 'write').mockImplementation(async () => {
      await copied['text/html'];
    });
    await user.click(button());
    await user.click((await items())[2] as HTMLElement);
    await waitFor(() =>
      expect(screen.getByRole('status')).toHaveTextContent('De tabel is gekopieerd'),
    );
    const text = await (await copied['text/plain'])?.text();
    expect(text).toContain('Aalten\t2400');
    expect(text).toContain('Leerlingenatlas, http');
  });

  it('forgets what came of the last action after a press elsewhere', async () => {
    await user.click(button());
    await user.click((await items())[0] as HTMLElement);
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(/gekopieerd/));
    await user.click(document.body);
    expect(screen.getByRole('status')).toHaveTextContent(/^$/);
  });
});
