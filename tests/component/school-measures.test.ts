import { render, screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { MeasureId } from '../../src/measures/catalog.ts';
import { otherFilesOf } from '../../src/measures/other-files.ts';
import { SCHOOL_MEASURES } from '../../src/measures/school-measures.ts';
import { STATUS } from '../../src/measures/matrix.ts';
import Controls from '../../src/view/controls/Controls.svelte';
import Builder from '../../src/view/dataset/Builder.svelte';
import Legend from '../../src/view/map/Legend.svelte';
import Measures from '../../src/view/method/Measures.svelte';
import { mapTitle } from '../../src/view/map/map-title.ts';
import Region from '../../src/view/region/Region.svelte';
import Answer from '../../src/view/answer/Answer.svelte';
import SourceAndLimits from '../../src/view/page/SourceAndLimits.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { engine } from '../fixtures/shipped-engine.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** jsdom has no media queries; `svelte/motion` asks one as soon as it is imported. */
vi.hoisted(() =>
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  })),
);

const start = async (query: string) => (await startWith(engine, query)).atlas;
const text = () => document.body.textContent.replace(/\s+/g, ' ');
const OF_NORM = (Object.keys(SCHOOL_MEASURES) as MeasureId[]).filter((id) =>
  id.startsWith('onder_norm'),
);

describe('the measures of schools, on the figures of the site', () => {
  it('are chosen in a group of their own: those of bo, or those of vo', async () => {
    const atlas = await start('');
    render(WithAtlas, { atlas, of: Controls });
    expect(screen.getByRole('group', { name: 'Scholen' }).children).toHaveLength(12);
    await atlas.choose({ sector: 'vo', soorten: ['vo'] });
    expect(screen.getByRole('group', { name: 'Scholen' }).children).toHaveLength(4);
  });

  it('are said with their year, their sources and the vintage of the norm', async () => {
    const atlas = await start('maat=onder_norm&gemeenten=GM0197');
    render(WithAtlas, { atlas, of: Answer });
    render(WithAtlas, { atlas, of: SourceAndLimits });
    expect(text()).toContain('Scholen onder de norm (indicatief, 2024), 2025: 2; landelijk 824.');
    expect(text()).toMatch(/De maat “scholen onder de norm \(indicatief, 2024\)”: DUO, historisch overzicht[^;]*; CBS, kerncijfers[^;]*2024; Staatscourant[^;]*; teldatum 1 oktober 2025 \(voorlopig\)\./); // prettier-ignore
  });

  it('are said from the base year to the year where they compare', async () => {
    const atlas = await start('maat=gesloten&gemeenten=GM0599&basis=2015');
    render(WithAtlas, { atlas, of: Answer });
    render(WithAtlas, { atlas, of: SourceAndLimits });
    expect(text()).toContain('Gesloten basisscholen, 2015–2025: 23; landelijk 680.');
    expect(mapTitle(atlas, atlas.words).when).toBe('2015–2025 (voorlopig)');
    await atlas.choose({ base: 2020 });
    expect(atlas.figures.values[atlas.rows.get('GM0599')!]).toBeLessThan(23);
    await atlas.choose({ year: 2020 });
    expect(atlas.figures.statuses[atlas.rows.get('GM0599')!]).toBe(STATUS.undefined);
  });

  it('have a year slider over the counted years, without projected ones', async () => {
    const atlas = await start('maat=onder_norm_3jaar&jaar=2000');
    expect([atlas.figures.mapYears[0], atlas.figures.mapYears.at(-1)]).toEqual([1998, 2025]);
    expect(atlas.year).toBe(2000);
    await atlas.choose({ year: 2030 });
    expect(atlas.year).toBe(2025);
  });

  it('have a class of zeros, and classes of the others', async () => {
    const atlas = await start('maat=klein_50');
    render(WithAtlas, { atlas, of: Legend });
    expect(screen.getByRole('button', { name: /^minder dan 1: \d+ gemeenten/ })).toBeVisible();
    expect(atlas.breaks[0]).toBe(1);
  });

  it('say for a region what its gemeenten are together', async () => {
    const atlas = await start('modus=regio&regio=corop.09&maat=onder_norm');
    const members = atlas.subject!.members.map((code) => atlas.figures.values[atlas.rows.get(code)!]!); // prettier-ignore
    expect(members.length).toBeGreaterThan(3);
    const sum = members.reduce((total, one) => total + one, 0);
    expect(atlas.figures.values[atlas.rows.get('corop.09')!]).toBe(sum);
    render(WithAtlas, { atlas, of: Region });
    expect((await screen.findAllByText(new RegExp(`Scholen onder de norm \\(indicatief, 2024\\), 2025: ${sum}; landelijk 824\\.$`))).at(-1)).toBeVisible(); // prettier-ignore
  });

  it('use the norms of the user where a table has them, and say so', async () => {
    const atlas = await start('maat=onder_norm&gemeenten=GM0197');
    const table = 'gemeente,norm\nAalten,200\n';
    await atlas.userTables.useNorms(new TextEncoder().encode(table), 'normen.csv');
    render(WithAtlas, { atlas, of: Answer });
    render(WithAtlas, { atlas, of: SourceAndLimits });
    // 11 of the 14 schools have fewer than 200 pupils.
    expect(atlas.figures.values[atlas.rows.get('GM0197')!]).toBe(11);
    expect(text()).toContain('Waar uw bestand normen.csv een norm heeft, geldt die.');
    await atlas.userTables.useNorms(null, '');
    expect(atlas.figures.values[atlas.rows.get('GM0197')!]).toBe(2);
  });

  it('fall back in another sector', async () => {
    const atlas = await start('sector=vo&maat=onder_norm');
    expect(atlas.selection.measure).toBe('verandering');
    await atlas.choose({ measure: 'vmbo_vestigingen' });
    expect([atlas.selection.measure, atlas.year]).toEqual(['vmbo_vestigingen', 2025]);
  });

  it('are columns of a data set about their soort only', async () => {
    const atlas = await start('modus=dataset&maten=onder_norm.gesloten&soort=bo');
    const fields = atlas.dataset.summary!.fields;
    expect(fields.find(({ name }) => name === 'onder_norm')).toMatchObject({ unit: 'scholen' });
    expect(fields.find(({ name }) => name === 'onder_norm')?.description).toContain('indicatieve');
    expect(fields.map(({ name }) => name)).toContain('basisjaar');
    render(WithAtlas, { atlas, of: Builder });
    expect(screen.getByLabelText('gesloten basisscholen')).toBeChecked();
    expect(screen.queryByLabelText('vestigingen met vmbo')).toBeNull();
  });

  it('are defined on the page about methods, with the exceptions of the law', async () => {
    const atlas = await start('modus=bronnen');
    render(WithAtlas, { atlas, of: Measures });
    expect(screen.getByRole('heading', { name: 'Scholen' })).toBeVisible();
    expect(text()).toContain('de wet kent uitzonderingen (WPO art. 153–157)');
  });

  it.each(['nl', 'en'])('name the norm with its vintage as indicative, in %s', async (language) => {
    const atlas = await start(`taal=${language}`);
    for (const id of OF_NORM) {
      const { name, about } = atlas.words.measures[id];
      expect(`${name} ${about}`, id).toMatch(/indicati.*2024.*indicati.*2024/);
      expect(otherFilesOf(id)).toContain('opheffingsnorm-po.csv');
    }
    expect(OF_NORM).toHaveLength(4);
  });
});
