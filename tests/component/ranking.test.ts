import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import Ranking from '../../src/view/ranking/Ranking.svelte';
import { countsWith, type Figure } from '../fixtures/counts-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { expecting } from '../fixtures/projection-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const figures: Record<string, Figure[]> = {
  GM0197: [2500, 2400, 2000],
  GM0222: [4800, 4700, 4600],
  GM0096: [{ pupils: 0, masked: 1 }, 60, 50],
  GM0518: [9000, { pupils: 9100, complete: false }, { pupils: 9200, masked: 2 }],
  GM0744: [NaN, 100, 100],
};
const names = {
  GM0197: 'Aalten',
  GM0222: 'Doetinchem',
  GM0096: 'Vlieland',
  GM0518: "'s-Gravenhage",
  GM0744: 'Baarle-Nassau',
};

/** Only the figures of vo can be incomplete or missing for one gemeente. */
const VO = 'sector=vo&basis=2015';
const inUrl = (query: string) => (query === '' ? VO : `${VO}&${query}`);

async function show(query = '', areas = figures) {
  const counts = countsWith(areas, { soorten: ['vo'] });
  const { atlas, steps } = await startAtlas(counts, { query: inUrl(query), names });
  render(WithAtlas, { atlas, of: Ranking });
  return { atlas, steps, user: userEvent.setup() };
}

const rows = () => screen.getAllByRole('row').slice(1);
const cells = (row: HTMLElement | undefined) =>
  row
    ? [...row.querySelectorAll('td, th .name')].map(({ textContent }) =>
        textContent.replace(/\s+/g, ' ').trim(),
      )
    : [];
const rowOf = (name: string) => screen.getByRole('row', { name: new RegExp(name) });
const order = () => rows().map((row) => row.dataset['row']);
const head = (name: RegExp) => screen.getByRole('columnheader', { name });

/** jsdom scrolls nothing. */
beforeAll(() => {
  Element.prototype.scrollIntoView = vi.fn();
});

