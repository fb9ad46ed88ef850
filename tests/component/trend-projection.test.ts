import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { range } from 'd3';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { MethodId } from '../../src/forecast/methods/method.ts';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import TrendChart from '../../src/view/trend/TrendChart.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { expecting } from '../fixtures/projection-builder.ts';
import { startAtlas, type Steps } from '../fixtures/atlas-builder.ts';
import { menuItem } from '../fixtures/export-menu.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** 2021 to 2025 counted, 2026 to 2040 expected. */
const AHEAD = 15;
const course = (pupils: number, fall: number) => range(5 + AHEAD).map((t) => pupils - t * fall);
const { counts, projection } = expecting(
  countsWith(
    {
      GM0197: course(1800, 10.25),
      GM0222: course(4600, 20),
      GM0096: course(40, 0),
      NL: course(1_400_000, 5000),
    },
    { first: 2021 },
  ),
  AHEAD,
  { reasons: { GM0096: 'no-pupils' } },
);
const names = { GM0197: 'Aalten', GM0222: 'Doetinchem', GM0096: 'Vlieland' };

const line = (code: string, first: number) => ({
  code,
  years: range(first, first + AHEAD),
  pupils: new Float64Array(AHEAD).fill(1700),
});
const lines = {
  past: ({ codes }: { codes: string[] }) =>
    Promise.resolve(codes.map((code) => ({ ...line(code, 2023), origin: 2022 }))),
  methods: ({ codes }: { codes: string[] }) =>
    Promise.resolve(
      codes.flatMap((code) =>
        (['panel-geboorten', 'naief', 'holt'] satisfies MethodId[]).map((method) => ({
          ...line(code, 2026),
          method,
        })),
      ),
    ),
};

/** jsdom measures nothing: the chart keeps the size with which it is prerendered. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

async function show(query: string): Promise<{ atlas: Atlas; steps: Steps }> {
  const started = await startAtlas(counts, { query, names, projection, lines });
  render(WithAtlas, { atlas: started.atlas, of: TrendChart });
  return started;
}

const chart = () => screen.getByRole('img');
const fans = () =>
  [...chart().querySelectorAll<SVGElement>('[data-fans]')].map((one) => one.dataset['fans']);
const extra = () =>
  [...chart().querySelectorAll<SVGElement>('[data-line]')].map((one) => one.dataset['line']);
/** The text of the label of a line in the chart. */
const label = (key: string) => text(chart().querySelector(`[data-label="${key}"]`));
const text = (element: Element | null | undefined) =>
  element?.textContent.trim().replace(/\s+/g, ' ') ?? '';
const cellsOf = (row: Element | null | undefined) => [...(row?.children ?? [])].map(text);
const readout = () => screen.getAllByRole('table')[0] ?? document.body;
/** Puts the crosshair in `year`, which is on the map and not the first one, and waits for its values. */
async function read(year: number): Promise<void> {
  screen.getByRole('slider', { name: 'Jaar aflezen' }).focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowRight}');
  await screen.findByRole('columnheader', { name: new RegExp(`^${year}`) });
}
const rowOf = (name: RegExp) =>
  cellsOf(within(readout()).getByRole('rowheader', { name }).closest('tr'));

