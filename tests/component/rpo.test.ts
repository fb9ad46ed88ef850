import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import type { SiteFilesOptions } from '../fixtures/site-files.ts';
import RpoSection from '../../src/view/region/rpo/RpoSection.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const counts = countsWith(
  { GM0001: [900, 1000], GM0002: [300, 300], GM0003: [5, 5] },
  { first: 2024, soorten: ['vo'] },
);
const names = { GM0001: 'Aalten', GM0002: 'Borne', GM0003: 'Cuijk' };
const school = (code: string, board: string, gemeente: string, pupils: number | null) => ({
  code,
  board,
  gemeente,
  pupils,
  name: `School ${code}`,
});
const VESTIGINGEN = [
  school('01AA00', '10001', 'GM0001', 500),
  school('01AA01', '10001', 'GM0001', 100),
  school('02AA00', '10002', 'GM0001', 300),
  school('03AA00', '10003', 'GM0001', 100),
  school('01AA02', '10001', 'GM0002', 300),
];
const QUERY = 'modus=regio&sector=vo&regio=corop.R1';

async function show(query = QUERY, options: SiteFilesOptions = {}) {
  const { atlas, steps } = await startAtlas(counts, {
    query,
    names,
    vestigingen: VESTIGINGEN,
    ...options,
  });
  const printed: boolean[] = [];
  const props = {
    atlas,
    of: RpoSection,
    isPrinted: false,
    onprint: (part: unknown) => printed.push(part !== null),
  };
  render(WithAtlas, { props: props as never });
  return { atlas, steps, printed, user: userEvent.setup() };
}
/** The sentence with the outcome; the button to copy the table has a status too. */
const status = async () => (await screen.findAllByRole('status'))[0];
const cellsOf = async (name: string) =>
  within(await screen.findByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());

