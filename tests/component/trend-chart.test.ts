import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import TrendChart from '../../src/view/trend/TrendChart.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { startAtlas, type Steps } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith(
  {
    GM0197: [2500, NaN, { pupils: 2300, masked: 2 }, { pupils: 2200, complete: false }, 2000],
    GM0222: [4800, NaN, 4700, { pupils: 0, masked: 3 }, 4600],
    NL: [1_400_000, NaN, 1_390_000, 1_380_000, 1_350_000],
  },
  { first: 2015, soorten: ['vo'] },
);
const names = { GM0197: 'Aalten', GM0222: 'Doetinchem' };

/** jsdom measures nothing: the chart keeps the size with which it is prerendered. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

let atlas: Atlas;
let steps: Steps;

async function show(query: string): Promise<void> {
  ({ atlas, steps } = await startAtlas(counts, {
    query: `sector=vo&basis=2015&${query}`,
    names,
    provisional: [2019],
  }));
  render(WithAtlas, { atlas, of: TrendChart });
}

const reader = () => screen.getByRole('slider', { name: 'Jaar aflezen' });
const base = () => screen.getByRole('slider', { name: 'Basisjaar' });
const announced = () => document.querySelector('[aria-live]')?.textContent ?? '';

describe('the trend chart of two gemeenten', () => {
  beforeEach(() => show('gemeenten=GM0197.GM0222'));

  it('is named by what it shows', () => {
    expect(
      screen.getByRole('figure', {
        name: 'Lijngrafiek: leerlingen in het voortgezet onderwijs van 2015 tot en met 2019, Aalten, Doetinchem en Nederland',
      }),
    ).toBeInTheDocument();
  });

  it('is summed up in a sentence', () => {
    expect(screen.getByRole('figure')).toHaveAccessibleDescription(
      /Aalten ging van 2\.500 leerlingen in 2015 naar 2\.000 in 2019/,
    );
  });

  it('labels each line at its end', () => {
    const chart = screen.getByRole('img');
    for (const text of ['Aalten', '2.000', 'Doetinchem', '4.600', 'Nederland', 'op schaal']) {
      expect(within(chart).getByText(text, { selector: 'tspan' })).toBeInTheDocument();
    }
  });

  it('shows the same figures in a table, with words for what is special', async () => {
    const user = userEvent.setup();
    const toggle = screen.getByRole('button', { name: 'Tabel' });
    expect(toggle).toHaveAttribute('aria-expanded', 'false');
    await user.click(toggle);
    expect(toggle).toHaveAttribute('aria-expanded', 'true');
    const table = screen.getByRole('table', { name: /^Lijngrafiek/ });
    const row = (year: string) =>
      [...(within(table).getByRole('rowheader', { name: year }).closest('tr')?.cells ?? [])].map(
        (cell) => cell.textContent.trim().replace(/\s+/g, ' '),
      );
    expect(row('2016')).toEqual(['2016', 'geen cijfers', 'geen cijfers', 'geen cijfers']);
    expect(row('2017')).toEqual(['2017', '2.300 + 2 × <5', '4.700', '1.390.000 + 2 × <5']);
    expect(row('2018')).toEqual([
      '2018',
      'onvolledig 2.200',
      'afgeschermd (<5) 3 × <5',
      'onvolledig 1.380.000 + 3 × <5',
    ]);
    expect(row('2019 voorlopig')).toEqual(['2019 voorlopig', '2.000', '4.600', '1.350.000']);
  });

  it('is read by keyboard over the years with figures, and announces them', async () => {
    const user = userEvent.setup();
    reader().focus();
    expect(reader()).toHaveAttribute('aria-valuenow', '2019');
    await user.keyboard('{Home}{ArrowRight}');
    expect(reader()).toHaveAttribute('aria-valuenow', '2017');
    expect(announced()).toBe(
      'Aalten: 2.300 +\u00a02\u00a0×\u00a0<5 leerlingen, index 92,0, −8,0\u202f% sinds 2015. ' +
        'Doetinchem: 4.700 leerlingen, index 97,9, −2,1\u202f% sinds 2015. ' +
        'Nederland: 1.390.000 +\u00a02\u00a0×\u00a0<5 leerlingen, index 99,3, −0,7\u202f% sinds 2015',
    );
    expect(atlas.year).toBe(2019);
    await user.keyboard('{Enter}');
    expect(atlas.year).toBe(2017);
    await user.keyboard('{ArrowRight}{Escape}');
    expect(reader()).toHaveAttribute('aria-valuenow', '2017');
  });

  it('is read by a tap, which leaves the year on the map', async () => {
    const user = userEvent.setup();
    await user.pointer([{ keys: '[TouchA]', target: reader(), coords: { clientX: 0 } }]);
    expect(screen.getByRole('img').querySelector('.crosshair')).toBeInTheDocument();
    expect(atlas.year).toBe(2019);
    expect(steps.pushed).toEqual([]);
  });

  it('puts the year that is clicked with the mouse on the map', async () => {
    const user = userEvent.setup();
    await user.pointer([{ keys: '[MouseLeft]', target: reader(), coords: { clientX: 0 } }]);
    expect(atlas.year).toBe(2015);
  });

  it('moves the base year by keyboard, as one step to go back from', async () => {
    const user = userEvent.setup();
    base().focus();
    await user.keyboard('{End}');
    expect(atlas.selection.base).toBe(2019);
    await user.keyboard('{ArrowLeft}');
    expect(atlas.selection.base).toBe(2018);
    expect(base()).toHaveAttribute('aria-valuetext', '2018');
    expect(steps.pushed).toHaveLength(1);
    expect(steps.query()).toContain('basis=2018');
  });

  it('moves only the rule of the year when the year on the map moves', async () => {
    const paths = () => [...document.querySelectorAll('path')];
    const before = paths().map((path) => [path, path.getAttribute('d')]);
    expect(screen.getByText('kaart 2019')).toBeInTheDocument();
    await atlas.choose({ year: 2017 });
    expect(await screen.findByText('kaart 2017')).toBeInTheDocument();
    expect(paths().map((path) => [path, path.getAttribute('d')])).toEqual(before);
  });

  it('can be turned into an index', async () => {
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: 'Index' }));
    expect(atlas.selection.scale).toBe('index');
    expect(screen.getByText('index, 2015 = 100')).toBeInTheDocument();
    expect(within(screen.getByRole('img')).getByText('80,0')).toBeInTheDocument();
  });
});

it('shows the country alone, as it is, when nothing is selected', async () => {
  await show('');
  const chart = screen.getByRole('img');
  expect(chart.querySelectorAll('[data-series]')).toHaveLength(1);
  expect(within(chart).getByText('1.350.000', { selector: '.value' })).toBeInTheDocument();
  expect(screen.getByText(/de as begint bij 1\.350\.000, niet bij nul/)).toBeInTheDocument();
});

it('shows the shape of what comes while there is no answer', async () => {
  await show('');
  atlas.answer = null;
  await tick();
  expect(screen.getByRole('figure')).toBeInTheDocument();
  expect(screen.queryByRole('img')).not.toBeInTheDocument();
});

describe('the scale of gemeenten of very different sizes', () => {
  const uneven = countsWith(
    {
      GM0197: [2500, 2400, 2000],
      GM0363: [60_000, 61_000, 59_000],
      NL: [1_400_000, 1_390_000, 1_350_000],
    },
    { first: 2015 },
  );
  const isIndex = () => (screen.getByRole('radio', { name: 'Index' }) as HTMLInputElement).checked;

  async function showUneven(query: string): Promise<{ atlas: Atlas; steps: Steps }> {
    const started = await startAtlas(uneven, {
      query: `basis=2015&${query}`,
      names: { ...names, GM0363: 'Amsterdam' },
    });
    render(WithAtlas, { atlas: started.atlas, of: TrendChart });
    return started;
  }

  it('is an index, and the chart says why', async () => {
    await showUneven('gemeenten=GM0197.GM0363');
    expect(isIndex()).toBe(true);
    expect(screen.getByText('index, 2015 = 100')).toBeInTheDocument();
    expect(screen.getByText(/meer dan vier keer zo groot/)).toBeInTheDocument();
  });

  it('stays an index in every year', async () => {
    const { atlas: moved } = await showUneven('gemeenten=GM0197.GM0363');
    await moved.choose({ year: 2016 });
    expect(isIndex()).toBe(true);
  });

  it('is pupils where the user chose pupils, which the link keeps', async () => {
    const { steps: written } = await showUneven('gemeenten=GM0197.GM0363');
    await userEvent.setup().click(screen.getByRole('radio', { name: 'Aantal' }));
    expect(isIndex()).toBe(false);
    expect(written.query()).toContain('grafiek=aantal');
    expect(screen.queryByText(/meer dan vier keer zo groot/)).not.toBeInTheDocument();
  });

  it('is pupils from a link that says so', async () => {
    await showUneven('gemeenten=GM0197.GM0363&grafiek=aantal');
    expect(isIndex()).toBe(false);
  });

  it('is pupils of one gemeente', async () => {
    await showUneven('gemeenten=GM0363');
    expect(isIndex()).toBe(false);
  });
});
