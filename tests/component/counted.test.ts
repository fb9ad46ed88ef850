import { render, screen } from '@testing-library/svelte';
import { expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/protocol/engine.ts';
import { withCounted } from '../../src/state/selection/selection.ts';
import Controls from '../../src/view/controls/Controls.svelte';
import YearSlider from '../../src/view/map/YearSlider.svelte';
import Ranking from '../../src/view/ranking/Ranking.svelte';
import Answer from '../../src/view/answer/Answer.svelte';
import Trend from '../../src/view/trend/Trend.svelte';
import { startWith } from '../fixtures/atlas-builder.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { loadFrom, siteFiles } from '../fixtures/site-files.ts';
import WithAtlas from '../fixtures/WithAtlas.svelte';

/** jsdom has no media queries; `svelte/motion` asks one as soon as it is imported. */
vi.hoisted(() =>
  vi.stubGlobal('matchMedia', () => ({
    matches: true,
    addEventListener() {},
    removeEventListener() {},
  })),
);

/** jsdom measures nothing: the chart keeps the size with which it is prerendered. */
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
);

const pupils = countsWith({ GM0197: [500, 480], GM0222: [4000, 3900] }, { first: 2019, soorten: ['vo'] }); // prettier-ignore
const names = { GM0197: 'Aalten', GM0222: 'Doetinchem' };

/** Exam candidates of vmbo-b in both gemeenten, of which Aalten has two masked counts in the newest school year. */
const EXAMS = `gemeente,type,schooljaar,kandidaten,gemaskeerd,vestigingen
GM0197,vmbo-b,2014-15,40,0,1
GM0197,vmbo-b,2015-16,30,2,1
GM0222,vmbo-b,2014-15,200,0,2
GM0222,vmbo-b,2015-16,150,0,2
`;
/** Pupils who live in both gemeenten; Aalten was another area in 2013. */
const RESIDENCE = `gemeente,soort,jaar,leerlingen,vergelijkbaar
GM0197,vo,2013,700,0
GM0197,vo,2014,650,1
GM0222,vo,2013,4100,1
GM0222,vo,2014,4000,1
`;

const engine = () =>
  createEngine(
    loadFrom({
      ...siteFiles(pupils, { names }),
      'examenkandidaten.csv': EXAMS,
      'woongemeente.csv': RESIDENCE,
    }),
  );
const screenText = () => document.body.textContent.replace(/\s+/g, ' ');

it('shows exam candidates and school years, and no pupils, on the page with exam candidates', async () => {
  const query = 'sector=vo&telling=examen&soort=vmbo-b&gemeenten=GM0197';
  const { atlas } = await startWith(engine(), query);
  for (const of of [Answer, YearSlider, Ranking, Trend]) render(WithAtlas, { atlas, of });
  expect(screenText()).toContain(
    'Examenkandidaten voor vmbo-basis. In Aalten daalde het aantal tussen 2014-15 en 2015-16',
  );
  expect(screenText()).not.toMatch(/leerling|teldatum|201[45](?!-1[56])/i);
  expect(screen.getByRole('slider', { name: 'Jaar op de kaart' })).toHaveAttribute(
    'aria-valuetext',
    '2015-16',
  );
  expect(screen.getByRole('columnheader', { name: /kandidaten 2014-15/ })).toBeInTheDocument();
  render(WithAtlas, { atlas, of: Controls });
  const base = screen.getByRole('combobox', { name: 'Ten opzichte van' });
  expect([...base.children].map((option) => option.textContent.trim())).toEqual([
    '2015-16',
    '2014-15',
  ]);
});

it('says of pupils by residence that they live there, and why a year cannot be compared', async () => {
  const query = 'sector=vo&telling=woon&gemeenten=GM0222.GM0197';
  const { atlas } = await startWith(engine(), query);
  render(WithAtlas, { atlas, of: Answer });
  expect(screenText()).toContain(
    'Leerlingen in het voortgezet onderwijs die er wonen. In Doetinchem daalde het aantal tussen 2013 en 2014',
  );
  expect(screen.getByRole('row', { name: /Aalten/ })).toHaveTextContent('ander gebied');
  expect(screenText()).not.toContain('niet elke vestiging is bekend');
});

it('changes words and figures at once when something else is counted', async () => {
  const real = engine();
  let answer = () => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  const slow: Engine = {
    ...real,
    async ask(question) {
      if (question.counted === 'examen') await held;
      return real.ask(question);
    },
  };
  const { atlas } = await startWith(slow, 'sector=vo');
  const chosen = atlas.choose({ ...withCounted(atlas.selection, 'examen'), soorten: ['vmbo-b'] });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(atlas.answer?.question.counted).toBe('school');
  expect([atlas.words.ranking.pupils, atlas.words.year(2024)]).toEqual(['leerlingen', '2024']);
  answer();
  await chosen;
  expect(atlas.answer?.question.counted).toBe('examen');
  expect([atlas.words.ranking.pupils, atlas.words.year(2024)]).toEqual(['kandidaten', '2024-25']);
  // The texts are made once, not at each step.
  expect(atlas.words).toBe(atlas.words);
  await atlas.choose(withCounted(atlas.selection, 'school'));
  expect(atlas.words.ranking.pupils).toBe('leerlingen');
});