describe('the ranking', () => {
  it('begins with the country, and then the largest fall', async () => {
    await show();
    expect(order().slice(0, 3)).toEqual(['NL', 'GM0197', 'GM0222']);
    expect(cells(rows()[1])).toEqual(['1', 'Aalten', '2.500', '2.000', '−20,0 %', '']);
  });

  it('puts words where there is no figure', async () => {
    await show();
    expect(cells(rowOf('Vlieland'))).toEqual(['', 'Vlieland', '<5', '50', '<5', '']);
    expect(cells(rowOf('Baarle'))).toEqual([
      '',
      'Baarle-Nassau',
      'geen cijfers',
      '100',
      'geen cijfers',
      '',
    ]);
    expect(cells(rowOf('Gravenhage'))[3]).toBe('9.200 + 2 × <5');
  });

  it('says that a figure is incomplete instead of calling it a fall', async () => {
    await show('jaar=2016');
    expect(cells(rowOf('Gravenhage'))).toEqual([
      '',
      "'s-Gravenhage",
      '9.000',
      '9.100 onvolledig',
      'onvolledig',
      '',
    ]);
  });

  it('gives another measure a column of its own', async () => {
    await show('maat=index');
    expect(head(/index/)).toHaveAttribute('aria-sort', 'ascending');
    expect(cells(rows()[1])).toEqual(['1', 'Aalten', '2.500', '2.000', '−20,0 %', '80,0', '']);
  });

  it('sorts by a head that is pressed, and turns round at a second press', async () => {
    const { user, steps } = await show();
    await user.click(within(head(/Gemeente/)).getByRole('button'));
    expect(head(/Gemeente/)).toHaveAttribute('aria-sort', 'ascending');
    expect(order()).toEqual(['NL', 'GM0197', 'GM0744', 'GM0222', 'GM0518', 'GM0096']);
    await user.click(within(head(/Gemeente/)).getByRole('button'));
    expect(order()).toEqual(['NL', 'GM0096', 'GM0518', 'GM0222', 'GM0744', 'GM0197']);
    expect(steps.pushed).toEqual(['sorteer=naam', 'sorteer=-naam'].map(inUrl));
  });

  it('shows the names with the text that is typed, and says when none has it', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('searchbox', { name: 'Filter op naam' }), 'nassau');
    expect(order()).toEqual(['NL', 'GM0744']);
    expect(screen.getByText('1 van 5 gemeenten')).toHaveAttribute('role', 'status');
    await user.keyboard('zz');
    await user.click(screen.getByRole('button', { name: 'Wis het filter' }));
    expect(order()).toHaveLength(6);
  });

  it('keeps the chosen region in the URL', async () => {
    const { user, steps } = await show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Indeling' }), 'COROP-gebied');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regio' }), 'Regio');
    expect(steps.pushed).toEqual([inUrl('regio=corop.R1')]);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Indeling' }), 'provincie');
    expect(steps.pushed.at(-1)).toBe(inUrl(''));
  });

  it('ticks the gemeenten of the one selection, and changes it', async () => {
    const { atlas, user } = await show('gemeenten=GM0222');
    expect(screen.getByRole('checkbox', { name: 'Doetinchem' })).toBeChecked();
    await user.click(screen.getByRole('checkbox', { name: 'Aalten' }));
    expect(atlas.selection.areas).toEqual(['GM0222', 'GM0197']);
    await user.click(screen.getByRole('checkbox', { name: 'Doetinchem' }));
    expect(atlas.selection.areas).toEqual(['GM0197']);
  });

  it('points the map at the row that has the focus', async () => {
    const { atlas, user } = await show();
    screen.getByRole('checkbox', { name: 'Aalten' }).focus();
    expect(atlas.pointed).toBe('GM0197');
    await user.tab();
    expect(atlas.pointed).toBe('GM0222');
    screen.getByRole('checkbox', { name: 'Doetinchem' }).blur();
    expect(atlas.pointed).toBeNull();
  });

  it('follows the year once it rests', async () => {
    const { atlas } = await show();
    void atlas.choose({ year: 2016 }, 'drag');
    await Promise.resolve();
    expect(head(/leerlingen 2017/)).toBeInTheDocument();
    await waitFor(() => expect(head(/leerlingen 2016/)).toBeInTheDocument());
    expect(cells(rowOf('Aalten')).slice(3, 5)).toEqual(['2.400', '−4,0 %']);
  });
});

