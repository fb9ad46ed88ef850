import { render, screen, waitFor } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Load } from '../../src/engine/site-files/load.ts';
import Profile from '../../src/view/region/Profile.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { FILES_WITH_SCHOOLS } from '../fixtures/school-files.ts';
import { loadFrom } from '../fixtures/site-files.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const BELOW = /2 van de 3 basisscholen onder de indicatieve opheffingsnorm/;

afterEach(() => vi.restoreAllMocks());

/** jsdom lays nothing out: the charts have no size. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

/** Renders the profile of the region of both gemeenten; where `isHeld`, the file with schools comes once `release` is called. */
async function show({
  files = FILES_WITH_SCHOOLS,
  isHeld = false,
}: { files?: Record<string, string>; isHeld?: boolean } = {}) {
  let release = () => {};
  const released = isHeld ? new Promise<void>((resolve) => (release = resolve)) : null;
  const loadNow = loadFrom(files);
  const load: Load = async (file) => {
    if (file === 'vestigingen.csv') await released;
    return loadNow(file);
  };
  const started = await startWith(createEngine(load), 'modus=regio&regio=corop.R1&basis=2023');
  const subject = started.atlas.subject!;
  const props = { atlas: started.atlas, of: Profile, subject, editing: false, onedit: () => {} };
  render(WithAtlas, { props: props as never });
  return { ...started, release: () => release(), user: userEvent.setup() };
}

it('adds findings about the schools once their files are loaded, with a link to them', async () => {
  const { release, user, steps } = await show({ isHeld: true });
  expect(await screen.findByText(/Onder de signaleringsgrens/)).toBeVisible();
  expect(screen.queryByText(BELOW)).toBeNull();
  release();
  const item = (await screen.findByText(BELOW)).closest('li')!;
  expect(item).toHaveTextContent('Eén ervan is een nevenvestiging (nummer niet op 00)');
  await user.click([...item.querySelectorAll('a')].find((one) => one.textContent === 'Bekijk de scholen')!); // prettier-ignore
  expect(steps.query()).toContain('modus=scholen');
  expect(steps.query()).toContain('regio=corop.R1');
});

it('has the other findings, and reports no fault, where the files of schools cannot be loaded', async () => {
  const files: Record<string, string> = { ...FILES_WITH_SCHOOLS };
  delete files['vestigingen.csv'];
  const { atlas } = await show({ files });
  expect(await screen.findByText(/Onder de signaleringsgrens/)).toBeVisible();
  const question = {
    sector: 'po' as const,
    soorten: ['bo' as const],
    scope: { kind: 'gemeenten' as const, codes: atlas.subject!.members },
  };
  await atlas.schools.askOfRegion(question);
  expect(screen.queryByText(BELOW)).toBeNull();
  expect(atlas.problems).toEqual([]);
});

it('prints by the button once the schools are there, and then with them', async () => {
  const sheets: string[] = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    dispatchEvent(new Event('beforeprint'));
    sheets.push(document.querySelector('article')?.textContent ?? '');
    dispatchEvent(new Event('afterprint'));
  });
  const { release, user } = await show({ isHeld: true });
  const button = screen.getByRole('button', { name: 'Profiel afdrukken' });
  await user.click(button);
  await user.click(button);
  expect(button).toHaveAttribute('aria-busy', 'true');
  expect(sheets).toEqual([]);
  release();
  await waitFor(() => expect(sheets).toHaveLength(1));
  expect(sheets[0]).toMatch(BELOW);
  expect(button).toHaveAttribute('aria-busy', 'false');
});

it('prints without the schools where they do not come', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => {});
  const { user } = await show({ isHeld: true });
  await user.click(screen.getByRole('button', { name: 'Profiel afdrukken' }));
  expect(print).not.toHaveBeenCalled();
  await waitFor(() => expect(print).toHaveBeenCalledOnce(), { timeout: 4000 });
});
