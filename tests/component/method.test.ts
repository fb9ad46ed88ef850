import { cleanup, render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Reliability } from '../../src/forecast/backtest/reliability.ts';
import Sources from '../../src/view/method/Sources.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { smallBacktest } from '../fixtures/backtest-builder.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** jsdom measures nothing. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

async function show(options: Parameters<typeof startAtlas>[1] = { backtest: smallBacktest() }) {
  const counts = countsWith({ GM0197: [2500, 2400, 2000] });
  const { atlas } = await startAtlas(counts, { query: 'modus=bronnen', ...options });
  render(WithAtlas, { atlas, of: Sources });
  return { atlas, user: userEvent.setup() };
}

const isWhole = () => document.querySelector('#contact') !== null;

/** The page comes in parts: this one is whole. */
async function showWhole(options?: Parameters<typeof startAtlas>[1]) {
  const shown = await show(options);
  await waitFor(() => expect(isWhole()).toBe(true), { timeout: 10_000 });
  return shown;
}

const sections = () => [...document.querySelectorAll('section')].map(({ id }) => id);
const ALL = [
  'bronnen',
  'edities',
  'beperkingen',
  'maten',
  'opheffingsnorm',
  'rpo',
  'vooruitkijken',
  'toets',
  'toets-scholen',
  'toets-kandidaten',
  'formules',
  'anderen',
  'privacy',
  'toegankelijkheid',
  'contact',
];
/** The three charts of the one series of the small backtest. */
const CHARTS = 3;

/** Chances five years ahead: 15 % predicted on average in the second tenth, and 10 % observed. */
const CHANCES: Reliability[] = [2010, 2015].map((from) => {
  const bin = { told: 0.15, came: 0.1, count: 40 };
  const none = { told: 0, came: 0, count: 0 };
  const tenths = Array.from({ length: 10 }, (_, i) => (i === 1 ? bin : none));
  return { series: 'bo', horizons: [5, 5], origins: [from, 2020], all: bin, tenths };
});

describe('the chances of a decline', () => {
  it('stand beside what was observed, in a chart with a name, a sentence and a table', async () => {
    const { user } = await showWhole({ backtest: { ...smallBacktest(), chances: CHANCES } });
    const figure = await screen.findByRole('figure', { name: /^Kans op meer dan 10.% daling/ });
    expect(within(figure).getByRole('img', { name: /gemiddeld voorspeld 15.%, gebeurd 10.%/ })).toBeVisible(); // prettier-ignore
    await user.click(within(figure).getByRole('button', { name: /^Tabel/ }));
    const cells = within(figure).getByRole('row', { name: /^10 tot 20/ });
    expect(cells).toHaveTextContent(/15.%\s*10.%\s*40/);
  });
});

describe('the parts of the page about sources and method', () => {
  it('come one after the other, in the order of the page, until all of them are there', async () => {
    await show();
    expect(sections()).toEqual(['bronnen']);
    const seen: string[] = [];
    await waitFor(
      () => {
        const now = sections();
        if (now.join() !== seen.at(-1)) seen.push(now.join());
        expect(now).toHaveLength(ALL.length);
      },
      { timeout: 10_000, interval: 1 },
    );
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.every((one) => ALL.join().startsWith(one))).toBe(true);
    expect(screen.getAllByRole('figure')).toHaveLength(CHARTS);
    const toets = document.querySelector<HTMLElement>('#toets')!;
    expect(within(toets).getAllByRole('figure')).toHaveLength(CHARTS);
  });

  it('are all there on paper, also where it is printed before all of them are on the screen', async () => {
    await show();
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(sections()).toEqual(ALL);
    expect(screen.getAllByRole('figure')).toHaveLength(CHARTS);
  });

  it('do not come any more once the page is left', async () => {
    await show();
    cleanup();
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(document.querySelector('section')).toBeNull();
    // Another page is not kept waiting for them.
    await showWhole();
    expect(sections()).toEqual(ALL);
  });

  it('bring the section that the address names into view once the page is long enough for it', async () => {
    const scrolled: string[] = [];
    Element.prototype.scrollIntoView = function () {
      scrolled.push(`${this.id}, ${sections().length} sections`);
    };
    location.hash = '#formules';
    await showWhole();
    location.hash = '';
    // The next Tab goes on from there.
    expect(document.querySelector('#formules')).toHaveFocus();
    expect(scrolled).toEqual([`formules, ${ALL.length} sections`]);
  });
});