describe('the RPO test', () => {
  it('asks the engine nothing until it is opened', async () => {
    const { atlas, user, steps } = await show();
    expect(atlas.rpo.answer).toBeNull();
    const button = screen.getByRole('button', { name: 'Doe de RPO-toets' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    await waitFor(() => expect(atlas.rpo.answer?.schools).toHaveLength(5));
    expect(steps.query()).toContain('rpo=geen');
    expect(await screen.findByText(/^Nog niemand doet mee/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sluit de RPO-toets' }));
    expect(steps.query()).not.toContain('rpo');
  });

  it('says for each gemeente which rule is met, with the figures', async () => {
    await show(`${QUERY}&rpo=10001`);
    expect(await cellsOf('Aalten')).toEqual([
      '600 van 1.000 (60,0 %)voldoet',
      '1 van 3 (33,3 %)voldoet niet: 1 bestuur te weinig',
    ]);
    expect(await cellsOf('Borne')).toEqual([
      '300 van 300 (100,0 %)voldoet',
      '1 van 1 (100,0 %)voldoet',
    ]);
    expect(await cellsOf('Cuijk')).toEqual(['geen vo-vestiging', 'geen vo-vestiging']);
    expect(await status()).toHaveTextContent(
      'Met deze keuze voldoet de regio niet aan alle drie de regels. In 1 van de 2 gemeenten met een vo-vestiging is voldaan aan de regels over leerlingen en besturen.',
    );
    const [contiguous, pupils, boards] = screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
    expect(contiguous).toBe('De gemeenten grenzen aan elkaar: voldoet.');
    expect(pupils).toMatch(/voldoet\.$/);
    expect(boards).toMatch(/voldoet niet \(niet in Aalten\)\.$/);
  });

  it('lets a board take part, or single vestigingen of a board, and keeps that in the address', async () => {
    const { user, steps } = await show(`${QUERY}&rpo=geen`);
    const board = await screen.findByRole('checkbox', { name: /^bestuur 10001/ });
    await user.click(board);
    await user.click(screen.getByRole('checkbox', { name: /^bestuur 10002/ }));
    expect(steps.query()).toContain('rpo=10001.10002');
    expect(await status()).toHaveTextContent(/^Met deze keuze voldoet de regio aan de drie regels/);
    await user.click(screen.getByText('Vestigingen van bestuur 10001'));
    await user.click(await screen.findByRole('checkbox', { name: /\(01AA00\)/ }));
    expect(steps.query()).toContain('rpo=01AA02.01AA01.10002');
    expect(screen.getByRole('checkbox', { name: /^bestuur 10001/ })).toBePartiallyChecked();
    expect(await cellsOf('Aalten')).toEqual([
      '400 van 1.000 (40,0 %)voldoet niet: 200 leerlingen te weinig',
      '2 van 3 (66,6 %)voldoet',
    ]);
    await user.click(screen.getByRole('button', { name: 'Alle besturen' }));
    expect(steps.query()).toContain('rpo=10001.10002.10003');
    await user.click(screen.getByRole('button', { name: 'Geen bestuur' }));
    expect(steps.query()).toContain('rpo=geen');
  });

  it('lists the smallest groups of boards that meet the rules, and one is chosen with a click', async () => {
    const { user, steps } = await show(`${QUERY}&rpo=geen`);
    const first = await screen.findByRole('button', { name: 'Kies groep 1' });
    expect(first.closest('li')).toHaveTextContent(
      /^2 van de 3 besturen, met 92,3\s% van de leerlingen: met|^2 van de 3 besturen, met 92,3\s% van de leerlingen: zonder bestuur 10003 \(School 03AA00\)/,
    );
    expect(first).toHaveAttribute('aria-pressed', 'false');
    await user.click(first);
    expect(first).toHaveAttribute('aria-pressed', 'true');
    expect(steps.query()).toContain('rpo=10001.10002');
    expect(await status()).toHaveTextContent(/^Met deze keuze voldoet de regio aan de drie regels/);
    expect(screen.getByText(/^Met minder dan 2 besturen voldoet de regio niet/)).toBeVisible();
  });

  it('says what of a link is not in the region, and uses the rest', async () => {
    const { user, steps } = await show(`${QUERY}&rpo=10001.99999`);
    expect(
      await screen.findByText('Niet in deze regio, en dus niet meegeteld: 99999.'),
    ).toBeVisible();
    await user.click(screen.getByRole('checkbox', { name: /^bestuur 10002/ }));
    expect(steps.query()).toContain('rpo=10001.10002');
  });

  it('lists vestigingen without a count, which make the outcome unsure', async () => {
    await show(`${QUERY}&rpo=10001.10002`, {
      vestigingen: [...VESTIGINGEN, school('04AA00', '10003', 'GM0001', null)],
    });
    expect(await screen.findByText(/^Zonder telling.*School 04AA00 \(04AA00\)\.$/)).toBeVisible();
    expect(await status()).toHaveTextContent(/is niet zeker\./);
    expect((await cellsOf('Aalten'))[0]).toBe('900 van 1.000 of meer (0,0 %–90,0 %)niet zeker');
  });

  it('says so where a file is missing, and the rest of the page works', async () => {
    const { atlas } = await show(`${QUERY}&rpo=geen`, { missing: ['vestigingen.csv'] });
    expect(await screen.findByText(/^De toets kan niet worden gedaan/)).toBeVisible();
    expect(atlas.problems).toMatchObject([{ file: 'vestigingen.csv', problem: 'unreachable' }]);
    expect(atlas.answer).not.toBeNull();
  });

  it('is distinguished for a region without a vo vestiging', async () => {
    await show('modus=regio&sector=vo&eigen=Cuijk!0003&rpo=geen');
    expect(await screen.findByText(/^In deze regio staat geen vo-vestiging/)).toBeVisible();
    expect(screen.queryByRole('table')).toBeNull();
  });

  it('says the year of the pupils, the source and that the law decides, and is printed when asked', async () => {
    const { user, printed } = await show(`${QUERY}&rpo=geen`);
    expect(await screen.findByText(/teldatum 1 oktober 2025/)).toBeVisible();
    expect(screen.getByText(/artikel 4\.18 tot en met 4\.21/)).toBeVisible();
    await user.click(
      screen.getByRole('checkbox', { name: 'Zet deze toets in het afgedrukte profiel' }),
    );
    expect(printed).toEqual([true]);
  });
});
