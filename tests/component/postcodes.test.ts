import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import type { Engine } from '../../src/engine/protocol/engine.ts';
import type { PostcodeMarket, PostcodeRow } from '../../src/engine/protocol/origins.ts';
import PostcodeList from '../../src/view/schools/origins/PostcodeList.svelte';
import PostcodePage from '../../src/view/schools/origins/PostcodePage.svelte';
import PostcodeParts from '../../src/view/schools/origins/PostcodeParts.svelte';
import { startAtlas } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

class Nothing {
  observe() {}
  unobserve() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Nothing);
vi.stubGlobal('Path2D', Nothing);
vi.stubGlobal('PointerEvent', MouseEvent);
vi.stubGlobal('matchMedia', () => ({ matches: false, addEventListener() {}, removeEventListener() {} })); // prettier-ignore
HTMLCanvasElement.prototype.getContext = () => null;

const range = (low: number, high: number) => ({ low, expected: (low + high) / 2, high });
const part = (postcode: string, low: number, high: number, residence = 'GM0001') => ({
  postcode,
  residence,
  pupils: range(low, high),
});
const row = (postcode: string, low: number, high: number, isPlaced = true): PostcodeRow => ({
  postcode,
  gemeente: 'GM0001',
  pupils: { low, high },
  point: isPlaced ? { x: 1000, y: 1000, addresses: 2 } : null,
});
const ROWS = [row('1234', 60, 90), row('1235', 20, 20), row('1236', 5, 8, false)];
const postcodes: Engine['postcodes'] = (question) => {
  const rows =
    question.of === 'codes'
      ? ROWS.filter(({ postcode }) => question.codes.includes(postcode))
      : ROWS;
  return Promise.resolve({ question, year: 2024, rows });
};
const refused: Engine['postcodes'] = () =>
  Promise.resolve({
    file: 'postcodes.csv',
    row: 0,
    column: '',
    problem: 'unreachable',
    found: '0',
  });

async function show(of: unknown, props: Record<string, unknown>, lines: Partial<Engine> = {}) {
  const counts = countsWith({ GM0001: [110, 100, 90] });
  const started = await startAtlas(counts, {
    names: { GM0001: 'Aalten' },
    lines: { postcodes, ...lines },
    query: 'modus=scholen',
  });
  await started.atlas.loadWords('origins', 'school', 'schools');
  render(WithAtlas, { props: { atlas: started.atlas, of, ...props } as never });
  return started;
}

const PARTS = {
  name: 'De Beek',
  parts: [
    part('1234', 30, 45),
    part('1235', 10, 10),
    part('1236', 2, 8),
    part('40', 1, 4, 'GM9999'),
  ],
  total: 60,
  year: 2024,
  mark: { x: 1100, y: 1100 },
  marketHead: 'Aandeel van de school in de postcode',
};

describe('the postcodes of a school', () => {
  it('are on a map with bounds, and those without a place are counted below it', async () => {
    await show(PostcodeParts, PARTS);
    expect(
      await screen.findByRole('application', {
        name: 'Kaart: postcodes van de leerlingen van De Beek',
      }),
    ).toBeVisible();
    expect(
      screen.getByText(/2 tot 8 leerlingen uit 1 postcode staan niet op de kaart/),
    ).toHaveTextContent(
      /1 tot 4 leerlingen wonen in het buitenland of op een plaats die DUO niet kent/,
    );
    expect(screen.getByText(/bij benadering: het midden van de scholen/)).toBeVisible();
  });

  it('have in the table the share of the school in each, as bounds that hold', async () => {
    await show(PostcodeParts, PARTS);
    const table = screen.getByRole('table', { name: 'Postcodes van de leerlingen van De Beek' });
    await waitFor(() =>
      expect(
        within(table).getByRole('columnheader', { name: /Aandeel van de school/ }),
      ).toBeVisible(),
    );
    const cells = within(within(table).getByRole('row', { name: /^1234/ })).getAllByRole('cell');
    // 30 beside at most 45 others, 45 beside at least 30.
    expect(cells.map(({ textContent }) => textContent?.replace(/\s/g, ' '))).toEqual([
      'Aalten',
      '30 tot 45',
      '50 % tot 75 %',
      '40 % tot 60 %',
    ]);
    expect(within(table).getAllByRole('row')).toHaveLength(5);
  });

  it('lead to the market of a postcode, and what is no postcode does not', async () => {
    const { atlas } = await show(PostcodeParts, PARTS);
    expect(screen.queryByRole('link', { name: '40' })).toBeNull();
    await userEvent.click(screen.getByRole('link', { name: '1235' }));
    expect(atlas.selection.postcode).toBe('1235');
  });

  it('stay in the table where the file with places is missing, which is said, and can be asked again', async () => {
    const replies = vi.fn(refused);
    await show(PostcodeParts, PARTS, { postcodes: replies });
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('De kaart en de aandelen per postcode ontbreken.');
    expect(screen.getByRole('link', { name: '1234' })).toBeVisible();
    replies.mockImplementation(postcodes);
    await userEvent.click(within(alert).getByRole('button', { name: 'Opnieuw proberen' }));
    expect(await screen.findByRole('application')).toBeVisible();
  });

  it('of a board have no diamond', async () => {
    await show(PostcodeParts, { ...PARTS, mark: null, total: null });
    await screen.findByRole('application');
    expect(screen.queryByText('de school')).toBeNull();
    expect(screen.queryByRole('columnheader', { name: 'Deel van de school' })).toBeNull();
  });
});

