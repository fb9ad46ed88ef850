import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { SOORTEN } from '../../src/tables/soorten.ts';
import { startWith } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { loadFrom, siteFiles } from '../fixtures/site-files.ts';
import { menuItem } from '../fixtures/export-menu.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';
import { createEngine } from '../../src/engine/engine.ts';
import Controls from '../../src/view/controls/Controls.svelte';
import Legend from '../../src/view/map/Legend.svelte';
import YearSlider from '../../src/view/map/YearSlider.svelte';
import Ranking from '../../src/view/ranking/Ranking.svelte';
import Answer from '../../src/view/answer/Answer.svelte';
import Trend from '../../src/view/trend/Trend.svelte';

/** jsdom has no media queries; `svelte/motion` asks one as soon as it is imported. */
vi.hoisted(() =>
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  })),
);

const names = { GM0197: 'Aalten', GM0222: 'Doetinchem' };
const whole = countsWith(
  { GM0197: [500, 480], GM0222: [4000, 3900] },
  { first: 2019, soorten: ['vo'] },
);
/** The file of vo with one soort more, which was counted in 2019 only: 30 pupils in Aalten and 150 in Doetinchem. */
const VMBO = ['GM0197,vmbo-b,2019,30,0,1,1', 'GM0222,vmbo-b,2019,150,0,2,1'];

async function start(query: string) {
  const files = siteFiles(whole, { names });
  const engine = createEngine(
    loadFrom({ ...files, 'vo.csv': `${files['vo.csv']}${VMBO.join('\n')}\n` }),
  );
  const { atlas } = await startWith(engine, `sector=vo&soort=vmbo-b&${query}`);
  return atlas;
}
const textOf = (element: Element | null) => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('a soort with one count', () => {
  it('shows the number of pupils where the measure of the link compares years', async () => {
    const atlas = await start('maat=verandering&grenzen=-20_-10');
    expect(atlas.figures.isOneCount).toBe(true);
    expect([atlas.selection.measure, atlas.measureId, atlas.year]).toEqual(['leerlingen', 'leerlingen', 2019]); // prettier-ignore
    expect([...atlas.figures.values]).toEqual([30, 150, 180]);
    await atlas.choose({ measure: 'aandeel' });
    // 30 of 500, 150 of 4000, and 180 of 4500.
    expect([...atlas.figures.values]).toEqual([6, 3.75, 4]);
    render(WithAtlas, { atlas, of: Legend });
    expect(document.body).not.toHaveTextContent('niet te berekenen');
  });

  it('keeps the measure of other soorten', async () => {
    const atlas = await start('soort=vo&maat=verandering');
    expect(SOORTEN.vo).toContain('vmbo-b');
    await atlas.choose({ soorten: ['vo'], measure: 'verandering' });
    expect([atlas.figures.isOneCount, atlas.selection.measure]).toEqual([false, 'verandering']);
  });

  it('offers only measures of one count, no base year and no years to play', async () => {
    const atlas = await start('');
    render(WithAtlas, { atlas, of: Controls });
    const options = [...screen.getByRole('combobox', { name: 'Maat' }).querySelectorAll('option')];
    expect(options.map(textOf)).toEqual([
      'aantal leerlingen',
      'aandeel in de sector',
      'aantal vestigingen',
      'gemiddelde schoolgrootte',
    ]);
    expect(screen.queryByRole('combobox', { name: 'Ten opzichte van' })).toBeNull();
    render(WithAtlas, { atlas, of: YearSlider });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(screen.queryByRole('button', { name: /Speel/ })).toBeNull();
    expect(screen.getByText('2019', { selector: 'output' })).toBeVisible();
  });

  it('states the number and the share in the answer, and no change', async () => {
    const atlas = await start('gemeenten=GM0197.GM0222');
    render(WithAtlas, { atlas, of: Answer });
    expect(screen.getByRole('columnheader', { name: '2019' })).toBeVisible();
    expect(screen.getByRole('row', { name: /Aalten/ })).toHaveTextContent(/30 ?leerlingen/);
    expect(screen.getByRole('row', { name: /Doetinchem/ })).toHaveTextContent(/150 ?leerlingen/);
    expect(document.body).toHaveTextContent(
      /Dat is 6,0.% van de leerlingen in het voortgezet onderwijs; landelijk 4,0.%\./,
    );
    expect(document.body).toHaveTextContent(/Doetinchem – Dat is 3,8.%/);
    expect(document.body).not.toHaveTextContent(/0,0.%|naar /);
  });

  it('has a table of numbers and shares in place of a chart of one dot', async () => {
    const atlas = await start('gemeenten=GM0197');
    render(WithAtlas, { atlas, of: Trend });
    expect(screen.queryByRole('figure')).toBeNull();
    const table = screen.getByRole('table', { name: 'Leerlingen in vmbo-basis, leerjaar 3–4' });
    expect([...table.querySelectorAll('tr')].map(textOf)).toEqual([
      'gebiedleerlingen 2019aandeel van alle leerlingen in het voortgezet onderwijs',
      expect.stringMatching(/^Aalten30 6,0.%$/),
      expect.stringMatching(/^Nederland180 4,0.%$/),
    ]);
    expect(await menuItem(/^Meenemen: /, 'Download cijfers (CSV, Excel)…')).toHaveAttribute('href', expect.stringContaining('maten=aandeel')); // prettier-ignore
  });

  it('has no base year, change or course in the ranking', async () => {
    const atlas = await start('');
    render(WithAtlas, { atlas, of: Ranking });
    expect(screen.getAllByRole('columnheader').map(textOf)).toEqual([
      '#Plaats',
      expect.stringContaining('Gemeente'),
      expect.stringContaining('leerlingen 2019'),
    ]);
    const cells = screen
      .getAllByRole('row')
      .map((row) => (row as HTMLTableRowElement).cells.length);
    expect(new Set(cells)).toEqual(new Set([3]));
    expect(document.body).not.toHaveTextContent(/0,0.%|→|2019.{1,3}2019/);
  });
});
