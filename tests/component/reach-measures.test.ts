import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Load } from '../../src/engine/site-files/load.ts';
import { REACH_COLUMNS } from '../../src/formats/site/bereik.ts';
import { STATUS } from '../../src/measures/matrix.ts';
import UnusedParts from '../../src/view/UnusedParts.svelte';
import Controls from '../../src/view/controls/Controls.svelte';
import YearSlider from '../../src/view/map/YearSlider.svelte';
import Ranking from '../../src/view/ranking/Ranking.svelte';
import Answer from '../../src/view/answer/Answer.svelte';
import SourceAndLimits from '../../src/view/page/SourceAndLimits.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { loadFrom, siteFiles } from '../fixtures/site-files.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** jsdom has no media queries; `svelte/motion` asks one as soon as it is imported. */
vi.hoisted(() =>
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  })),
);

const names = { GM0197: 'Aalten', GM0222: 'Doetinchem' };
const counts = countsWith(
  { GM0197: [1000, 900, 800], GM0222: [3000, 2900, 2900] },
  { first: 2023 },
);
/** Aalten has 1 000 inhabitants at 3 km from a school, Doetinchem 3 000 at 1 km: 1.5 km for both together. */
const reachOf = (code: string, inhabitants: number, km: number) =>
  [code, inhabitants, km, 1, 2, 3, 8, 0, 0, 1, 8, 0, 0, 1, 9.5, 0, 0, 1].join();
const REACH = `${[REACH_COLUMNS.join(), reachOf('GM0197', 1000, 3), reachOf('GM0222', 3000, 1)].join('\n')}\n`;

async function start(query: string) {
  const asked: string[] = [];
  const files = siteFiles(counts, { names });
  const catalogue = JSON.parse(files['datapackage.json']!);
  catalogue.resources.push({
    path: 'bereik.csv',
    sources: [{ title: 'CBS, kerncijfers', path: 'https://cbs.nl', licence: 'CC-BY-4.0' }],
    jaren: [2024],
  });
  const from = loadFrom({
    ...files,
    'datapackage.json': JSON.stringify(catalogue),
    'bereik.csv': REACH,
  });
  const load: Load = (file) => {
    asked.push(file);
    return from(file);
  };
  const { atlas, steps } = await startWith(createEngine(load), `basis=2023&${query}`);
  return { atlas, steps, asked };
}
const text = () => document.body.textContent.replace(/\s+/g, ' ');

describe('a measure of the reach of schools', () => {
  it('is read only when it is chosen', async () => {
    const { atlas, asked } = await start('');
    expect(asked).not.toContain('bereik.csv');
    await atlas.choose({ measure: 'bo_afstand' });
    expect(asked.filter((file) => file === 'bereik.csv')).toHaveLength(1);
  });

  it('has the value of each gemeente, and for the country the mean weighed by inhabitants, in its one year', async () => {
    const { atlas } = await start('maat=bo_afstand');
    expect(atlas.year).toBe(2024);
    expect(atlas.figures.mapYears).toEqual([2024]);
    expect([...atlas.figures.values]).toEqual([3, 1, 1.5]);
    expect([...atlas.figures.statuses]).toEqual([STATUS.observed, STATUS.observed, STATUS.observed]); // prettier-ignore
  });

  it('has the weighed mean of a region on the page about regions', async () => {
    const { atlas } = await start('maat=bo_afstand&modus=regio&regio=corop.R1');
    const row = atlas.rows.get('corop.R1') ?? -1;
    expect(atlas.figures.values[row]).toBe(1.5);
  });

  it('has no slider, and says its year and its source', async () => {
    const { atlas } = await start('maat=bo_afstand&gemeenten=GM0197.GM0222');
    render(WithAtlas, { atlas, of: YearSlider });
    render(WithAtlas, { atlas, of: Answer });
    render(WithAtlas, { atlas, of: SourceAndLimits });
    expect(screen.queryByRole('slider')).toBeNull();
    expect(text()).toContain('2024');
    expect(text()).toContain('In Aalten daalde het aantal tussen 2023 en 2024 met 10,0 %. Het ging van 1.000 naar 900.'); // prettier-ignore
    expect(text()).toContain('Afstand tot basisschool, 2024: 3,0 km; landelijk 1,5 km.');
    expect(text()).toContain(
      'Doetinchem – Afstand tot basisschool, 2024: 1,0 km; landelijk 1,5 km.',
    );
    expect(text()).toContain('De maat “afstand tot basisschool”: CBS, kerncijfers; cijfers van 2024.'); // prettier-ignore
    expect(text()).toContain('Leerlingen. Bron:');
  });

  it('is sorted and written in the ranking', async () => {
    const { atlas } = await start('maat=bo_afstand');
    render(WithAtlas, { atlas, of: Ranking });
    expect(await screen.findByRole('button', { name: /afstand tot basisschool/ })).toBeVisible();
    expect(text()).toContain('3,0 km');
  });

  it('leaves a year that it has no values of, and keeps the year of other measures', async () => {
    const { atlas, steps } = await start('jaar=2023');
    await atlas.choose({ measure: 'bo_afstand' });
    expect([atlas.year, atlas.selection.year]).toEqual([2024, null]);
    expect(steps.query()).not.toContain('jaar=');
  });

  it('is reported not to exist in another year of the link', async () => {
    const { atlas } = await start('maat=bo_afstand&jaar=2023');
    render(WithAtlas, { atlas, of: UnusedParts });
    expect(await screen.findByText(/“jaar=2023”/)).toBeVisible();
    expect(atlas.year).toBe(2024);
  });
});

describe('the choice of a measure', () => {
  it('has groups: those of the pupils, and those of the schools that the chosen soorten have', async () => {
    const { atlas } = await start('');
    render(WithAtlas, { atlas, of: Controls });
    const group = screen.getByRole('group', { name: 'Afstand tot school' });
    expect([...group.children].map(({ textContent }) => textContent)).toEqual([
      'afstand tot basisschool',
      'basisscholen binnen 1 km',
      'basisscholen binnen 3 km',
      'basisscholen binnen 5 km',
    ]);
    await userEvent.selectOptions(screen.getByLabelText('Maat'), 'afstand tot basisschool');
    expect(atlas.selection.measure).toBe('bo_afstand');
  });

  it('falls back where the measure is about schools of other soorten', async () => {
    const { atlas } = await start('sector=vo&maat=bo_afstand');
    expect(atlas.selection.measure).toBe('verandering');
    render(WithAtlas, { atlas, of: UnusedParts });
    expect(await screen.findByText(/“maat=bo_afstand”/)).toBeVisible();
  });

  it('falls back where another soort is chosen', async () => {
    const { atlas } = await start('maat=bo_afstand');
    await atlas.choose({ soorten: ['bo', 'sbo'] });
    expect(atlas.selection.measure).toBe('verandering');
  });
});