describe('the market of a postcode', () => {
  const school = (code: string, low: number, high: number, isPlaced: boolean) => ({
    code,
    name: `School ${code}`,
    board: '10001',
    gemeente: 'GM0001',
    pupils: range(low, high),
    point: isPlaced ? { x: 1000, y: 1000 } : null,
  });
  const market: PostcodeMarket = {
    postcode: '1234',
    year: 2024,
    found: ROWS[0]!,
    pupils: range(60, 90),
    schools: [school('00AA00', 40, 50, true), school('00AB00', 20, 40, false)],
    boards: [{ board: '10001', schools: 2, pupils: range(60, 90) }],
  };

  it('has shares of schools and boards, and names the schools without a place', async () => {
    await show(PostcodePage, { market, found: market.found });
    expect(screen.getByRole('heading', { name: 'Postcode 1234 (Aalten)' })).toBeVisible();
    expect(
      screen.getByText(/De meeste gaan naar School 00AA00: 50\s% tot 71\s% van hen/),
    ).toBeVisible();
    expect(screen.getByText(/Niet op de kaart.*School 00AB00/)).toBeVisible();
    const boards = screen.getByRole('table', { name: 'Besturen van de leerlingen uit 1234' });
    expect(within(boards).getByRole('row', { name: /^Bestuur 10001/ })).toHaveTextContent(/100\s%/);
  });

  it('leads from a school to its page', async () => {
    const { atlas } = await show(PostcodePage, { market, found: market.found });
    await userEvent.click(screen.getByRole('link', { name: 'School 00AA00' }));
    expect([atlas.selection.school, atlas.selection.postcode]).toEqual(['00AA00', null]);
  });

  it('can be saved as CSV with bounds in columns of their own', async () => {
    await show(PostcodePage, { market, found: market.found });
    const saved: Blob[] = [];
    URL.createObjectURL = (blob) => (saved.push(blob as Blob), 'blob:x');
    URL.revokeObjectURL = () => undefined;
    await userEvent.click(
      screen.getByRole('button', { name: 'Meenemen: Scholen van de leerlingen uit 1234' }),
    );
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Tabel opslaan als CSV' }));
    await waitFor(() => expect(saved).toHaveLength(1));
    const text = await new Promise((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result);
      reader.readAsText(saved[0]!);
    });
    expect(text).toContain('Leerlingen ten minste;Leerlingen ten hoogste;');
    expect(text).toContain('School 00AA00;Aalten;10001;40;50;50;71,4');
  });
});

describe('the list of postcodes', () => {
  it('is searched by digits, and Enter opens the only one that is left', async () => {
    const { atlas } = await show(PostcodeList, { gemeenten: ['GM0001'] });
    await userEvent.click(screen.getByRole('heading', { name: 'Marktaandeel per postcode' }));
    const field = await screen.findByRole('searchbox', { name: 'Zoek een postcode' });
    expect(screen.getByRole('row', { name: /^1234/ })).toHaveTextContent('60 tot 90');
    await userEvent.type(field, '9');
    expect(screen.getByRole('status')).toHaveTextContent('Geen postcode hier begint met “9”');
    await userEvent.clear(field);
    await userEvent.type(field, '1236{Enter}');
    expect(atlas.selection.postcode).toBe('1236');
  });
});
