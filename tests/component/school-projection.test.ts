import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { MASKED } from '../../src/formats/cells.ts';
import { writeIndicativeNorms, writeOfficialNorms } from '../../src/formats/site/opheffingsnorm-po.ts'; // prettier-ignore
import {
  QUANTILE_SHARES,
  SCHOOL_CLASSES,
  writeSchoolBacktest,
  type SchoolScores,
} from '../../src/formats/site/toets-scholen.ts';
import { writeVestigingPupils } from '../../src/formats/site/vestiging-leerlingen.ts';
import { writeTransfers } from '../../src/formats/site/vestiging-overgangen.ts';
import { writeVestigingen } from '../../src/formats/site/vestigingen.ts';
import Schools from '../../src/view/schools/Schools.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { school } from '../fixtures/school-builder.ts';
import { loadFrom, siteFiles } from '../fixtures/site-files.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

const YEARS = Array.from({ length: 14 }, (_, t) => 2012 + t);
const steady = (pupils: number) => YEARS.map(() => pupils);
/** A school that is steady, one that shrinks, one with a masked count and one that closed. */
const PUPILS = {
  '00AA00': steady(300),
  '00BB00': YEARS.map((_, t) => 113 - 4 * t),
  '00CC00': [...steady(40).slice(1), MASKED],
  '00DD00': [...steady(60).slice(1), 0],
};
const counts = countsWith(
  { GM0001: YEARS.map((_, t) => 500 - 8 * t), GM0002: steady(400) },
  { first: 2012 },
);
const law = (kind: (typeof SCHOOL_CLASSES)[number], horizon: number) => ({
  class: kind,
  cases: 400,
  closed: 0.02 * horizon,
  lift: 0,
  quantiles: QUANTILE_SHARES.map((share) => 2 * (share - 0.5)),
});
const score = (horizon: number, size: SchoolScores['size']): SchoolScores => ({
  group: 'bo',
  size,
  horizon,
  wmape: 0.1,
  medianApe: 0.08,
  skill: 0.1,
  bias: 0,
  closed: 0.1,
  closedExpected: 0.1,
  stayed80: 0.8,
  stayed95: 0.95,
  all80: 0.8,
  all95: 0.95,
  unclosed80: 0.72,
  unclosed95: 0.9,
  worst80: 0.7,
  best80: 0.9,
  origins: 10,
  forecasts: 1000,
});
const HORIZONS = [1, 2, 3, 4, 5, 6, 7];
const BACKTEST = writeSchoolBacktest({
  laws: {
    bo: HORIZONS.map((horizon) => ({
      horizon,
      variance: { shared: 0.01 * horizon, own: 0, fall: 1 },
      laws: SCHOOL_CLASSES.map((kind) => law(kind, horizon)),
    })),
  },
  scores: HORIZONS.flatMap((horizon) => [score(horizon, '>=250'), score(horizon, '50-99')]),
  chances: [],
});
const norm = { landHa: 2000, children: 200, norm: 58, low: 58, high: 58, split: null };
const transfer = { from: { sector: 'po' as const, code: '00YY00' }, to: { sector: 'po' as const, code: '00ZZ00' }, year: 2014, kind: 'fusie' as const, level: 'vestiging' as const }; // prettier-ignore
const official = { gemeente: 'GM0009', part: 'Rest', towns: [], norm: 60, year: 2023, source: 'x' };

const FILES = {
  ...siteFiles(counts, {
    names: { GM0001: 'Aalten', GM0002: 'Borne' },
    vestigingen: [{ code: '09AA00', name: 'Lyceum', board: '1', gemeente: 'GM0001', pupils: 9 }],
  }),
  'vestigingen.csv': writeVestigingen([
    ...Object.keys(PUPILS).map((code) => school(code, [])),
    school('09AA00', [], { sector: 'vo', soort: 'vo' }),
  ]),
  'vestiging-leerlingen-po.csv': writeVestigingPupils({
    years: YEARS,
    vestiging: Object.keys(PUPILS),
    leerlingen: Int16Array.from(Object.values(PUPILS).flat()),
  }),
  'vestiging-overgangen.csv': writeTransfers([transfer]),
  'opheffingsnorm-po.csv': writeIndicativeNorms([
    { ...norm, gemeente: 'GM0001' },
    { ...norm, gemeente: 'GM0002' },
  ]),
  'opheffingsnorm-po-officieel.csv': writeOfficialNorms([official]),
  'toets-scholen.json': BACKTEST,
};

