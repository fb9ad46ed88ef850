import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Herindeling } from '../../src/areas/herindelingen.ts';
import type { SearchName } from '../../src/areas/search-name.ts';
import AreaSearch from '../../src/view/search/AreaSearch.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const names = {
  GM0197: 'Aalten',
  GM0222: 'Doetinchem',
  GM0518: "'s-Gravenhage",
  GM1509: 'Oude IJsselstreek',
  GM0757: 'Boxtel',
  GM0855: 'Tilburg',
};
const herindelingen: Herindeling[] = [
  { code: 'GM0237', name: 'Gendringen', year: 2005, into: 'GM1509' },
  { code: 'GM0788', name: 'Haaren', year: 2021, into: 'GM0757' },
  { code: 'GM0788', name: 'Haaren', year: 2021, into: 'GM0855' },
];
const searchNames: SearchName[] = [
  { kind: 'plaats', name: 'VARSSEVELD', gemeente: 'GM1509' },
  { kind: 'plaats', name: 'GENDRINGEN', gemeente: 'GM1509' },
  { kind: 'postcode', name: '7001', gemeente: 'GM0222' },
];
const eight = Array.from({ length: 8 }, (_, i) => `GM10${10 + i}`);
const countsOf = (codes: readonly string[]) =>
  countsWith(Object.fromEntries(codes.map((code) => [code, [100, 90]])));

/** jsdom scrolls nothing and has no modal dialogs. */
beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});

async function show(query = '', codes = Object.keys(names)) {
  const { atlas, steps } = await startAtlas(countsOf(codes), {
    query,
    names,
    herindelingen,
    searchNames,
  });
  render(WithAtlas, { atlas, of: AreaSearch });
  return { atlas, steps, user: userEvent.setup() };
}

const box = () =>
  screen.getByRole('combobox', { name: 'Zoek een gemeente, regio, plaats of postcode' });
const options = () => screen.queryAllByRole('option').map((option) => option.textContent.trim());
const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

