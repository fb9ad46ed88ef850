import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanup, render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { Unreachable } from '../../src/engine/site-files/unreachable.ts';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import Schools from '../../src/view/schools/Schools.svelte';
import TrendChart from '../../src/view/trend/TrendChart.svelte';
import UserFiles from '../../src/view/user-files/UserFiles.svelte';
import { answerOf } from '../fixtures/answer-of.ts';
import { startWith } from '../fixtures/atlas-builder.ts';
import { wpoForecasts, type ForecastRow } from '../fixtures/school-forecasts.ts';
import { engine } from '../fixtures/shipped-engine.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** jsdom measures nothing: the chart keeps the size with which it is prerendered. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

/** The schools of bo in a gemeente, open and closed. */
async function schoolsIn(gemeente: string) {
  const scope = { kind: 'gemeenten' as const, codes: [gemeente] };
  return answerOf(await engine.schools({ sector: 'po', soorten: ['bo'], scope })).rows;
}

/** The open schools of bo in Aalten, the largest first. */
const AALTEN = (await schoolsIn('GM0197'))
  .filter(({ life }) => life.last === 2025)
  .sort((a, b) => b.pupils.at(-1)! - a.pupils.at(-1)!);

/** A file in the form of wpoprognoses in which these schools keep 90 % of their pupils. */
function fileOf(some: typeof AALTEN, more: readonly ForecastRow[] = []): File {
  const rows = some.flatMap(({ code, pupils }) =>
    [2026, 2030, 2040].map((year): ForecastRow => [code, 'BO', year, 0.9 * pupils.at(-1)! + 0.25]),
  );
  return new File([wpoForecasts([...more, ...rows])], 'wpoprognoses.csv');
}

async function use(atlas: Atlas, file: File): Promise<void> {
  await atlas.userFiles.add([file], 'bo');
  const { id, checked } = atlas.userFiles.list.at(-1)!;
  expect(checked?.choices).toEqual(['toevoegen']);
  await atlas.userFiles.use(id, 'toevoegen');
}

const text = () => document.body.textContent.replace(/\s+/g, ' ');

/** The engine over the files of the site is one for all tests. */
afterEach(async () => {
  await engine.forgetFile(1);
});