vi.stubGlobal('PointerEvent', MouseEvent);
vi.stubGlobal('matchMedia', () => new EventTarget());
vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
/** jsdom lays nothing out: the chart keeps its first width. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

async function show(query: string, files: Record<string, string> = FILES) {
  const started = await startWith(createEngine(loadFrom(files)), `modus=scholen&${query}`);
  await started.atlas.loadWords('schools', 'school', 'origins', 'board');
  render(WithAtlas, { props: { atlas: started.atlas, of: Schools } as never });
  return { ...started, user: userEvent.setup() };
}
const text = () => document.body.textContent.replaceAll('\u202f', ' ');

it('draws the projection of a school behind its history, and says what it holds for', async () => {
  const { user } = await show('gemeenten=GM0001&school=00BB00');
  expect(await screen.findByText(/^Blijft de school open, dan heeft ze in 2030/)).toBeVisible();
  expect(screen.getByRole('img', { name: /Naar verwachting \d+ in 2030/ })).toBeVisible();
  expect(text()).toContain('projectie van de gemeente × aandeel van de school');
  expect(text()).toContain('50 tot 100 leerlingen die open bleven, viel 5 jaar vooruit 80 %');
  expect(text()).toContain('hoogstens 8 % naast');
  expect(text()).toContain('Na 2030 lichter');
  await user.click(screen.getByRole('button', { name: /^Tabel/ }));
  const table = screen.getByRole('table', { name: /Grafiek: leerlingen/ });
  const row = within(table).getByRole('row', { name: /^2027/ });
  expect(row).toHaveTextContent(/projectie.*–.*4 %/);
  expect(within(table).getByRole('row', { name: /^2032/ })).toHaveTextContent('ruwe richting');
});

it('states the first projected year below the norm, and that of a norm of the user', async () => {
  const { atlas } = await show('gemeenten=GM0001&school=00BB00');
  await screen.findByText(/Blijft de school open/);
  expect(text()).toMatch(/In 202\d worden voor het eerst minder leerlingen verwacht dan de indicatieve opheffingsnorm van 58/); // prettier-ignore
  const table = new TextEncoder().encode('gemeente;norm\nAalten;23\n');
  await atlas.userTables.useNorms(table, 'normen.csv');
  expect(await screen.findByText(/niet minder leerlingen verwacht dan de door u ingelezen opheffingsnorm van 23/)).toBeVisible(); // prettier-ignore
});

it.each([
  ['00CC00', /1 tot 4 leerlingen, en het precieze aantal is afgeschermd/],
  ['00DD00', /Geen projectie: de school is gesloten/],
  ['09AA00', /te weinig tellingen om een projectie per school te toetsen/],
])('says why the school %s has no projection', async (code, reason) => {
  await show(`gemeenten=GM0001&school=${code}`);
  expect(await screen.findByText(reason)).toBeVisible();
  expect(screen.getByRole('img', { name: /Grafiek: leerlingen/ })).not.toHaveAccessibleName(/verwachting/); // prettier-ignore
});

it('lists the projections of the schools of a gemeente, and sorts by them', async () => {
  const { user, steps } = await show('gemeenten=GM0001&status=alle');
  const table = await screen.findByRole('table', { name: 'Scholen: Aalten' });
  const head = await within(table).findByRole('button', { name: /Eerste jaar onder de norm/ });
  expect(within(table).getByRole('row', { name: /^00BB00/ })).toHaveTextContent(/202\d\s*kans \d+/);
  expect(within(table).getByRole('row', { name: /^00AA00/ })).toHaveTextContent(/niet t\/m 2030/);
  await user.click(head);
  expect(steps.query()).toContain('grensjaar');
  expect(within(table).getAllByRole('row')[1]).toHaveTextContent('00BB00');
  expect(text()).toContain('gelden voor een school die open blijft');
});

it('says that scenarios do not apply to the projection of a school', async () => {
  await show('gemeenten=GM0001&school=00BB00&scenario=laag!aGM0001!g-7');
  expect(await screen.findByText(/Uw scenario’s en eigen bestanden gelden niet/)).toBeVisible();
});

it('shows the school and names the file where the backtest cannot be loaded', async () => {
  const files: Record<string, string> = { ...FILES };
  delete files['toets-scholen.json'];
  const { atlas } = await show('gemeenten=GM0001&school=00BB00', files);
  expect(await screen.findByRole('img', { name: /Grafiek: leerlingen/ })).toBeVisible();
  await vi.waitFor(() => expect(atlas.problems.map(({ file }) => file)).toEqual(['toets-scholen.json'])); // prettier-ignore
  expect(screen.queryByText(/De projectie wordt gemaakt/)).toBeNull();
});
