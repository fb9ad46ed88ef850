import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/protocol/engine.ts';
import { Unreachable } from '../../src/engine/site-files/unreachable.ts';
import type { Counts } from '../../src/tables/counts.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { expecting } from '../fixtures/projection-builder.ts';
import { Latest } from '../../src/state/latest.svelte.ts';
import { engineOver, startAtlas, startWith } from '../fixtures/atlas-builder.ts';
import { readFileSync } from 'node:fs';
import { loadFrom, siteFiles } from '../fixtures/site-files.ts';

/** Thirty years, so that there are projections of earlier years. */
const LONG = countsWith({ GM0197: thirtyFrom(3000), GM0222: thirtyFrom(1500) }, { first: 1996 });
function thirtyFrom(pupils: number): number[] {
  return Array.from({ length: 30 }, (_, t) => pupils - 10 * t + (t % 3));
}

/** The engine over files of which one is not delivered before `deliver` is called. */
function engineWithout(missing: string, counts: Counts) {
  // With the real backtest there are projections.
  const load = loadFrom({
    ...siteFiles(counts),
    'toets.json': readFileSync('public/data/toets.json', 'utf8'),
  });
  let isDown = true;
  const engine = createEngine((file) =>
    file === missing && isDown ? Promise.reject(new Unreachable(file, 503)) : load(file),
  );
  const deliver = () => (isDown = false);
  return { engine, deliver };
}

describe('the lines beside the projection', () => {
  it('are requested of the gemeente of today where the link names one that was merged', async () => {
    const herindelingen = [{ code: 'GM0237', name: 'Gendringen', year: 2005, into: 'GM0197' }];
    const engine = engineOver(LONG, { herindelingen });
    const past = vi.spyOn(engine, 'past');
    await startWith(engine, 'gemeenten=GM0237&lijnen=eerder');
    expect(past.mock.lastCall?.[0].codes).toEqual(['GM0197']);
  });
  it('are requested again after they failed', async () => {
    const { engine, deliver } = engineWithout('geboorten.csv', LONG);
    const past = vi.spyOn(engine, 'past');
    const { atlas } = await startWith(engine, 'gemeenten=GM0197&lijnen=eerder');
    expect(past).toHaveBeenCalled();
    expect(atlas.lines.past).toEqual([]);
    deliver();
    await atlas.retry();
    expect(atlas.lines.past.map(({ code, origin }) => [code, origin])).toEqual([
      ['GM0197', 2015],
      ['GM0197', 2018],
      ['GM0197', 2021],
    ]);
  });
});

describe('the region of the page', () => {
  const counts = countsWith({ GM0197: [100, 90], GM0222: [50, 40] });
  it('is requested as an area set on the page about regions only', async () => {
    const { atlas } = await startAtlas(counts, { query: 'modus=regio&eigen=A!0197.0222' });
    expect(atlas.answer?.question.sets).toContainEqual({
      code: 'eigen.0',
      members: ['GM0197', 'GM0222'],
    });
    expect(atlas.places.charted).toEqual(['eigen.0']);
    expect(atlas.places.nameOf('eigen.0')).toBe('A');
    await atlas.choose({ mode: 'kaart' });
    expect(atlas.answer?.question.sets).toEqual([]);
    expect(atlas.places.charted).toEqual([]);
  });
  it('is a region of a division rather than a user region, which can be compared with it', async () => {
    const query = 'modus=regio&regio=corop.R1&eigen=A!0197&naast=eigen.0';
    const { atlas } = await startAtlas(counts, { query });
    expect([atlas.subject?.code, atlas.places.beside?.code]).toEqual(['corop.R1', 'eigen.0']);
  });
  it('is not compared with a region that does not exist, or with itself', async () => {
    for (const beside of ['eigen.1', 'eigen.0', 'corop.99']) {
      const query = `modus=regio&eigen=A!0197&naast=${beside}`;
      const { atlas } = await startAtlas(counts, { query });
      expect([beside, atlas.subject?.code, atlas.places.beside]).toEqual([beside, 'eigen.0', null]);
    }
  });
  it('is none where the division has no such region, also if there is a user region', async () => {
    const { atlas } = await startAtlas(counts, {
      query: 'modus=regio&regio=corop.99&eigen=A!0197',
    });
    expect(atlas.subject).toBeNull();
  });
});

describe('the year on the map', () => {
  const { counts, projection } = expecting(
    countsWith({ GM0197: [100, 98, 96, 94, 92, 90, 88, 86] }, { first: 2023 }),
    5,
  );
  const yearOf = async (query: string) => {
    const { atlas } = await startAtlas(counts, { query, projection });
    return atlas.year;
  };
  it('is the newest counted year, or five years later for a chance, which counted years do not have', async () => {
    expect(await yearOf('')).toBe(2025);
    expect(await yearOf('maat=kansgrens1')).toBe(2030);
    expect(await yearOf('maat=kansgrens1&jaar=2027')).toBe(2027);
  });
  it('may be a year without chances on every page: each has a slider to leave it', async () => {
    expect(await yearOf('maat=kansgrens1&jaar=2024')).toBe(2024);
    expect(await yearOf('modus=regio&maat=kansgrens1&jaar=2024')).toBe(2024);
    expect(await yearOf('modus=regio&maat=kansgrens1')).toBe(2030);
    expect(await yearOf('modus=regio&jaar=2024')).toBe(2024);
  });
});

