import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { SELECTION_CODECS } from '../../src/state/selection/codecs.ts';
import { DATASET_CODECS } from '../../src/state/selection/dataset-codecs.ts';
import { EMBED_CODECS } from '../../src/state/selection/embed.ts';
import UnusedParts from '../../src/view/UnusedParts.svelte';
import { withSector } from '../../src/state/selection/selection.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith({ GM0197: [100, 90], GM0222: [50, 40] });
async function open(query: string) {
  const { atlas } = await startAtlas(counts, { query });
  render(WithAtlas, { atlas, of: UnusedParts });
  return atlas;
}
const status = () => screen.getByRole('status').textContent.trim();

describe('what the link asks for and the page does not show', () => {
  it('is reported in one line, with key and value', async () => {
    await open('jaar=20x5&kleur=rood&gemeenten=GM0197');
    expect(await screen.findByText(/“kleur=rood”, “jaar=20x5”/)).toBeVisible();
    expect(status()).toMatch(/niet bekend/);
  });
  it('is reported in English too', async () => {
    await open('taal=EN"&kleur=rood');
    expect(
      await screen.findByText(/not known or has no figures here, and is not used: “kleur=rood”/),
    ).toBeVisible();
  });
  it('is a gemeente or region that does not exist', async () => {
    await open('gemeenten=GM0197.9998&regio=corop.99&naast=rmc.98');
    const line = await screen.findByText(/gemeenten=GM9998/);
    expect(line).toHaveTextContent('“gemeenten=GM9998”, “regio=corop.99”, “naast=rmc.98”');
  });
  it('is a ninth gemeente, for which there is no room: its name is reported, and a region of all is offered', async () => {
    const codes = Array.from({ length: 9 }, (_, i) => `GM000${i + 1}`);
    const counts = countsWith(Object.fromEntries(codes.map((code) => [code, [100, 90]])));
    const { atlas } = await startAtlas(counts, {
      query: `gemeenten=${codes.join('.')}.9998`,
      names: Object.fromEntries(codes.map((code) => [code, code === 'GM0009' ? 'Aalten' : code])),
    });
    render(WithAtlas, { atlas, of: UnusedParts });
    const line = await screen.findByText(/De link noemt 9 gemeenten/);
    expect(line).toHaveTextContent('Hier passen er acht naast elkaar; Aalten staat er niet bij.');
    expect(atlas.unusedParts.shown).toEqual([{ key: 'gemeenten', text: 'GM9998' }]);
    await userEvent.click(
      screen.getByRole('link', { name: 'Maak van deze 9 gemeenten een regio' }),
    );
    expect(atlas.subject?.members).toEqual(codes);
    await userEvent.click(screen.getAllByRole('button', { name: 'Melding sluiten' }).at(-1)!);
    expect(status()).toBe('');
  });
  it('is counted beyond four parts, and cut where it is long', async () => {
    await open(`a=1&b=2&c=3&d=${'x'.repeat(99)}&e=5&f=6`);
    expect(await screen.findByText(/“d=x{40}…” en nog 2/)).toBeVisible();
  });
  it('is silent for a link of ours with a bracket behind it', async () => {
    await open('gemeenten=gm0197,0222)&utm_source=mail');
    expect(status()).toBe('');
  });
  it('goes away when the reader closes it, and comes back with another link', async () => {
    const atlas = await open('kleur=rood');
    await userEvent.click(await screen.findByRole('button', { name: 'Melding sluiten' }));
    expect(status()).toBe('');
    await atlas.restore();
    expect(status()).toMatch(/kleur/);
  });
});

/** For every choice of a link: queries with a value that does not exist, which is the last one of the query. */
const WRONG: Record<
  keyof typeof SELECTION_CODECS | keyof typeof DATASET_CODECS | keyof typeof EMBED_CODECS,
  readonly string[]
> = {
  counted: ['telling=kleur', 'telling=examen', 'sector=vo&telling=kleur'],
  school: ['school=00AB0', 'modus=scholen&school=00AB000'],
  board: ['bestuur=4143'],
  schoolText: [],
  schoolStatus: ['modus=scholen&status=dicht'],
  schoolSize: ['grootte=klein'],
  // Any text can be a denomination: the page about schools says that no school has it.
  denomination: [],
  ofBoard: ['vanbestuur=4143'],
  schoolColumns: ['kolommen=norm.kleur', 'kolommen=kleur'],
  schoolSort: ['lijstop=kleur', 'lijstop=-'],
  pointColour: ['punten=rood'],
  postcode: ['postcode=712', 'modus=scholen&postcode=7121AB'],
  mode: ['modus=kaarten'],
  language: ['taal=fr'],
  edition: ['editie=2', 'editie=2.x.0'],
  sector: ['sector=mbo'],
  soorten: ['soort=vo', 'sector=vo&soort=bo'],
  measure: ['maat=daling'],
  base: ['basis=1950', 'basis=25', 'basis=2100'],
  year: ['jaar=1950', 'jaar=25', 'jaar=2100', 'sector=vo&jaar=2016', 'modus=bronnen&jaar=1950'],
  classes: ['klassen=mooi'],
  classSource: ['klassenvan=gemeente'],
  thresholds: ['grenzen=5_1'],
  shownClasses: ['toon=9', 'toon=x'],
  areas: ['gemeenten=9998', 'gemeenten=Aalten', 'gemeenten=GM0003'],
  scale: ['grafiek=procent'],
  lines: ['lijnen=later'],
  scenarios: ['scenario=A!g-5!aGM9998', 'scenario=A!g99', 'scenario=A!n1x2x1999', 'scenario=A!q7'],
  region: ['regio=corop.99', 'regio=dorp.01', 'regio=corop'],
  division: ['indeling=dorp'],
  userRegions: ['eigen=A!0197.9998', 'eigen=A!0003', 'eigen=A'],
  beside: ['naast=corop.99', 'naast=eigen.1', 'regio=corop.R1&naast=corop.R1'],
  rpo: ['rpo=bestuur', 'rpo=4143'],
  sort: ['sorteer=grootte'],
  unit: ['modus=dataset&rijen=scholen'],
  levels: ['niveau=dorp'],
  within: [
    'gebieden=GM9998',
    'gebieden=corop.99',
    'gebieden=eigen.0',
    'gebieden=NL',
    'gebieden=GM0003',
  ],
  span: ['jaren=1950-1960', 'jaren=2020-2010', 'jaren=2020'],
  figures: ['cijfers=geraden'],
  intervals: ['interval=99'],
  measures: ['maten=daling'],
  linesOf: ['erbijvan=GM9998', 'erbijvan=corop.99', 'erbijvan=x'],
  soortRows: ['optelling=keer'],
  attributes: ['kenmerken=burgemeester'],
  form: ['vorm=rond'],
  order: ['modus=dataset&volgorde=burgemeester', 'volgorde=1'],
  format: ['bestand=pdf'],
  zipped: ['pakket=doos'],
  parts: ['embed=tabel'],
  controls: ['bediening=soms'],
  theme: ['thema=paars'],
};

