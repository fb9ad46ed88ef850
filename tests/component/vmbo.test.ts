import { render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { VmboPicture } from '../../src/engine/protocol/vmbo.ts';
import { VmboAnswers } from '../../src/state/region/vmbo-answers.svelte.ts';
import VmboPanel from '../../src/view/region/vmbo/VmboPanel.svelte';
import VmboSection from '../../src/view/region/vmbo/VmboSection.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { pictureWith, site, supply } from '../fixtures/vmbo-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

// jsdom lays nothing out: the chart has its usual width.
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const counts = countsWith(
  { GM0001: [900, 1000], GM0002: [300, 300] },
  { first: 2024, soorten: ['vo'] },
);
const QUERY = 'modus=regio&sector=vo&regio=corop.R1';
const names = { GM0001: 'Aalten', GM0002: 'Borne' };

const PICTURE = pictureWith(
  {
    vmbo: supply([400, [290, 320]], [5, 3]),
    'vmbo-b': supply([100, [40, 70]], [3, 1]),
    'vmbo-g': supply([0, 12], [0, 1]),
  },
  {
    sites: [
      site('01AA00', { 'vmbo-b': [50, [40, 70]], 'vmbo-t': [30, 30] }),
      site('01AA01', { 'vmbo-t': [60, 40] }),
      site('02AA00', { 'vmbo-b': [50, 0], havo: [80, 90] }),
      { ...site('03AA00', { 'vmbo-k': [50, 0] }), point: null },
    ],
    distances: [
      { gemeente: 'GM0001', km: 2, within10: 4 },
      { gemeente: 'GM0002', km: 8.5, within10: 0.2 },
    ],
    feeding: {
      ...pictureWith({}).feeding,
      classes: [
        { year: 2025, age: 11, children: { low: 99, high: 110 }, examYear: 2028, expected: { low: 48, high: 55 } }, // prettier-ignore
      ],
      bo: [
        { year: 2025, pupils: 1000, low80: 1000, high80: 1000 },
        { year: 2030, pupils: 900, low80: 850, high80: 950 },
      ],
    },
  },
);

async function show(picture: VmboPicture, query = QUERY) {
  const { atlas } = await startAtlas(counts, { query, names });
  await atlas.loadWords('vmbo');
  render(WithAtlas, {
    props: { atlas, of: VmboPanel, picture, outlook: null, name: 'R1' } as never,
  });
  return atlas;
}
const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const rowsOf = (name: string) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map(plain).join(' '));

describe('the picture of vmbo in a region', () => {
  it('says how many vestigingen and candidates there are and were, as an interval beside the country', async () => {
    await show(PICTURE);
    expect(
      screen.getByText(/In R1 hadden in 2024-25 3 vestigingen vmbo-kandidaten, samen 290 tot 320/),
    ).toHaveTextContent(/in 2014-15 waren het er 400 op 5 vestigingen\. Dat is −27,5\s% tot −20,0\s%; landelijk/); // prettier-ignore
    expect(screen.getByText(/niet alle leerlingen van een soort/)).toBeVisible();
  });

  it('has a row for each type, and a dash where a type had no candidates then', async () => {
    await show(PICTURE);
    const rows = rowsOf('Wat er van elke soort over is');
    expect(rows).toHaveLength(7);
    expect(rows[1]).toMatch(/^vmbo-b ?3 ?1 ?100 ?40 tot 70 ?−60,0 % tot −30,0 %/);
    expect(rows[3]).toMatch(/^vmbo-g ?0 ?1 ?0 ?12 ?–/);
  });

  it('has a map with a name, of which the legend counts the vestigingen by what they offer and says what is not on it', async () => {
    await show(PICTURE);
    expect(screen.getByRole('img', { name: /^Kaart van R1 met de vestigingen/ })).toBeVisible();
    const items = screen.getAllByRole('listitem').map(plain);
    expect(items).toEqual([
      'basis of kader, en gemengd of theoretisch 1',
      'alleen gemengd of theoretisch 1',
      'vmbo gestopt, vestiging is er nog 1',
    ]);
    expect(screen.getByText(/^Niet op de kaart: één vestiging/)).toBeVisible();
  });

  it('has a chart with a name, a sentence and a table with the school years', async () => {
    await show(PICTURE);
    expect(screen.getByRole('img', { name: 'Grafiek van de vmbo-kandidaten per leerweg in R1' })).toBeVisible(); // prettier-ignore
    expect(screen.getByText(/^Van 2014-15 naar 2024-25: vmbo-b van 100 naar 40 tot 70,/)).toBeVisible(); // prettier-ignore
    const table = screen
      .getByText('Kandidaten per leerweg en schooljaar', { selector: 'caption' })
      .closest('table');
    expect(plain(table)).toContain('2024-25');
  });

  it('lists distances from the farthest gemeente, and who leaves bo with the estimate and its assumptions', async () => {
    await show(PICTURE);
    expect(rowsOf('Afstand tot vmbo')).toEqual(['Borne 8,5 km 0,2', 'Aalten 2,0 km 4,0']);
    expect(rowsOf('Wie er van de basisschool komt')).toEqual([
      '2025 11 en ouder 99 tot 110 90 tot 110 2028-29 48 tot 55',
    ]);
    expect(screen.getByText(/^Aanname: op elke 100 kinderen/)).toHaveTextContent(
      'De werkelijkheid kan dus buiten de grenzen liggen. Basisonderwijs in de regio: 1.000 leerlingen in 2025; verwacht 850 tot 950 in 2030',
    );
  });

  it('says so where there is no vmbo, and estimates no candidates', async () => {
    await show(
      pictureWith({}, { feeding: { ...PICTURE.feeding, per100: null } }),
      `${QUERY}&taal=en`,
    );
    expect(screen.getByText(/no school site in this region had vmbo candidates/)).toBeVisible();
    expect(screen.getByText(/^For this region no number of vmbo candidates/)).toBeVisible();
    expect(screen.queryByRole('columnheader', { name: /estimate/ })).toBeNull();
  });
});

describe('the section about vmbo', () => {
  it('says that the figures are loaded, and which file failed with a button to try again', async () => {
    const { atlas } = await startAtlas(counts, { query: QUERY, names });
    const vmbo = new VmboAnswers(atlas.schools.candidates);
    const onretry = vi.fn();
    render(WithAtlas, {
      props: { atlas, of: VmboSection, name: 'R1', vmbo, picture: null, onretry } as never,
    });
    expect(screen.getByRole('heading', { name: 'Vmbo in deze regio' })).toBeVisible();
    expect(screen.getByRole('status')).toHaveTextContent('worden geladen');
    await vmbo.ask(['GM0001'], null);
    expect(await screen.findByRole('alert')).toHaveTextContent('.csv');
    screen.getByRole('button', { name: 'Probeer het opnieuw' }).click();
    expect(onretry).toHaveBeenCalledOnce();
  });
});
