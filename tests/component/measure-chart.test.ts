import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import Trend from '../../src/view/trend/Trend.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { engine } from '../fixtures/shipped-engine.ts';
import { menuItem } from '../fixtures/export-menu.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** jsdom measures nothing: the chart keeps the size with which it is prerendered. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

async function show(query: string) {
  const { atlas } = await startWith(engine, query);
  render(WithAtlas, { atlas, of: Trend });
  return atlas;
}

const chart = () => screen.getByRole('img');
const title = () => screen.getByRole('heading', { level: 2 }).textContent;
const labels = () =>
  [...chart().querySelectorAll<SVGElement>('[data-label]')].map((one) =>
    one.textContent.replace(/\s+/g, ' ').trim(),
  );
const cellsIn = (year: RegExp) => {
  const table = screen.getByRole('table', { name: /^Lijngrafiek/ });
  const row = within(table).getByRole('rowheader', { name: year }).closest('tr');
  return [...(row?.cells ?? [])].slice(1).map((cell) => cell.textContent.trim());
};

describe('the chart of a measure other than pupils', () => {
  it('has the course of school size, named by what it shows, without a projection', async () => {
    await show('maat=schoolgrootte&gemeenten=GM0197');
    await waitFor(() => expect(title()).toBe('Gemiddelde schoolgrootte in het basisonderwijs'));
    expect(screen.getByRole('figure')).toHaveAccessibleName(
      'Lijngrafiek: Gemiddelde schoolgrootte in het basisonderwijs, van 1996 tot en met 2025, Aalten en Nederland',
    );
    expect(screen.getByText(/Gemiddeld aantal leerlingen per vestiging/)).toBeInTheDocument();
    expect(within(chart()).queryByText('projectie')).not.toBeInTheDocument();
    expect(screen.queryByRole('radio', { name: 'Index' })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
  });

  it('has the same values at the ends of its lines, in the table and on the map', async () => {
    const atlas = await show('maat=schoolgrootte&gemeenten=GM0197');
    await waitFor(() => expect(title()).toMatch(/^Gemiddelde schoolgrootte/));
    await userEvent.setup().click(screen.getByRole('button', { name: 'Tabel' }));
    const onMap = ['GM0197', 'NL'].map((code) =>
      atlas.words.numbers.count(atlas.figures.values[atlas.rows.get(code)!]!),
    );
    expect(cellsIn(/^2025/)).toEqual(onMap);
    expect(labels().sort()).toEqual([`Aalten ${onMap[0]}`, `Nederland ${onMap[1]}`]);
  });

  it('draws the country to scale where values add up, and says so', async () => {
    await show('maat=vestigingen&gemeenten=GM0197');
    await waitFor(() => expect(title()).toMatch(/^Aantal vestigingen/));
    expect(labels()).toContain('Nederland op schaal');
    expect(screen.getByText(/Nederland op schaal: het landelijke verloop/)).toBeInTheDocument();
  });

  it('has the course of a measure of schools', async () => {
    await show('maat=onder_norm&gemeenten=GM0197');
    await waitFor(() => expect(title()).toMatch(/onder de norm/));
    expect(screen.getByRole('slider', { name: 'Jaar aflezen' })).toHaveAttribute(
      'aria-valuemax',
      '2025',
    );
    expect(labels()).toContain('Aalten 2');
  });

  it('announces the year that is read by keyboard in the unit of the measure', async () => {
    await show('maat=schoolgrootte&gemeenten=GM0197');
    await waitFor(() => expect(title()).toMatch(/^Gemiddelde schoolgrootte/));
    screen.getByRole('slider', { name: 'Jaar aflezen' }).focus();
    await userEvent.setup().keyboard('{Home}');
    expect(document.querySelector('[aria-live]')?.textContent).toMatch(
      /^Aalten: \d+\. Nederland: \d+$/,
    );
  });

  it('is downloaded as that measure', async () => {
    await show('maat=schoolgrootte&gemeenten=GM0197');
    await waitFor(() => expect(title()).toMatch(/^Gemiddelde schoolgrootte/));
    const item = await menuItem('grafiek', 'Download cijfers (CSV, Excel)…');
    const link = item.getAttribute('href') ?? '';
    expect(new URLSearchParams(link.split('?')[1]).get('maten')).toBe('schoolgrootte');
  });
});

it('stands at once on a printed profile, which is laid out while the page shows it', async () => {
  const atlas = await show('maat=schoolgrootte&gemeenten=GM0197');
  await waitFor(() => expect(title()).toMatch(/^Gemiddelde schoolgrootte/));
  const { container } = render(WithAtlas, { atlas, of: Trend });
  flushSync();
  expect(within(container).getByRole('heading', { level: 2 })).toHaveTextContent(
    'Gemiddelde schoolgrootte in het basisonderwijs',
  );
});

describe('the chart of pupils', () => {
  it.each(['verandering', 'leerlingen', 'index', 'piek', 'kansdaling', 'gesloten', 'bo_afstand'])(
    'stands for the measure %s',
    async (measure) => {
      await show(`maat=${measure}&gemeenten=GM0197`);
      await new Promise((done) => setTimeout(done, 20));
      expect(title()).toMatch(
        /^Aalten: .* leerlingen sinds|^Leerlingen in het basisonderwijs per jaar$/,
      );
    },
  );
});