describe('the projection in the chart', () => {
  it('begins where counting ends, and says so', async () => {
    await show('gemeenten=GM0197');
    expect(within(chart()).getByText('laatste telling 2025')).toBeInTheDocument();
    expect(within(chart()).getByText('projectie')).toBeInTheDocument();
    expect(
      screen.getByRole('figure', { name: /van 2021 tot en met 2025 en verwacht tot en met 2040/ }),
    ).toBeInTheDocument();
  });

  it('has both fans of one gemeente, and none of the country beside it', async () => {
    await show('gemeenten=GM0197');
    expect(fans()).toEqual(['GM0197']);
    expect(chart().querySelectorAll('.fan-80, .fan-95')).toHaveLength(2);
  });

  it('labels the line with the interval of five years ahead, and not with the last year to the unit', async () => {
    await show('gemeenten=GM0197');
    // 1.800 − 9 × 10,25 = 1.708, give or take 10 %.
    expect(label('GM0197')).toBe('Aalten 1.540–1.880 in 2030');
    expect(within(chart()).queryByText(/1\.605/)).not.toBeInTheDocument();
  });

  it('labels the line with the interval as an index where that is shown', async () => {
    await show('gemeenten=GM0197&basis=2021&grafiek=index');
    expect(label('GM0197')).toBe('Aalten 85–104 in 2030');
  });

  it('marks the interval at its place in the chart', async () => {
    await show('gemeenten=GM0197');
    expect(chart().querySelectorAll('[data-fans="GM0197"] .outlook')).toHaveLength(1);
  });

  it('says at the spot from which year on it was hardly tested', async () => {
    await show('gemeenten=GM0197');
    expect(within(chart()).getByText('na 2035 nauwelijks getoetst')).toBeInTheDocument();
  });

  it('has no fan for a gemeente without projection, and says why', async () => {
    await show('gemeenten=GM0197.GM0096&jaar=2030');
    expect(fans()).toEqual(['GM0197']);
    await read(2030);
    expect(rowOf(/Vlieland/)[1]).toBe(
      'geen projectie: op de laatste teldatum was er geen school met leerlingen',
    );
  });

  it('is not squeezed into the sliver that it has while the page is being laid out', async () => {
    const sliver = vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(40);
    const low = vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(300);
    await show('gemeenten=GM0197');
    await tick();
    const widths = [...chart().querySelectorAll('rect')].map((one) => one.getAttribute('width'));
    expect(widths.length).toBeGreaterThan(0);
    expect(widths.filter((width) => Number(width) < 0)).toEqual([]);
    sliver.mockRestore();
    low.mockRestore();
  });

  it('is as it was where there is none', async () => {
    const plain = countsWith({ GM0197: [5, 4, 3], NL: [50, 40, 30] }, { first: 2023 });
    const { atlas } = await startAtlas(plain, { query: 'gemeenten=GM0197', names });
    render(WithAtlas, { atlas, of: TrendChart });
    expect(within(chart()).queryByText('projectie')).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument();
    expect(fans()).toEqual([]);
  });
});

describe('reading a projected year', () => {
  it('states the whole expected number and both intervals', async () => {
    await show('gemeenten=GM0197&jaar=2030');
    expect(screen.queryByRole('columnheader', { name: 'leerlingen' })).toBeNull();
    await read(2030);
    expect(text(within(readout()).getAllByRole('columnheader')[0])).toBe('2030 (projectie)');
    expect(rowOf(/Aalten/).slice(0, 2)).toEqual(['Aalten', '1.708']);
    const below = within(readout())
      .getByRole('rowheader', { name: /Aalten/ })
      .closest('tr');
    expect(text(below?.nextElementSibling)).toMatch(/^80.%: 1\.537–1\.879 95.%: 1\.452–1\.964$/);
  });

  it('runs on to 2040 by keyboard, is announced, and can be put on the map', async () => {
    const { atlas } = await show('gemeenten=GM0197');
    const user = userEvent.setup();
    const reader = screen.getByRole('slider', { name: 'Jaar aflezen' });
    reader.focus();
    await user.keyboard('{End}');
    expect(reader).toHaveAttribute('aria-valuetext', '2040 (projectie)');
    expect(document.querySelector('[aria-live]')?.textContent).toMatch(
      /^2040: projectie\. Aalten: 1\.605 leerlingen, 80.%: 1\.124 tot 2\.087, 95.%: /,
    );
    await user.keyboard('{Enter}');
    expect(atlas.year).toBe(2040);
  });

  it('leaves the base year among the counted ones', async () => {
    const { atlas } = await show('gemeenten=GM0197&basis=2023');
    const user = userEvent.setup();
    const base = screen.getByRole('slider', { name: 'Basisjaar' });
    expect(base).toHaveAttribute('aria-valuemax', '2025');
    base.focus();
    await user.keyboard('{End}{ArrowRight}');
    expect(atlas.selection.base).toBe(2025);
  });

  it('has the intervals in the table too, and the index where that is shown', async () => {
    const { atlas } = await show('gemeenten=GM0197&basis=2021');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Tabel' }));
    const row = () => {
      const table = screen.getByRole('table', { name: /^Lijngrafiek/ });
      return cellsOf(within(table).getByRole('rowheader', { name: /2030/ }).closest('tr'));
    };
    expect(row().slice(0, 2)).toEqual([
      '2030 projectie',
      '1.708 80 %: 1.537–1.879; 95 %: 1.452–1.964',
    ]);
    await atlas.choose({ scale: 'index' });
    await tick();
    expect(row()[1]).toBe('94,9 80 %: 85–104; 95 %: 81–109');
  });

  it('moves only the rule when a projected year is put on the map', async () => {
    const { atlas } = await show('gemeenten=GM0197&lijnen=eerder');
    const paths = () => [...chart().querySelectorAll('path')];
    const before = paths().map((path) => [path, path.getAttribute('d')]);
    await atlas.choose({ year: 2034 });
    expect(await screen.findByText('kaart 2034')).toBeInTheDocument();
    expect(paths().map((path) => [path, path.getAttribute('d')])).toEqual(before);
  });
});