describe('the page about sources and method', () => {
  it('states the rules of a regional plan with their articles, what is computed and what is not known', async () => {
    await showWhole();
    const part = within(screen.getByRole('region', { name: 'Regionaal plan (RPO)' }));
    expect(part.getByText(/WVO 2020, art\. 4\.18–4\.21/)).toBeVisible();
    expect(part.getByText(/65\s% van de besturen wordt per gemeente getoetst/)).toBeVisible();
    expect(part.getByText(/ten minste één hoekpunt delen/)).toBeVisible();
    expect(part.getByText(/meer dan 10\s% van haar leerlingen zou verliezen/)).toBeVisible();
  });

  it('says how the formula of the closure norm agrees with the official norms of each year', async () => {
    await showWhole();
    const table = screen.getByRole('table', { name: 'De formule naast de officiële normen' });
    expect(within(table).getByRole('row', { name: /^2013 252 114 \(45\s%\) 226 \(90\s%\) 251/ })).toBeVisible(); // prettier-ignore
    expect(within(table).getByRole('row', { name: /^2017 271 142 \(52\s%\) 253 \(93\s%\) 269/ })).toBeVisible(); // prettier-ignore
  });

  it('has a table of contents that links to every part, in order', async () => {
    await showWhole();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links).toHaveLength(ALL.length);
    const parts = screen.getAllByRole('heading', { level: 3 });
    expect(parts.map(({ textContent }) => textContent)).toEqual(
      links.map(({ textContent }) => textContent),
    );
    for (const link of links) {
      expect(document.querySelector(link.getAttribute('href') ?? '')).not.toBeNull();
    }
  });

  it('has its headings in order, without a level left out', async () => {
    await showWhole();
    const levels = screen.getAllByRole('heading').map(({ tagName }) => Number(tagName[1]));
    expect(levels[0]).toBe(2);
    for (const [i, level] of levels.slice(1).entries()) {
      expect(level - levels[i]!).toBeLessThanOrEqual(1);
    }
  });

  it('gives each chart a name, a sentence, and its table when asked', async () => {
    const { user } = await showWhole();
    const figure = screen.getByRole('figure', { name: 'Fout van elke methode: basisonderwijs' });
    expect(figure).toHaveTextContent('Vijf jaar vooruit zat onze methode er gemiddeld 4,0 % naast');
    expect(within(figure).getByRole('img')).toHaveAccessibleName(/Fout van elke methode/);
    expect(within(figure).queryByRole('table')).toBeNull();
    const button = within(figure).getByRole('button', { name: /^Tabel/ });
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    expect(within(figure).getByRole('table')).toHaveAccessibleName(/Fout van elke methode/);
    expect(within(figure).getByRole('region')).toHaveAttribute('tabindex', '0');
  });

  it('writes variables in italics and the decimal sign of the language', async () => {
    const { atlas } = await showWhole();
    const formulas = () => document.querySelector('#formules');
    expect(formulas()?.querySelectorAll('var').length).toBeGreaterThan(50);
    expect(formulas()).toHaveTextContent('(N/2500)−1,15');
    await atlas.choose({ language: 'en' });
    expect(formulas()).toHaveTextContent('(N/2500)−1.15');
  });

  it('says that the record could not be loaded, and shows the rest', async () => {
    await showWhole({ missing: ['toets.json'] });
    const alerts = screen.getAllByRole('alert');
    expect(alerts[0]).toHaveTextContent('(toets.json) konden niet worden geladen');
    expect(screen.queryByRole('figure')).toBeNull();
    expect(screen.getByText(/De band laat zien hoeveel het kan afwijken/)).toBeInTheDocument();
    expect(screen.getByRole('table', { name: /Wat anderen/ })).toBeInTheDocument();
  });

  it('says quietly that the record is on its way', async () => {
    // The page is shown before the reply is there.
    const { atlas } = await showWhole({
      backtest: smallBacktest(),
      query: '',
      lines: { backtest: () => new Promise(() => {}) },
    });
    void atlas.choose({ mode: 'bronnen' });
    await tick();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getAllByText(/worden geladen\. Blijft deze zin staan/)).not.toHaveLength(0);
  });
});