describe('a value that does not exist', () => {
  const tables = [SELECTION_CODECS, DATASET_CODECS, EMBED_CODECS];
  const KEYS = tables.flatMap((table) => Object.values(table).map(({ key }) => key));
  // GM0003 ended and went to two gemeenten.
  const herindelingen = ['GM0197', 'GM0222'].map((into) => ({
    code: 'GM0003',
    name: 'Appingedam',
    year: 2021,
    into,
  }));

  // The lines of the chart and those of the data set have the same name.
  const queries = [...Object.entries(WRONG), ['lines', ['erbij=later']] as const];
  it.each(queries.flatMap(([name, all]) => all.map((query) => [name, query] as const)))(
    'of %s is reported: %s',
    async (name, query) => {
      const { atlas } = await startAtlas(counts, { query, herindelingen });
      const reported = atlas.unusedParts.shown.map(({ key }) => key);
      const [wrong] = query.split('&').slice(-1);
      expect(reported).toEqual([wrong!.split('=')[0]]);
      expect(KEYS).toContain(reported[0]);
      expect(tables.some((table) => name in table)).toBe(true);
    },
  );

  it('is reported of the link only, whatever the reader chooses next', async () => {
    const { atlas } = await startAtlas(counts, { query: 'jaar=1950&gemeenten=GM0197.GM9998' });
    const reported = atlas.unusedParts.shown;
    await atlas.choose(withSector(atlas.selection, 'vo'));
    await atlas.choose({ year: 2024 });
    await atlas.toggle('GM0222');
    expect(atlas.unusedParts.shown).toEqual(reported);
    expect(reported).toEqual([
      { key: 'gemeenten', text: 'GM9998' },
      { key: 'jaar', text: '1950' },
    ]);
  });

  it('is a measure over time where there is one count', async () => {
    const one = countsWith({ GM0197: [100] }, { first: 2019, soorten: ['havo'] });
    for (const [query, reported] of [
      ['maat=verschil', ['maat']],
      ['maat=verschil&basis=2018&jaar=2019', ['maat', 'basis']],
      ['maat=aandeel', []],
      ['', []],
    ] as const) {
      const { atlas } = await startAtlas(one, { query: `sector=vo&soort=havo&${query}` });
      const keys = atlas.unusedParts.shown.map(({ key }) => key);
      expect(keys, query).toEqual(reported);
    }
  });

  it('is what there is not of what is counted', async () => {
    const queries: [query: string, reported: string[]][] = [
      ['rijen=vestigingen', ['rijen=vestigingen']],
      ['cijfers=projectie', ['cijfers=projectie']],
      ['cijfers=geteld', []],
      ['interval=80', ['interval=80']],
      [
        'erbij=eerder.methoden&erbijvan=GM0197',
        ['erbij=eerder', 'erbij=methoden', 'erbijvan=GM0197'],
      ],
      ['maten=index.kansdaling.saldo', ['maten=kansdaling']],
      ['lijnen=eerder', ['lijnen=eerder']],
      ['scenario=A!g-5', ['scenario=A!g-5']],
      ['niveau=land&vorm=breed', []],
    ];
    for (const [query, reported] of queries) {
      const { atlas } = await startAtlas(counts, { query: `telling=woon&${query}` });
      const parts = atlas.unusedParts.shown.map(({ key, text }) => `${key}=${text}`);
      expect(parts, query).toEqual(reported);
    }
  });

  it('is not reported of a link that has figures, after a choice for which there are none', async () => {
    const { atlas } = await startAtlas(counts, { query: 'jaar=2016&basis=2016&toon=0' });
    await atlas.choose(withSector(atlas.selection, 'vo'));
    await atlas.choose({ year: 1950, shownClasses: [9] });
    expect(atlas.unusedParts.shown).toEqual([]);
  });

  it('is reported with words for what has no figures', async () => {
    await open('jaar=1950');
    expect(await screen.findByText(/“jaar=1950”/)).toHaveTextContent(
      'Dit uit de link is niet bekend of heeft hier geen cijfers, en telt niet mee: “jaar=1950”. De rest van de link wel.',
    );
  });
});
