import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DataPackage } from '../../src/engine/site-files/data-package.ts';
import { citeApa, citeBibtex } from '../../src/exports/cite.ts';
import type { Format } from '../../src/exports/formats.ts';
import type { DownloadMetadata } from '../../src/exports/table.ts';
import Machines from '../../src/view/dataset/Machines.svelte';
import { countsWith } from '../fixtures/counts-builder.ts';
import { DOWNLOAD_WORDS } from '../fixtures/words.ts';
import { about as aboutOf } from '../fixtures/metadata-builder.ts';
import AboutParts from '../fixtures/MetadataParts.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import type { SiteFilesOptions } from '../fixtures/site-files.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

afterEach(() => vi.restoreAllMocks());

const counts = countsWith({ GM0197: [2500, 2400, 2000] });
const fields = [
  { name: 'gemeente', type: 'string', description: 'Code.' },
  { name: 'jaar', type: 'year', description: 'Jaar.' },
] as const;

async function showParts(given: Partial<DownloadMetadata> = {}, format: Format = 'csv') {
  const language = given.language ?? 'nl';
  const { atlas } = await startAtlas(counts, { query: `taal=${language}&modus=dataset` });
  const user = userEvent.setup();
  const about = aboutOf(given);
  const { rerender } = render(AboutParts, { atlas, about, fields, format });
  return { about, user, rerender };
}

describe('citing a data set', () => {
  it('shows the citation in APA and BibTeX', async () => {
    const { about } = await showParts();
    expect(screen.getByRole('region', { name: 'APA' })).toHaveTextContent(
      citeApa(about, DOWNLOAD_WORDS.nl),
    );
    expect(screen.getByRole('region', { name: 'BibTeX' })).toHaveTextContent(
      'urldate = {2026-11-25}',
    );
  });

  it('shows the fixed address of the file in its edition', async () => {
    await showParts({ version: '2.3.0' });
    expect(screen.getByRole('region', { name: /^vast adres van [pv]o\.csv$/ })).toHaveTextContent(
      /\/data\/edities\/2\.3\.0\/[pv]o\.csv$/,
    );
  });

  it('copies what is shown and says so', async () => {
    const { about, user } = await showParts();
    await user.click(screen.getByRole('button', { name: 'Kopieer BibTeX' }));
    expect(await navigator.clipboard.readText()).toBe(
      citeBibtex(about, DOWNLOAD_WORDS.nl).trimEnd(),
    );
    expect(screen.getByText('Gekopieerd: BibTeX.')).toHaveAttribute('role', 'status');
  });

  it('no longer says that it was copied when it is about something else', async () => {
    const { about, user, rerender } = await showParts();
    await user.click(screen.getByRole('button', { name: 'Kopieer APA' }));
    await rerender({ about: { ...about, title: 'Iets anders' } });
    expect(screen.queryByText('Gekopieerd: APA.')).toBeNull();
  });

  it('selects the text where the browser does not copy, and says what to do', async () => {
    const { about, user } = await showParts();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    await user.click(screen.getByRole('button', { name: 'Kopieer APA' }));
    expect(await screen.findByText(/Nu geselecteerd: APA\. Druk op Ctrl\+C/)).toBeVisible();
    expect(getSelection()?.toString()).toBe(citeApa(about, DOWNLOAD_WORDS.nl));
  });
});

describe('loading a data set', () => {
  it('shows the code for R first, and that of another program when it is chosen', async () => {
    const { user } = await showParts();
    expect(screen.getByRole('region', { name: 'code voor R' })).toHaveTextContent('read.csv(');
    await user.click(screen.getByRole('radio', { name: 'DuckDB' }));
    const code = screen.getByRole('region', { name: 'code voor DuckDB' });
    expect(code).toHaveTextContent("'jaar': 'INTEGER'");
    await user.click(screen.getByRole('button', { name: 'Kopieer code voor DuckDB' }));
    expect(await navigator.clipboard.readText()).toBe(code.textContent);
  });

  it('reads the format that is chosen, in English where the reader reads English', async () => {
    await showParts({ language: 'en' }, 'parquet');
    const code = screen.getByRole('region', { name: 'code for R' });
    expect(code).toHaveTextContent('arrow::read_parquet(');
    expect(code).toHaveTextContent('Needs arrow');
  });
});

describe('the static API on the page', () => {
  const catalogue: DataPackage = {
    version: '1.1.0',
    wijzigingen: [
      { versie: '1.1.0', datum: '2026-12-01', wat: { nl: 'Een jaar erbij.', en: 'A year more.' } },
      { versie: '1.0.0', datum: '2026-11-25', wat: { nl: 'Eerste versie.', en: 'First version.' } },
    ],
    resources: [
      {
        path: 'po.csv',
        title: 'Leerlingen po',
        title_en: 'Pupils po',
        format: 'csv',
        bytes: 690_941,
        schema: {
          primaryKey: ['gemeente', 'jaar'],
          fields: [{ name: 'jaar', type: 'year', description: 'Jaar.', description_en: 'Year.' }],
        },
      },
      { path: 'kaart.json', title: 'Kaart', title_en: 'Map', format: 'json', bytes: 10 },
    ],
  };

  async function showMachines(files: SiteFilesOptions, language = 'nl') {
    const query = `taal=${language}&modus=dataset`;
    const { atlas } = await startAtlas(counts, { query, ...files });
    render(WithAtlas, { atlas, of: Machines });
    return { user: userEvent.setup() };
  }

  it('links to every file, and to the description of them all', async () => {
    await showMachines({ catalogue });
    const list = await screen.findByRole('list', { name: 'Bestanden' });
    const links = within(list).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      './data/datapackage.json',
      './data/po.csv',
      './data/kaart.json',
    ]);
    expect(list).toHaveTextContent('csv, 691 kB');
    expect(list).toHaveTextContent('json, 1 kB');
  });

  it('states the columns of a table when asked, and what makes a row unique', async () => {
    const { user } = await showMachines({ catalogue });
    await user.click(await screen.findByText(/1 kolom/));
    const table = screen.getByRole('table', { name: 'Kolommen van po.csv' });
    expect(within(table).getByRole('row', { name: 'jaar jaar Jaar.' })).toBeVisible();
    expect(screen.getByText('Elke rij is uniek door gemeente × jaar.')).toBeVisible();
    expect(screen.getAllByRole('group')).toHaveLength(1);
  });

  it('states the version, what its numbers mean and what changed, in the language of the reader', async () => {
    await showMachines({ catalogue }, 'en');
    expect(await screen.findByText('This is version 1.1.0 of the data.')).toBeVisible();
    expect(screen.getByText('A year more.')).toBeVisible();
    expect(screen.getByText('1 December 2026')).toHaveAttribute('datetime', '2026-12-01');
    expect(screen.getByText('Pupils po')).toBeVisible();
  });

  it('says that the description could not be loaded', async () => {
    await showMachines({ missing: ['datapackage.json'] });
    expect(await screen.findByRole('alert')).toHaveTextContent('datapackage.json');
  });
});
