import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, it } from 'vitest';
import { SavedRegions } from '../../src/state/region/saved-regions.svelte.ts';
import RegionFile from '../../src/view/region/user-regions/RegionFile.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { engine } from '../fixtures/shipped-engine.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

beforeEach(() => localStorage.clear());

/** Opens a file of regions on the page, with the gemeenten and herindelingen of the site. */
async function open(text: string): Promise<ReturnType<typeof userEvent.setup>> {
  const { atlas } = await startWith(engine, 'modus=regio');
  const saved = new SavedRegions(() => localStorage);
  const props = { atlas, of: RegionFile, saved, onopen: () => undefined };
  render(WithAtlas, { props: props as never });
  const user = userEvent.setup();
  const input = screen.getByLabelText('Kies een bestand (CSV, XLSX of ODS)');
  await user.upload(input, new File([text], 'regio.csv', { type: 'text/csv' }));
  await screen.findByText(/gevonden in/);
  return user;
}

it('a list of samenwerkingsverbanden says what comes in with an ended gemeente, and what is in two, before its regions', async () => {
  await open(
    'PC4;gemeente;swv\n1381;Weesp;PO2709\n1382;Weesp;PO2709\n1483;Alkmaar;PO2703\n1484;Alkmaar;PO2711\n',
  );
  const weesp = screen.getByText('Weesp hoort nu bij Amsterdam: heel Amsterdam telt mee.');
  expect(
    screen.getByText('Alkmaar staat in 2 regio’s en telt in elk daarvan mee: PO2703 en PO2711.'),
  ).toBeVisible();
  expect(screen.getByText(/1 regel noemt een gemeente die al in die regio stond/)).toBeVisible();
  expect(
    screen.getByText('De gemeente staat in de kolom “gemeente”, de regio in de kolom “swv”.'),
  ).toBeVisible();
  const first = screen.getByRole('link', { name: 'PO2709 (1 gemeente)' });
  expect(weesp.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

it('a list with merged cells says what it looks like, and is filled down where the user confirms it', async () => {
  const user = await open('regio;gemeente\nOost;Aalten\n;Winterswijk\nWest;Goes\n;Hulst\n');
  expect(screen.getByText(/Dat lijkt op samengevoegde cellen/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Oost (1 gemeente)' })).toBeVisible();
  await user.click(
    screen.getByRole('checkbox', { name: 'Neem waar de regio leeg is die van de regel erboven' }),
  );
  expect(screen.getByRole('link', { name: 'Oost (2 gemeenten)' })).toBeVisible();
  expect(screen.getByText('2 regio’s gevonden in 4 regels.')).toBeVisible();
  expect(screen.queryByText(/geen regio ingevuld/)).toBeNull();
});

it('a list of other things shows the first rows that are not used and counts the others', async () => {
  const rows = Array.from({ length: 5000 }, (_, i) => `Klant ${i};Oost`).join('\n');
  await open(`gemeente;regio\n${rows}\n`);
  const list = screen.getByText('regel 2: Klant 0 (Oost) – geen gemeente herkend').closest('ul')!;
  expect(within(list).getAllByRole('listitem')).toHaveLength(51);
  expect(within(list).getByText('en nog 4.950')).toBeVisible();
});

it('a row in which code and name disagree, or with more fields than the header, is reported and not used', async () => {
  await open('code;gemeente;regio\n0222;Berkelland;A\n0197;Aalten;A\n0228;Ede;A;B\n');
  expect(
    screen.getByText('regel 2: 0222, Berkelland (A) – code en naam zijn van twee gemeenten'),
  ).toBeVisible();
  expect(screen.getByText(/^regel 4: 0228, Ede \(A\) – meer velden dan de kop/)).toBeVisible();
  expect(screen.getByRole('link', { name: 'A (1 gemeente)' })).toBeVisible();
});