describe('an answer that was prepared with the page', () => {
  const before = countsWith({ GM0197: [100, 98, 96, 94, 92, 90] });

  /** An atlas that started with prepared answers, over an engine with other files. */
  async function startPrepared(real: Engine, other: { version?: string } = {}) {
    const prepared = engineOver(before);
    let isReal = false;
    const engine: Engine = {
      ...real,
      open: async () => (isReal ? real.open() : { ...(await prepared.open()), ...other }),
      ask: (question) => (isReal ? real : prepared).ask(question),
    };
    const { atlas } = await startWith(engine);
    isReal = true;
    return atlas;
  }

  it('stays where the engine has read the same files', async () => {
    const atlas = await startPrepared(engineOver(before));
    const { answer, opening } = atlas;
    await atlas.confirm();
    expect(atlas.answer).toBe(answer);
    expect(atlas.opening).toBe(opening);
  });

  it('is replaced where the engine has read files of another version', async () => {
    const after = countsWith({ GM0197: [100, 98, 96, 94, 92, 70] });
    const atlas = await startPrepared(engineOver(after), { version: 'older' });
    await atlas.confirm();
    expect([...atlas.answer!.counts.pupils].slice(0, 6)).toContain(70);
  });

  it('makes way for the problem where the engine cannot read a file', async () => {
    const { engine, deliver } = engineWithout('po.csv', before);
    const atlas = await startPrepared(engine);
    expect(atlas.answer).not.toBeNull();
    await atlas.confirm();
    expect(atlas.problems).toMatchObject([{ file: 'po.csv', problem: 'unreachable' }]);
    expect(atlas.answer).toBeNull();
    deliver();
    await atlas.retry();
    expect(atlas.problems).toEqual([]);
  });
});

describe('a projection that is late', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  /** An atlas whose backtest comes as `settle` says, at a time of the test. */
  async function startWithout(query: string) {
    const load = loadFrom({
      ...siteFiles(LONG),
      'toets.json': readFileSync('public/data/toets.json', 'utf8'),
    });
    let settle: (how: 'comes' | 'fails') => void = () => {};
    const held = new Promise<void>((resolve, reject) => {
      settle = (how) => (how === 'comes' ? resolve() : reject(new Unreachable('toets.json', 503)));
    });
    const engine = createEngine(async (file) => {
      if (file === 'toets.json') await held;
      return load(file);
    });
    const starting = startWith(engine, query);
    await vi.advanceTimersByTimeAsync(10_000);
    const { atlas } = await starting;
    return { atlas, settle };
  }

  it.each(['gemeenten=GM0197&jaar=2030', 'modus=regio&eigen=A!0197.0222'])(
    'leaves the counts to be shown, and follows: %s',
    async (query) => {
      const { atlas, settle } = await startWithout(query);
      expect(atlas.isPartial).toBe(true);
      expect(atlas.answer?.projection).toBeNull();
      expect(atlas.year).toBe(2025);
      expect(atlas.unusedParts.shown).toEqual([]);
      settle('comes');
      await vi.waitFor(() => expect(atlas.answer?.projection).not.toBeNull());
      await vi.waitFor(() => expect(atlas.isPartial).toBe(false));
      expect(atlas.year).toBe(query.includes('2030') ? 2030 : 2025);
      expect(atlas.problems).toEqual([]);
    },
  );

  it('is told where it fails in the end, and comes with another try', async () => {
    const { atlas, settle } = await startWithout('');
    settle('fails');
    await vi.waitFor(() => expect(atlas.problems).toMatchObject([{ file: 'toets.json' }]));
    await vi.waitFor(() => expect(atlas.isPartial).toBe(false));
    expect(atlas.answer?.counts.codes).toContain('GM0197');
  });
});

it('a projection whose file failed is there after another try', async () => {
  const { engine, deliver } = engineWithout('toets.json', LONG);
  const { atlas } = await startWith(engine, '');
  expect(atlas.problems).toMatchObject([{ file: 'toets.json' }]);
  deliver();
  await atlas.retry();
  expect(atlas.problems).toEqual([]);
  expect(atlas.answer?.projection).not.toBeNull();
});

describe('the questions of the page', () => {
  const { counts, projection } = expecting(
    countsWith({ GM0197: [100, 98, 96, 94, 92, 90], GM0222: [50, 45, 40, 40, 40, 40] }),
    5,
  );
  const pages = [
    'kaart&gemeenten=GM0197&lijnen=eerder',
    'kaart&maat=kansgrens1&grenzen=-20_-5&klassen=grenzen',
    'regio&eigen=A!0197.0222&naast=corop.R1',
    'dataset&erbij=eerder',
    'bronnen',
  ];
  it.each(pages)('are not sent while the year is dragged: %s', async (page) => {
    const { atlas } = await startAtlas(counts, { query: `modus=${page}`, projection });
    const built = vi.spyOn(Latest.prototype, 'ask');
    const stringified = vi.spyOn(JSON, 'stringify');
    for (const year of atlas.years) await atlas.choose({ year }, 'drag');
    expect(atlas.years.length).toBeGreaterThan(5);
    expect(built).not.toHaveBeenCalled();
    expect(stringified).not.toHaveBeenCalled();
    await atlas.choose({ sector: 'vo', soorten: ['vo'] });
    expect(built).toHaveBeenCalled();
    vi.restoreAllMocks();
  });
  it('are sent again with the next choice where they were refused', async () => {
    const { engine, deliver } = engineWithout('po.csv', counts);
    const { atlas } = await startWith(engine);
    expect(atlas.problems).toEqual([
      { file: 'po.csv', problem: 'unreachable', row: null, column: null, found: '503' },
    ]);
    deliver();
    await atlas.choose({ year: 2017 }, 'drag');
    expect(atlas.problems).toEqual([]);
  });
});