describe('a file of DUO’s forecasts', () => {
  it('is drawn in the chart of a gemeente, with a column and a sentence, until that is undone', async () => {
    const { atlas } = await startWith(engine, 'gemeenten=GM0197');
    render(WithAtlas, { atlas, of: TrendChart });
    await use(atlas, fileOf(AALTEN));
    expect(await screen.findByText(/^Prognose DUO \(wpoprognoses.csv\), Aalten: ongeveer 1\.930 leerlingen in 2040; onze projectie: ongeveer [\d.]+\. De som van alle 14 scholen\.$/)).toBeVisible(); // prettier-ignore
    await userEvent.setup().click(screen.getByRole('button', { name: /^Tabel/ }));
    const head = screen.getByRole('columnheader', { name: 'Aalten, prognose DUO, wpoprognoses.csv' }); // prettier-ignore
    expect(within(head.closest('table')!).getByRole('row', { name: /^2040/ })).toHaveTextContent(/1\.930$/); // prettier-ignore
    expect(screen.getByText('prognose DUO')).toBeInTheDocument();
    await atlas.userFiles.use(1, null);
    await vi.waitFor(() => expect(text()).not.toContain('rognose DUO'));
  });

  it('is marked with the number of schools where it lacks some, and says that the sum is too low', async () => {
    const { atlas } = await startWith(engine, 'gemeenten=GM0197');
    render(WithAtlas, { atlas, of: TrendChart });
    await use(atlas, fileOf(AALTEN.slice(0, -1)));
    expect(await screen.findByText(/De som van 13 van de 14 scholen: die van de andere ontbreken/)).toBeVisible(); // prettier-ignore
    expect(text()).toContain('prognose DUO (13/14)');
    await userEvent.setup().click(screen.getByRole('button', { name: /^Tabel/ }));
    expect(screen.getByRole('columnheader', { name: 'Aalten, prognose DUO, wpoprognoses.csv (13 van 14 scholen)' })).toBeVisible(); // prettier-ignore
  });

  it('has no line where it has schools with less than 90 % of the pupils', async () => {
    const { atlas } = await startWith(engine, 'gemeenten=GM0197');
    render(WithAtlas, { atlas, of: TrendChart });
    await use(atlas, fileOf(AALTEN.slice(3)));
    await vi.waitFor(() => expect(atlas.userFiles.used).toHaveLength(1));
    expect(atlas.lines.user).toEqual([]);
    expect(text()).not.toContain('prognose DUO');
  });

  it('is drawn on the page of each school, with a column, a sentence and a note, until that is undone', async () => {
    const [school] = AALTEN;
    const { atlas } = await startWith(engine, `modus=scholen&gemeenten=GM0197&school=${school!.code}`); // prettier-ignore
    await atlas.loadWords('schools', 'school', 'origins', 'board');
    render(WithAtlas, { atlas, of: Schools });
    const figure = await screen.findByRole('figure', { name: 'Leerlingen op 1 oktober' });
    expect(figure).not.toHaveTextContent('DUO verwacht');
    await use(atlas, fileOf(AALTEN.slice(0, 1)));
    const expected = Math.round(0.9 * school!.pupils.at(-1)! + 0.25);
    await vi.waitFor(() => expect(figure).toHaveTextContent(`DUO verwacht er ${expected} in 2026 en ${expected} in 2030 (wpoprognoses.csv).`)); // prettier-ignore
    expect(figure).toHaveTextContent('Open ruiten: de prognose van DUO uit uw eigen bestand (wpoprognoses.csv).'); // prettier-ignore
    expect(within(figure).getByText('prognose DUO')).toBeInTheDocument();
    await userEvent.setup().click(within(figure).getByRole('button', { name: /^Tabel/ }));
    expect(within(figure).getByRole('columnheader', { name: 'prognose DUO, wpoprognoses.csv' })).toBeVisible(); // prettier-ignore
    expect(within(figure).getByRole('row', { name: /^2040/ })).toHaveTextContent(new RegExp(`${expected}$`)); // prettier-ignore
    await atlas.userFiles.use(1, null);
    await vi.waitFor(() => expect(figure).not.toHaveTextContent('rognose'));
  });

  it('is checked before it is used: which gemeenten are whole, and rows that cannot be used', async () => {
    const { atlas } = await startWith(engine);
    render(WithAtlas, { atlas, of: UserFiles });
    const closed = (await schoolsIn('GM0599')).find(({ life }) => life.closed === 2024 && life.into.length === 0)!; // prettier-ignore
    const file = fileOf(AALTEN.slice(0, -1), [
      ['99ZZ00', 'BO', 2026, 9],
      [closed.code, 'BO', 2026, 90],
    ]);
    await atlas.userFiles.add([file], 'bo');
    const card = screen.getByRole('article', { name: 'wpoprognoses.csv' });
    expect(card).toHaveTextContent('Herkend als DUO, prognoses per vestiging');
    expect(card).toHaveTextContent('40 van de 41 regels zijn te gebruiken.');
    expect(card).toHaveTextContent('Prognose van 14 scholen, 2026–2040: wordt getekend op de pagina van de school (bij Scholen).'); // prettier-ignore
    const partial = within(card).getByRole('table', { name: /niet alle scholen in het bestand/ });
    expect(within(partial).getByRole('row', { name: /Aalten/ })).toHaveTextContent('13 van 14ja, zo gemerkt'); // prettier-ignore
    expect(within(card).getByRole('table', { name: /deze vestiging kennen wij niet/ })).toHaveTextContent('99ZZ00 bo 2026: 9'); // prettier-ignore
    expect(within(card).getByRole('table', { name: /deze vestiging is gesloten/ })).toHaveTextContent(`${closed.code}: 2024`); // prettier-ignore
    cleanup();
  });

  it('leads to the pages of its schools where these are few', async () => {
    const { atlas } = await startWith(engine);
    render(WithAtlas, { atlas, of: UserFiles });
    await atlas.userFiles.add([fileOf(AALTEN.slice(0, 1))], 'bo');
    const card = screen.getByRole('article', { name: 'wpoprognoses.csv' });
    const link = within(card).getByRole('link', { name: AALTEN[0]!.name });
    expect(link).toHaveAttribute('href', expect.stringContaining(`school=${AALTEN[0]!.code}`));
  });

  it('is kept where the list of schools cannot be loaded, and read again on request', async () => {
    let isThere = false;
    const load = (name: string) =>
      name === 'vestigingen.csv' && !isThere
        ? Promise.reject(new Unreachable(name, 503))
        : Promise.resolve(readFileSync(join('public/data', name), 'utf8'));
    const { atlas } = await startWith(createEngine(load));
    render(WithAtlas, { atlas, of: UserFiles });
    await atlas.userFiles.add([fileOf(AALTEN)], 'bo');
    const card = screen.getByRole('article', { name: 'wpoprognoses.csv' });
    expect(card).toHaveTextContent(/vestigingen.csv: het bestand is niet te bereiken\. Zonder dat bestand van de site weten wij niet in welke gemeente een school staat\. Uw bestand is er nog/); // prettier-ignore
    isThere = true;
    await userEvent.setup().click(within(card).getByRole('button', { name: 'Lees opnieuw' }));
    expect(await within(card).findByText('Alle 42 regels zijn te gebruiken.')).toBeVisible();
    expect(within(card).queryByRole('button', { name: 'Lees opnieuw' })).toBeNull();
  });
});
