import { render, screen, waitFor, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { range } from 'd3';
import { describe, expect, it, vi } from 'vitest';
import type { LinesQuestion, ScenarioRequest } from '../../src/engine/protocol/projection.ts';
import { NEUTRAL } from '../../src/forecast/scenario/scenario.ts';
import type { Atlas } from '../../src/state/atlas.svelte.ts';
import TrendWithScenarios from '../../src/view/scenario/TrendWithScenarios.svelte';
import { chartSubject } from '../../src/view/trend/chart-subject.ts';
import { startAtlas, type Steps } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { expecting } from '../fixtures/projection-builder.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** 2021 to 2025 counted, 2026 to 2040 expected. */
const AHEAD = 15;
const course = (pupils: number, fall: number) => range(5 + AHEAD).map((t) => pupils - t * fall);
const { counts, projection } = expecting(
  countsWith(
    { GM0197: course(2000, 10), GM0222: course(4600, 20), NL: course(1_400_000, 5000) },
    { first: 2021 },
  ),
  AHEAD,
);
const names = { GM0197: 'Aalten', GM0222: 'Doetinchem' };
/** Every scenario gives 1800 pupils in every year. */
const scenarios = vi.fn((question: LinesQuestion, requests: readonly ScenarioRequest[]) =>
  Promise.resolve(
    requests.flatMap(({ area }, scenario) =>
      question.codes
        .filter((code) => area === null || code === area)
        .map((code) => ({
          scenario,
          code,
          years: range(2026, 2041),
          pupils: new Float64Array(AHEAD).fill(1800),
        })),
    ),
  ),
);
const births = () => Promise.resolve({ lastYear: 2024, expected: 166_000, userYears: [] });

/** jsdom measures nothing: the chart keeps the size with which it is prerendered. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

async function show(query: string): Promise<{ atlas: Atlas; steps: Steps }> {
  scenarios.mockClear();
  const made = await startAtlas(counts, { query, names, projection, lines: { scenarios, births } });
  render(WithAtlas, { atlas: made.atlas, of: TrendWithScenarios });
  return made;
}
const open = () => userEvent.click(screen.getByRole('button', { name: 'Wat als …?' }));
const notes = () =>
  [...document.querySelectorAll('.scenario-notes li')].map((item) =>
    item.textContent.replace(/\s+/g, ' ').trim(),
  );

describe('“Wat als …?” at the chart', () => {
  it('is one button until it is asked for, and then levers in the chart itself', async () => {
    const { atlas: atlasOf } = await show('gemeenten=GM0197');
    expect(screen.queryByRole('slider', { name: 'Geboorten' })).toBeNull();
    expect(atlasOf.lines.scenarios).toEqual([]);
    await open();
    const chart = screen.getByRole('figure');
    expect(await within(chart).findByRole('slider', { name: 'Geboorten' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Wat als …?' })).toHaveAttribute('aria-expanded', 'true'); // prettier-ignore
  });

  it('is open where the link has a scenario, with the levers that make its line', async () => {
    await show('gemeenten=GM0197&scenario=Laag!g-10');
    expect(screen.getByRole('button', { name: 'Wat als …?' })).toHaveAttribute('aria-expanded', 'true'); // prettier-ignore
    expect(await screen.findByRole('slider', { name: 'Geboorten' })).toHaveValue('-10');
    await open();
    expect(screen.queryByRole('slider', { name: 'Geboorten' })).toBeNull();
  });

  it('opens and closes with the scenarios of the links that Back and Forward lead to', async () => {
    const { atlas, steps } = await show('gemeenten=GM0197');
    const go = (query: string) => {
      steps.replace(query);
      return atlas.restore();
    };
    await go('gemeenten=GM0197&scenario=Laag!g-10');
    expect(await screen.findByRole('slider', { name: 'Geboorten' })).toHaveValue('-10');
    await go('gemeenten=GM0197');
    await waitFor(() => expect(screen.queryByRole('slider', { name: 'Geboorten' })).toBeNull());
  });

  it('stays open when its last scenario is removed in it', async () => {
    await show('gemeenten=GM0197&scenario=Laag!g-10');
    await userEvent.click(await screen.findByRole('button', { name: 'Laag verwijderen' }));
    expect(screen.getByRole('slider', { name: 'Geboorten' })).toBeVisible();
  });

  it('makes a scenario with the first lever that is moved, and none before', async () => {
    const { steps } = await show('gemeenten=GM0197');
    await open();
    await screen.findByRole('slider', { name: 'Geboorten' });
    expect(steps.query()).not.toContain('scenario');
    await userEvent.click(screen.getByRole('button', { name: 'Geboorten: minder' }));
    expect(steps.query()).toContain('scenario=Scenario%201!g-1');
    await userEvent.click(screen.getByRole('button', { name: 'terug naar 0\u202f%' }));
    expect(steps.query()).toContain('scenario=Scenario%201!g0');
    await userEvent.click(screen.getByRole('button', { name: 'Scenario 1 verwijderen' }));
    expect(steps.query()).not.toContain('scenario');
  });

  it('says of each lever how far it goes, what is usual, and what its value means', async () => {
    await show('gemeenten=GM0197&scenario=Laag!g-10!i1!n400x0.18x2028');
    const births = await screen.findByRole('slider', { name: 'Geboorten' });
    expect(births).toHaveAccessibleDescription(
      'van −50\u202f% tot +50\u202f%; 67\u202f%-band van het CBS: +2,3\u202f% tot +18,3\u202f% in 2030',
    );
    expect(await screen.findByText(/−10,0.%: 149.000 per jaar in 2030; nu 166.000/)).toBeVisible();
    expect(screen.getByText(/Ongeveer 20 leerlingen erbij in 2026; 5,1.% in 2030/)).toBeVisible();
    expect(screen.getByText(/400 × 0,18: ongeveer 72 leerlingen vanaf 2028/)).toBeVisible();
    expect(
      screen.getByText(/Dat is een aanname: cijfers over nieuwe woningen/),
    ).toBeInTheDocument();
    expect(screen.getByRole('slider', { name: 'Nieuwbouw' })).toHaveAttribute('max', '5000');
    expect(screen.getByRole('spinbutton', { name: 'Nieuwbouw' })).toHaveAttribute('max', '20000');
  });

  it('says what becomes of many pupils in new homes, as those of bo leave in eight years', async () => {
    await show('gemeenten=GM0197&scenario=Wijk!n200x0.4x2028');
    expect(
      await screen.findByText(
        /200 × 0,4: ongeveer 80 leerlingen vanaf 2028, aflopend naar 36 in 2036\./,
      ),
    ).toBeVisible();
  });

  it('offers the births that CBS expects and their band, level births, and no other band', async () => {
    const { steps } = await show('gemeenten=GM0197');
    await open();
    const choice = await screen.findByRole('combobox', { name: 'Geboorten' }, { timeout: 8000 });
    expect(
      within(choice)
        .getAllByRole('option')
        .map((one) => one.textContent),
    ).toEqual([
      'gelijk aan nu',
      'CBS verwacht: 182.800 in 2030, 197.800 in 2040',
      'CBS-band laag: 169.800 in 2030, 175.900 in 2040',
      'CBS-band hoog: 196.500 in 2030, 219.900 in 2040',
    ]);
    await userEvent.selectOptions(choice, 'cbs-laag');
    expect(steps.query()).toContain('scenario=Scenario%201!gCL');
    await waitFor(() =>
      expect(document.body).toHaveTextContent(/\+2,3.%: 170.000 per jaar in 2030/),
    );
  });

  it('keeps what an older link supposes, and says that it is of an older link', async () => {
    await show('gemeenten=GM0197&scenario=Laag!gL');
    const choice = await screen.findByDisplayValue(/uit een oudere link/, {}, { timeout: 5000 });
    expect(choice).toHaveDisplayValue(/lager .*2030 −7,3/);
    expect(document.body).toHaveTextContent(/−7,3.%: 154.000 per jaar in 2030/);
  });

  it('says at the projection that CBS expects more births and what that gives, and draws it on request', async () => {
    const { steps } = await show('gemeenten=GM0197');
    expect(
      await screen.findByText(
        /Het CBS verwachtte in december 2023 meer geboorten \(183.000 in 2030\) dan deze projectie \(166.000\); dat zou in 2040 geven: Aalten ongeveer 1.800 leerlingen in plaats van 1.810\./,
      ),
    ).toBeVisible();
    expect(scenarios.mock.lastCall?.[1]).toEqual([
      { levers: { ...NEUTRAL, geboorten: 'cbs' }, area: null },
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Teken die lijn' }));
    expect(steps.query()).toContain('scenario=Geboorten%20volgens%20CBS!gC');
    await userEvent.click(screen.getByRole('button', { name: 'Haal die lijn weg' }));
    expect(steps.query()).not.toContain('scenario');
  });

  it('says nothing of births where the projection does not follow them', async () => {
    await show('gemeenten=GM0197&soort=so');
    await new Promise((done) => setTimeout(done, 1200));
    expect(screen.queryByText(/Het CBS verwachtte/)).toBeNull();
  });

  it('steps in whole decimals, and stops at the ends of a lever', async () => {
    const { steps } = await show('gemeenten=GM0197&scenario=A!i0.2');
    const more = await screen.findByRole('button', { name: 'Instroom (migratie): meer' });
    await userEvent.click(more);
    expect(steps.query()).toContain('!i0.3');
    const field = screen.getByRole('spinbutton', { name: 'Instroom (migratie)' });
    await userEvent.clear(field);
    await userEvent.type(field, '99');
    await userEvent.tab();
    expect(steps.query()).toContain('!i10');
    expect(more).toBeDisabled();
  });

  it('keeps the slider of inflow within what is usual, and says so of a number beyond it', async () => {
    const { steps } = await show('gemeenten=GM0197&scenario=A!i0.9');
    const slider = await screen.findByRole('slider', { name: 'Instroom (migratie)' });
    expect([slider.getAttribute('min'), slider.getAttribute('max')]).toEqual(['-1', '1']);
    expect(slider).toHaveAccessibleDescription(/^van −1.% tot \+1.%; gebruikelijk: −1.% tot \+1.%; typ een getal voor meer, tot −10.% of \+10.%$/); // prettier-ignore
    const more = screen.getByRole('button', { name: 'Instroom (migratie): meer' });
    await userEvent.click(more);
    expect(steps.query()).toContain('!i1');
    expect(more).toBeDisabled();
    expect(screen.queryByText('Buiten wat gebruikelijk is.')).toBeNull();
    const field = screen.getByRole('spinbutton', { name: 'Instroom (migratie)' });
    await userEvent.clear(field);
    await userEvent.type(field, '2.5');
    await userEvent.tab();
    expect(steps.query()).toContain('!i2.5');
    expect(screen.getByText('Buiten wat gebruikelijk is.')).toBeVisible();
  });

  it('opens a link with inflow beyond what is usual at its value, and says so', async () => {
    const { steps } = await show('gemeenten=GM0197&scenario=A!i-4');
    const slider = await screen.findByRole('slider', { name: 'Instroom (migratie)' });
    expect(slider).toHaveValue('-4');
    expect(slider).toHaveAccessibleDescription(/^van −4.% tot \+1.%/);
    expect(screen.getByText('Buiten wat gebruikelijk is.')).toBeVisible();
    expect(steps.query()).toContain('!i-4');
  });

  it('says what the scenario gives, in the panel and, word for word, below the chart', async () => {
    await show('gemeenten=GM0197&scenario=Laag!g-10');
    const result =
      'Aalten: ongeveer 1.800 leerlingen in 2030 (110 minder dan de projectie), 1.800 in 2040 (10 minder).';
    await waitFor(() =>
      expect(notes()).toEqual([
        `Laag: geboorten −10,0\u202f%. ${result}`.replaceAll('\u202f', ' '),
        'Een scenario is uw eigen veronderstelling. De marge van de projectie hoort er niet bij.',
      ]),
    );
    await screen.findByRole('slider', { name: 'Geboorten' });
    expect(screen.getAllByText(result, { exact: false }).length).toBeGreaterThan(1);
  });

  it('is in a picture of the chart: the line, its value of 2030 and what it supposes', async () => {
    await show('gemeenten=GM0197&scenario=Laag!g-10');
    await waitFor(() => expect(document.querySelector('[data-label^=scenario]')).not.toBeNull());
    const subject = chartSubject(screen.getByRole('figure'), 'Aalten');
    expect(subject?.notes.join(' ')).toMatch(/Laag: geboorten −10,0.%\. Aalten: ongeveer 1\.800/);
    expect(subject?.notes).toContainEqual(expect.stringMatching(/uw eigen veronderstelling/));
    expect(subject?.svg.querySelector('[data-label^=scenario]')).toHaveTextContent(/Laag.*1\.800 in 2030/s); // prettier-ignore
  });

  it('redraws the line of the scenario alone while a lever moves', async () => {
    const { atlas } = await show('gemeenten=GM0197&scenario=Laag!g-10');
    await waitFor(() => expect(document.querySelector('[data-label^=scenario]')).not.toBeNull());
    const drawing = screen.getByRole('img', { name: /Lijngrafiek/ });
    const before = drawing.querySelector('[data-line^=scenario] path')?.getAttribute('d');
    const observer = new MutationObserver(() => {});
    observer.observe(drawing, { subtree: true, childList: true, attributes: true, characterData: true }); // prettier-ignore
    scenarios.mockImplementationOnce((question, requests) =>
      Promise.resolve(
        requests.flatMap((_, scenario) =>
          question.codes.map((code) => ({
            scenario,
            code,
            years: range(2026, 2041),
            pupils: new Float64Array(AHEAD).fill(1850),
          })),
        ),
      ),
    );
    await atlas.choose({ scenarios: [{ name: 'Laag', area: null, levers: { ...NEUTRAL, geboorten: -9 } }] }, 'drag'); // prettier-ignore
    await waitFor(() => expect(drawing.querySelector('[data-line^=scenario] path')?.getAttribute('d')).not.toBe(before)); // prettier-ignore
    const others = observer.takeRecords().filter(({ target }) => {
      const element = target instanceof Element ? target : target.parentElement;
      return !element?.closest('[data-line^=scenario], [data-label^=scenario]');
    });
    expect(others).toEqual([]);
  });

  it('holds on the page about regions for the region or one of its gemeenten, never for the other region', async () => {
    const { atlas } = await show('modus=regio&eigen=Oost!0197.0222*West!0222&naast=eigen.1&scenario=Laag!g-10'); // prettier-ignore
    await screen.findByRole('slider', { name: 'Geboorten' });
    const [question] = scenarios.mock.lastCall!;
    expect(question.codes).toEqual(['eigen.0']);
    expect(question.sets.map(({ code }) => code)).toContain('eigen.0');
    const places = screen.getByRole('combobox', { name: 'Geldt voor' });
    expect(
      within(places)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['heel Oost', 'Aalten', 'Doetinchem']);
    await userEvent.selectOptions(places, 'Doetinchem');
    expect(atlas.selection.scenarios[0]?.area).toBe('GM0222');
  });

  it('says so where the scenario holds for a gemeente that is not in the chart', async () => {
    await show('gemeenten=GM0222&scenario=Krimp!aGM0197!i-1');
    await waitFor(() => expect(notes()[0]).toMatch(/Krimp \(Aalten\): instroom .* Geldt voor Aalten, dat hier nu niet staat/)); // prettier-ignore
  });
});