describe('areas beside each other', () => {
  it('each have their narrow fan', async () => {
    await show('gemeenten=GM0197.GM0222');
    expect(fans().sort()).toEqual(['GM0197', 'GM0222']);
    expect(chart().querySelector('.fan-95')).toBeNull();
  });
});

describe('lines beside the projection', () => {
  const past = () => screen.getByRole('checkbox', { name: /^wat zeiden we in 2015, 2018, 2021\?/ });
  const methods = () => screen.getByRole('checkbox', { name: 'vergelijk methoden' });

  it('are asked for by boxes, which write the URL', async () => {
    const { steps } = await show('gemeenten=GM0197');
    const user = userEvent.setup();
    expect(extra()).toEqual([]);
    await user.click(past());
    await user.click(methods());
    await user.click(past());
    expect(steps.pushed).toEqual([
      'gemeenten=GM0197&lijnen=eerder',
      'gemeenten=GM0197&lijnen=eerder.methoden',
      'gemeenten=GM0197&lijnen=methoden',
    ]);
    expect(methods()).toBeChecked();
    expect(past()).not.toBeChecked();
  });

  it('show what was expected earlier, of the first gemeente only, and say so', async () => {
    await show('gemeenten=GM0222.GM0197&lijnen=eerder&jaar=2025');
    expect(extra()).toEqual(['past-2022']);
    expect(within(chart()).getByText('uit 2022')).toBeInTheDocument();
    expect(screen.getByText(/alleen van Doetinchem/)).toBeInTheDocument();
    await read(2025);
    expect(rowOf(/verwacht in 2022/)).toEqual(['verwacht in 2022', '1.700', '62,4 % te laag']);
  });

  it('show other methods than that of the projection, and all of them in a table', async () => {
    await show('gemeenten=GM0197&lijnen=methoden');
    expect(extra()).toEqual(['method-naief', 'method-holt']);
    expect(within(chart()).getByText('blijft gelijk')).toBeInTheDocument();
    const table = screen.getByRole('table', { name: 'Methoden vergeleken: Aalten' });
    expect(within(table).getByRole('columnheader', { name: 'verwacht in 2030' })).toBeVisible();
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map((one) => text(one)),
    ).toEqual(['panel met geboorten (deze projectie)', 'blijft gelijk', 'Holt, gedempt']);
  });

  it('are compared in the projected year that is read', async () => {
    await show('gemeenten=GM0197&lijnen=methoden&jaar=2033');
    expect(screen.getByRole('columnheader', { name: 'verwacht in 2033' })).toBeInTheDocument();
  });

  it('are in the data set that is downloaded, where they are in the chart', async () => {
    const { atlas } = await show('gemeenten=GM0197');
    const item = await menuItem('grafiek', 'Download cijfers (CSV, Excel)…');
    const href = () => item.getAttribute('href');
    expect(new URLSearchParams(href() ?? '').get('erbij')).toBeNull();
    await atlas.choose({ lines: ['eerder'] });
    await waitFor(() => expect(new URLSearchParams(href() ?? '').get('erbij')).toBe('eerder'));
  });

  it('each have a column in the table', async () => {
    await show('gemeenten=GM0197&lijnen=eerder');
    await userEvent.setup().click(screen.getByRole('button', { name: 'Tabel' }));
    expect(
      screen.getByRole('columnheader', { name: 'Aalten, verwacht in 2022' }),
    ).toBeInTheDocument();
  });
});
