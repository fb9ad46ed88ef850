import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { writeOfficialNorms } from '../../src/formats/site/opheffingsnorm-po.ts';
import Schools from '../../src/view/schools/Schools.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { FILES_WITH_SCHOOLS } from '../fixtures/school-files.ts';
import { loadFrom } from '../fixtures/site-files.ts';
import { menuItem } from '../fixtures/export-menu.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

vi.stubGlobal('PointerEvent', MouseEvent);
/** jsdom lays nothing out: the map has no size. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

vi.stubGlobal('matchMedia', () => new EventTarget());
vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);

async function open(query: string, files: Record<string, string> = FILES_WITH_SCHOOLS) {
  const engine = createEngine(loadFrom(files));
  const started = await startWith(engine, `modus=scholen&basis=2023${query}`);
  await started.atlas.loadWords('schools', 'school', 'board', 'origins', 'lastSchools');
  render(WithAtlas, { props: { atlas: started.atlas, of: Schools } as never });
  return { ...started, user: userEvent.setup() };
}
const table = () => within(screen.getByRole('table', { name: /^Scholen:/ }));
const rows = () =>
  table()
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent.trim().slice(0, 6));

it('opens the list of schools as the link says: filtered, sorted and with its columns', async () => {
  await open('&regio=corop.R1&status=onder&lijstop=-jaar&kolommen=nummer.norm&punten=verandering');
  expect(await screen.findByText('2 van 3 scholen')).toBeVisible();
  await screen.findByRole('table', { name: /^Scholen:/ });
  expect(rows()).toEqual(['00BB01', '00AA00']);
  expect(
    table()
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent.trim()),
  ).toEqual(['Nummer', 'School', 'Norm', expect.stringMatching(/^Verloop/)]);
  expect(screen.getByRole('radio', { name: 'verandering' })).toBeChecked();
});

it('writes each choice about the list to the link, and a text that is typed without a step in the history', async () => {
  const { user, steps } = await open('&gemeenten=GM0001');
  const filters = within(await screen.findByRole('group', { name: 'Scholen filteren' }));
  await user.selectOptions(filters.getByRole('combobox', { name: 'Status' }), 'onder de norm');
  await user.selectOptions(filters.getByRole('combobox', { name: 'Richting' }), 'Openbaar');
  expect(steps.query()).toContain('&status=onder&richting=openbaar');
  const pushed = steps.pushed.length;
  expect(pushed).toBe(2);
  await user.type(filters.getByRole('searchbox'), 'aa');
  expect(steps.query()).toContain('&zoek=aa&');
  expect(steps.pushed).toHaveLength(pushed);
  await user.click(screen.getByRole('checkbox', { name: 'Nummer' }));
  expect(steps.query()).toContain('&kolommen=nummer.naam.');
  await user.click(screen.getByRole('checkbox', { name: 'Nummer' }));
  expect(steps.query()).not.toContain('kolommen');
  await user.click(
    await within(await screen.findByRole('table', { name: /^Scholen:/ })).findByRole('button', {
      name: /^School/,
    }),
  );
  expect(steps.query()).toContain('&lijstop=naam');
  await user.click(screen.getByRole('radio', { name: 'verandering' }));
  expect(steps.query()).toContain('&punten=verandering');
  expect(steps.pushed).toHaveLength(pushed + 4);
});

it('says which filter of a link no school here passes, and lists the schools without it', async () => {
  await open('&gemeenten=GM0001&richting=rooms-katoliek&vanbestuur=99999');
  expect(await screen.findByText('2 scholen')).toBeVisible();
  expect(screen.getByText(/Het filter “rooms-katoliek” telt niet mee/)).toBeVisible();
  expect(screen.getByText(/Het filter “99999” telt niet mee/)).toBeVisible();
});

it('filters the schools of the country on the map too, and still counts all of them', async () => {
  const { user } = await open('&status=onder');
  expect(await screen.findByText('2 van 3 scholen')).toBeVisible();
  expect(screen.getByText(/zijn er 3 scholen met leerlingen/)).toBeVisible();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Status' }), 'open scholen');
  expect(screen.getByText('3 scholen')).toBeVisible();
});

it('says as the page about regions does where norms are indicative in part, whatever is filtered', async () => {
  const official = { part: 'Rest', towns: [], norm: 60, year: 2023, source: 'x' };
  const files = {
    ...FILES_WITH_SCHOOLS,
    'opheffingsnorm-po-officieel.csv': writeOfficialNorms([{ ...official, gemeente: 'GM0001' }]),
  };
  const { user } = await open('&regio=corop.R1', files);
  const sentence =
    /2 scholen zijn onder de opheffingsnorm, die deels indicatief is \(inwoners 2024\)\./;
  expect(await screen.findByText(sentence)).toBeVisible();
  expect(screen.getByText(/De norm is deels indicatief: waar geen officiële norm/)).toBeVisible();
  const legend = await screen.findByRole('group', { name: 'Legenda van de punten' });
  expect(legend).toHaveTextContent('de opheffingsnorm (deels indicatief, inwoners 2024)');
  await user.selectOptions(
    await screen.findByRole('combobox', { name: 'Status' }),
    'gesloten scholen',
  );
  expect(screen.getByText(sentence)).toBeVisible();
});

it('has the exceptions of the law one press away, with a link to the law', async () => {
  const { user } = await open('&gemeenten=GM0001');
  const law = await screen.findByText('Wat de wet zegt, met uitzonderingen');
  expect(screen.getByText(/WPO art. 153 en 154/)).not.toBeVisible();
  await user.click(law);
  expect(screen.getByText(/WPO art. 153 en 154/)).toBeVisible();
  expect(screen.getByRole('link', { name: /Wet op het primair onderwijs/ })).toHaveAttribute(
    'href',
    'https://wetten.overheid.nl/BWBR0003420',
  );
});

it('closes the list of columns with Escape, and gives the focus back to its button', async () => {
  const { user } = await open('&gemeenten=GM0001');
  const button = (await screen.findByText('Kolommen:')).closest('summary')!;
  await user.click(button);
  screen.getByRole('checkbox', { name: 'Nummer' }).focus();
  await user.keyboard('{Escape}');
  expect(button.closest('details')).not.toHaveAttribute('open');
  expect(button).toHaveFocus();
});

it('saves the listed schools as CSV with the filters beside the source', async () => {
  const blobs: Blob[] = [];
  // jsdom has no object URLs.
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => String(blobs.push(blob)),
    revokeObjectURL() {},
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  const { user } = await open('&gemeenten=GM0001&zoek=00BB');
  await screen.findByRole('table');
  await user.click(await menuItem(/^Meenemen: Scholen: /, 'Tabel opslaan als CSV'));
  await vi.waitFor(() => expect(click).toHaveBeenCalled());
  const [head, ...lines] = (await blobs[0]!.text()).trim().split(/\r?\n/);
  expect(head).toMatch(/bron"?$/);
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(/00BB01.*Filters: met “00BB” in naam, plaats of nummer/);
});