describe('finding a gemeente', () => {
  it('selects the first option with Enter, says so and clears the box', async () => {
    const { atlas, steps, user } = await show();
    await user.type(box(), 'oude ijss{Enter}');
    await vi.waitFor(() => expect(atlas.selection.areas).toEqual(['GM1509']));
    expect(steps.pushed).toEqual(['gemeenten=GM1509']);
    expect(box()).toHaveValue('');
    expect(box()).toHaveFocus();
    expect(statuses()).toContain('Oude IJsselstreek gekozen.');
  });

  it('points the combobox at the active option, which the arrow keys move round', async () => {
    const { user } = await show();
    await user.type(box(), 'haaren');
    const active = () =>
      document.getElementById(box().getAttribute('aria-activedescendant') ?? '')?.textContent;
    expect(box()).toHaveAttribute('aria-expanded', 'true');
    expect(box()).toHaveAttribute('aria-controls', screen.getByRole('listbox').id);
    expect(active()).toMatch('Boxtel');
    await user.keyboard('{ArrowDown}');
    expect(active()).toMatch('Tilburg');
    await user.keyboard('{ArrowDown}');
    expect(active()).toMatch('Boxtel');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(await screen.findByRole('button', { name: 'Tilburg verwijderen' })).toBeInTheDocument();
  });

  it('says where an old gemeente went', async () => {
    const { user } = await show();
    await user.type(box(), 'gendr');
    expect(options()).toEqual(['Gendringen, nu Oude IJsselstreek (samengevoegd in 2005)']);
  });

  it('says by which other name a gemeente was found', async () => {
    const { user } = await show();
    await user.type(box(), 'den haag');
    expect(options()[0]).toMatch("'s-Gravenhage (Den Haag)");
  });

  it('announces how many were found, and what to try when none was', async () => {
    const { user } = await show();
    await user.type(box(), 'haaren');
    expect(statuses()).toContain('2 gemeenten gevonden');
    await user.type(box(), 'zzz');
    expect(statuses().join()).toMatch(/Niets gevonden voor “haarenzzz”.*kies uit een lijst/);
    expect(box()).toHaveAttribute('aria-expanded', 'false');
  });

  it('chooses the gemeente of a town, which it names', async () => {
    const { atlas, user } = await show();
    await user.type(box(), 'varss');
    await vi.waitFor(() => expect(options()).toHaveLength(1));
    expect(screen.getByRole('group', { name: 'Plaatsen' })).toBeInTheDocument();
    expect(options()[0]).toMatch('Varsseveld, gemeente Oude IJsselstreek');
    expect(statuses()).toContain('1 plaats gevonden');
    await user.keyboard('{Enter}');
    expect(atlas.selection.areas).toEqual(['GM1509']);
    expect(statuses()).toContain('Oude IJsselstreek gekozen.');
  });

  it('waits with Enter for the names of towns and postcodes, which load when the box gets the focus', async () => {
    const { atlas, user } = await show();
    expect(atlas.unfinished.searchNames.answer).toBeNull();
    await user.type(box(), '7001 AB{Enter}');
    await vi.waitFor(() => expect(atlas.selection.areas).toEqual(['GM0222']));
    expect(box()).toHaveValue('');
  });

  it('leads to the page about regions by the name of a region, of which it says what it holds', async () => {
    const { atlas, steps, user } = await show('gemeenten=GM0197');
    await user.type(box(), 'regio');
    const regions = within(await screen.findByRole('group', { name: 'Regio’s' }));
    expect(regions.getAllByRole('option')[0]).toHaveTextContent('provincie, 6 gemeenten');
    await user.click(regions.getByRole('option', { name: /COROP-gebied, 6 gemeenten/ }));
    expect(atlas.selection).toMatchObject({ mode: 'regio', areas: ['GM0197'] });
    expect(atlas.selection.region?.division).toBe('corop');
    expect(steps.pushed).toHaveLength(1);
  });

  it('finds gemeenten and regions where towns and postcodes cannot be loaded, and says so', async () => {
    const { atlas } = await startAtlas(countsOf(Object.keys(names)), {
      names,
      missing: ['zoeknamen.csv'],
    });
    render(WithAtlas, { atlas, of: AreaSearch });
    const user = userEvent.setup();
    await user.type(box(), 'aalt');
    expect(await screen.findByText(/Plaatsen en postcodes zijn nu niet te laden/)).toBeVisible();
    expect(options()[0]).toMatch('Aalten');
    await user.clear(box());
    await user.type(box(), 'doetinchm');
    expect(options()[0]).toMatch('Doetinchem');
  });

  it('chooses with the pointer and keeps the focus in the box', async () => {
    const { atlas, user } = await show();
    await user.type(box(), 'doet');
    await user.click(screen.getByRole('option'));
    expect(atlas.selection.areas).toEqual(['GM0222']);
    expect(box()).toHaveFocus();
  });

  it('closes with Escape, and clears with a second', async () => {
    const { user } = await show();
    await user.type(box(), 'aal{Escape}');
    expect(options()).toEqual([]);
    expect(box()).toHaveValue('aal');
    await user.keyboard('{Escape}');
    expect(box()).toHaveValue('');
  });

  it('leaves a gemeente chosen that is looked up again', async () => {
    const { atlas, user } = await show('gemeenten=GM0197');
    await user.type(box(), 'aalten');
    expect(options()[0]).toMatch('al gekozen');
    await user.keyboard('{Enter}');
    expect(atlas.selection.areas).toEqual(['GM0197']);
  });

  it('says nothing of a ninth gemeente, of which a dialog asks what to do', async () => {
    const { atlas, steps, user } = await show(`gemeenten=${eight.join('.')}`, [
      ...Object.keys(names),
      ...eight,
    ]);
    await user.type(box(), 'doet{Enter}');
    expect(atlas.selection.areas).toEqual(eight);
    expect(steps.pushed).toEqual([]);
    expect(atlas.unfinished.waiting).toBe('GM0222');
    expect(statuses().join()).not.toMatch('Doetinchem gekozen');
  });
});

describe('the chosen gemeenten', () => {
  it('are removed by their buttons, and the focus goes on to the next and then to the box', async () => {
    const { atlas, user } = await show('gemeenten=GM0197.GM0222');
    await user.click(screen.getByRole('button', { name: 'Aalten verwijderen' }));
    expect(atlas.selection.areas).toEqual(['GM0222']);
    const next = screen.getByRole('button', { name: 'Doetinchem verwijderen' });
    expect(next).toHaveFocus();
    await user.click(next);
    expect(box()).toHaveFocus();
    expect(screen.queryByRole('list', { name: 'Gekozen gemeenten' })).not.toBeInTheDocument();
  });
});

describe('choosing from a list', () => {
  async function openList(query = '') {
    const shown = await show(query);
    await shown.user.click(screen.getByRole('button', { name: 'Kies uit een lijst' }));
    return { ...shown, list: within(await screen.findByRole('dialog')) };
  }

  it('lists the gemeenten by region, and ticks those that are chosen', async () => {
    const { list, user, atlas } = await openList('gemeenten=GM0197');
    await user.click(list.getByText('Regio', { selector: 'summary' }));
    expect(list.getAllByRole('checkbox')).toHaveLength(6);
    expect(list.getByRole('checkbox', { name: 'Aalten' })).toBeChecked();
    await user.click(list.getByRole('checkbox', { name: 'Boxtel' }));
    await tick();
    expect(atlas.selection.areas).toEqual(['GM0197', 'GM0757']);
    expect(list.getByRole('status')).toHaveTextContent('2 van ten hoogste 8 gekozen');
  });

  it('offers every division', async () => {
    const { list } = await openList();
    expect(
      within(list.getByRole('combobox', { name: 'Ingedeeld naar' })).getAllByRole('option'),
    ).toHaveLength(9);
  });

  it('closes', async () => {
    const { list, user } = await openList();
    await user.click(list.getByRole('button', { name: 'Klaar' }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });
});