describe('a ranking of many', () => {
  const many = Object.fromEntries(
    Array.from({ length: 120 }, (_, i): [string, Figure[]] => [
      `GM${1000 + i}`,
      [100, 100, 100 - i / 2],
    ]),
  );

  /** The rows come some at a time, which takes a busy machine a while. */
  const inTheEnd = (check: () => unknown) => waitFor(check, { timeout: 25_000 });
  /** Not by role, which takes long among so many. */
  const rows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const order = () => rows().map((row) => row.dataset['row']);

  it('shows the first 25 and the rest when asked, and moves the focus to the first of these', async () => {
    const { user } = await show('', many);
    expect(rows()).toHaveLength(26);
    await user.click(screen.getByRole('button', { name: 'Toon alle 120 gemeenten' }));
    await inTheEnd(() => expect(rows()).toHaveLength(121));
    await inTheEnd(() =>
      expect(rows()[26]).toContainElement(document.activeElement as HTMLElement),
    );
    await user.click(screen.getByRole('button', { name: 'Toon alleen de eerste 25' }));
    expect(rows()).toHaveLength(26);
  });

  const all = () => screen.getByRole('button', { name: 'Toon alle 120 gemeenten' });
  const names = (falling: boolean) => {
    const codes = Object.keys(many);
    return ['NL', ...(falling ? codes.reverse() : codes)];
  };

  it('sorts all rows, also where the user presses another head before all of them are there', async () => {
    const { user } = await show('', many);
    await user.click(all());
    await user.click(within(head(/Gemeente/)).getByRole('button'));
    await inTheEnd(() => expect(order()).toEqual(names(false)));
    await user.click(within(head(/Gemeente/)).getByRole('button'));
    await user.click(within(head(/Gemeente/)).getByRole('button'));
    await user.click(within(head(/Gemeente/)).getByRole('button'));
    expect(head(/Gemeente/)).toHaveAttribute('aria-sort', 'descending');
    expect(within(head(/Gemeente/)).getByRole('button')).toHaveFocus();
    await inTheEnd(() => expect(order()).toEqual(names(true)));
    expect(within(head(/Gemeente/)).getByRole('button')).toHaveFocus();
  });

  it('moves rows when it is sorted, and makes none anew', async () => {
    const { user } = await show('', many);
    await user.click(all());
    await inTheEnd(() => expect(rows()).toHaveLength(121));
    const before = new Set(rows());
    await user.click(within(head(/Gemeente/)).getByRole('button'));
    await inTheEnd(() => expect(order()).toEqual(names(false)));
    expect(rows().every((row) => before.has(row))).toBe(true);
  });

  it('stays folded where it is folded before all rows are there', async () => {
    const { user } = await show('', many);
    await user.click(all());
    await user.click(screen.getByRole('button', { name: 'Toon alleen de eerste 25' }));
    expect(rows()).toHaveLength(26);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(rows()).toHaveLength(26);
    expect(document.activeElement).toBe(all());
  });

  it('has all its rows on paper, also where it is printed before all of them are there', async () => {
    const { user } = await show('', many);
    await user.click(all());
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(order()).toHaveLength(121);
    expect(screen.queryByText(/Hier staan de eerste/)).toBeNull();
  });

  it('has the figures of one year in all its rows in the end', async () => {
    const { atlas, user } = await show('', many);
    await user.click(all());
    await inTheEnd(() => expect(rows()).toHaveLength(121));
    void atlas.choose({ year: 2016 }, 'drag');
    await inTheEnd(() => expect(head(/leerlingen 2016/)).toBeInTheDocument());
    const shown = () =>
      rows()
        .slice(1)
        .map((row) => cells(row)[3]);
    await inTheEnd(() => expect(new Set(shown())).toEqual(new Set(['100'])));
  });

  it('jumps to the chosen gemeente, whatever hides it', async () => {
    const { user } = await show('gemeenten=GM1003&regio=corop.X', many);
    await user.click(screen.getByRole('button', { name: 'Naar mijn gemeente' }));
    const row = () => document.querySelector<HTMLElement>('[data-row="GM1003"]');
    await inTheEnd(() => expect(row()).toContainElement(document.activeElement as HTMLElement));
    expect(screen.getByRole('checkbox', { name: 'GM1003' })).toHaveFocus();
  });
});

describe('the ranking with a projection', () => {
  const falling = (by: number) => Array.from({ length: 12 }, (_, i) => 1000 - by * i);

  it('has what is expected and the chance of a decline, by which it is sorted', async () => {
    const { counts, projection } = expecting(
      countsWith({ GM0197: falling(10), GM0222: falling(40), GM0096: falling(2) }),
      6,
    );
    const { atlas } = await startAtlas(counts, { names, projection, query: 'sorteer=-kans' });
    vi.spyOn(atlas.figures.chances, 'of').mockReturnValue(Float64Array.of(5, 80, 20, NaN));
    render(WithAtlas, { atlas, of: Ranking });
    expect(head(/verwacht 2025/)).toBeVisible();
    expect(head(/kans op/)).toHaveAttribute('aria-sort', 'descending');
    expect(head(/vijf jaar/)).toBeVisible();
    expect(order().filter((code) => code !== 'NL')).toEqual(['GM0222', 'GM0096', 'GM0197']);
    expect(cells(rowOf('Doetinchem')).join(' ')).toMatch(/600/);
  });
});
