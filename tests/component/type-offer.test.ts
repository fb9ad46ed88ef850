import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { ExamTypesAnswer } from '../../src/engine/protocol/exam-types.ts';
import TypeOffer from '../../src/view/type-offer/TypeOffer.svelte';
import TypeSection from '../../src/view/type-offer/TypeSection.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { OFFER_YEARS, offer } from '../fixtures/type-offer-builder.ts';
import { menuItem } from '../fixtures/export-menu.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

vi.stubGlobal('PointerEvent', MouseEvent);
vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener() {} }));

const names = { GM0001: 'Borne', GM0002: 'Aalten', GM0003: 'Kapelle', GM0004: 'Goes' };
const counts = countsWith(Object.fromEntries(Object.keys(names).map((code) => [code, [100, 90]])), {
  soorten: ['vo'],
  first: 2024,
} as never);
const rows = [
  offer('GM0001', 'vmbo-b', [40, 52, 0, 0], { distance: 0.9 }),
  offer('GM0002', 'vmbo-b', [30, 20, '..', '...'], { sites: [3, 2, 1, 1] }),
  offer('GM0003', 'havo', [30, 41, '.', 0], { goesOnIn: ['GM0001', 'GM0002', 'GM0004'] }),
  offer('GM0001', 'havo', [9, 0, 9, 9], { state: 'several' }),
];
const answer: ExamTypesAnswer = { gemeenten: null, years: OFFER_YEARS, distanceYear: 2024, rows };

async function show(query = 'sector=vo') {
  const { atlas } = await startAtlas(counts, { query, names });
  await atlas.loadWords('typeOffer');
  render(WithAtlas, { props: { atlas, of: TypeOffer, answer } as never });
  return { atlas, user: userEvent.setup() };
}
const bodyRows = () => within(screen.getByRole('table')).getAllByRole('row').slice(1);
const texts = () => bodyRows().map((row) => row.textContent.replace(/\s+/g, ' '));

describe('the list of types that disappeared', () => {
  it('has the last school year, the candidates with their interval and the distance, the largest first', async () => {
    await show();
    const [first, second, ...others] = texts();
    expect(first).toMatch(/Borne.*vmbo-b.*2022-23.*52.*52.*2022-23.*40.*2021-22.*Het College.*900 m.*tot vmbo/); // prettier-ignore
    expect(second).toMatch(/Kapelle.*havo.*kan terugkomen.*2023-24.*1 tot 4.*41.*school heeft de soort nog in Aalten, Goes en 1 gemeente verder weg.*5,5 km.*tot havo\/vwo/); // prettier-ignore
    expect(others).toEqual([]);
    expect(screen.getByRole('link', { name: 'Borne' })).toHaveAttribute('href', expect.stringContaining('gemeenten=GM0001')); // prettier-ignore
    expect(await menuItem(/^Meenemen: (?!kaart)/, 'Tabel opslaan als CSV')).toBeVisible();
    expect(screen.getByText(/Bron: DUO, examenkandidaten/)).toHaveTextContent('2021-22 tot en met 2024-25'); // prettier-ignore
  });

  it('counts the gemeenten that lost a type, and says which type may come back', async () => {
    await show();
    expect(screen.getByText(/Uit 2 gemeenten verdween ten minste één van/)).toHaveTextContent('bij elkaar 2 keer. In 1 andere gemeente heeft ten minste één soort nog één vestiging. Bij 1 verdwijning heeft dezelfde school de soort nog in een andere gemeente. Bij 1 verdwijning ontbreken de kandidaten alleen in 2024-25: de soort kan terugkomen.'); // prettier-ignore
    expect(screen.getByText(/Van de 2 keer dat/)).toHaveTextContent('kwam zij 1 keer terug');
  });

  it('gives way to the types with one vestiging left, with how many there were', async () => {
    const { user } = await show();
    await user.click(screen.getByRole('radio', { name: 'Nog één vestiging' }));
    expect(texts()).toEqual([expect.stringMatching(/Aalten.*vmbo-b.*3 tot 12.*30.*eerder 3 vestigingen/)]); // prettier-ignore
    expect(screen.getByText('1 soort met nog één vestiging')).toHaveAttribute('role', 'status');
  });

  it('is narrowed by the name of a gemeente, and says how to undo that', async () => {
    const { user } = await show();
    await user.type(screen.getByRole('searchbox', { name: 'Zoek een gemeente in de lijst' }), 'kap'); // prettier-ignore
    expect(texts()).toEqual([expect.stringContaining('Kapelle')]);
    await user.type(screen.getByRole('searchbox'), 'zzz');
    await user.click(screen.getByRole('button', { name: 'Zoekwoord wissen' }));
    expect(bodyRows()).toHaveLength(2);
  });

  it('is about the chosen gemeente, until the whole country is asked for', async () => {
    const { user } = await show('sector=vo&gemeenten=GM0002');
    expect(screen.getByText(/^Aalten: vmbo-b: 1 vestiging, 3 tot 12 kandidaten\.$/)).toBeVisible();
    expect(screen.getByText(/Van deze soorten is er hier geen verdwenen/)).toBeVisible();
    await user.click(screen.getByRole('radio', { name: 'Heel Nederland' }));
    expect(bodyRows()).toHaveLength(2);
  });

  it('says of a gemeente without candidates that there were none', async () => {
    await show('sector=vo&gemeenten=GM0004');
    expect(screen.getByText('Goes: sinds 2021-22 waren er geen kandidaten van deze soorten.')).toBeVisible(); // prettier-ignore
  });
});

describe('the map of types', () => {
  it('has a legend that counts the gemeenten of each state', async () => {
    await show();
    const legend = await screen.findByRole('list', { name: /Legenda van de kaart/ });
    expect(within(legend).getAllByRole('listitem').map((item) => item.textContent.trim())).toEqual([
      'ten minste één soort verdwenen: 2',
      'ten minste één soort met nog één vestiging: 1',
      'meer vestigingen van elke soort die er is: 0',
      'geen kandidaten sinds 2021-22: 1',
    ]); // prettier-ignore
  });

  it('states the keyboard what became of each type of a gemeente', async () => {
    const { user } = await show();
    const map = await screen.findByRole('application', { name: /schooljaar 2024-25/ });
    map.focus();
    await user.keyboard('{ArrowRight}{ArrowLeft}');
    await waitFor(() => expect(screen.getByText(/^Borne\. /)).toHaveTextContent('Borne. vmbo-b: verdwenen, laatst in 2022-23 (52 kandidaten). havo: 1 vestiging, 9 kandidaten')); // prettier-ignore
  });

  it('is of the type that is chosen on the page', async () => {
    const { atlas } = await show();
    await atlas.choose({ soorten: ['havo'] });
    const legend = await screen.findByRole('list', { name: /Legenda van de kaart/ });
    await waitFor(() => expect(legend).toHaveTextContent('verdwenen: 1'));
    expect(legend).toHaveTextContent('geen kandidaten sinds 2021-22: 2');
    expect(texts()).toEqual([expect.stringContaining('Kapelle')]);
  });
});

it('the section says which file could not be loaded, and asks again', async () => {
  const { atlas } = await startAtlas(counts, { query: 'sector=vo', names });
  render(WithAtlas, { props: { atlas, of: TypeSection } as never });
  const alert = await screen.findByRole('alert');
  expect(alert).toHaveTextContent(/examenkandidaten-vestigingen\.csv|bereik\.csv/);
  await userEvent.click(within(alert).getByRole('button', { name: 'Probeer het opnieuw' }));
  expect(await screen.findByRole('alert')).toBeVisible();
});
