import { describe, expect, it, vi } from 'vitest';
import { Atlas } from '../../src/state/atlas.svelte.ts';
import type { Engine } from '../../src/engine/protocol/engine.ts';
import { countsWith } from '../fixtures/counts-builder.ts';
import { expecting } from '../fixtures/projection-builder.ts';
import { Latest } from '../../src/state/latest.svelte.ts';
import { startAtlas } from '../fixtures/atlas-builder.ts';

const silent = { push() {}, replace() {}, settle() {} };

/** The engine of a started atlas, with what is asked of earlier forecasts under our hands. */
async function atlasWith(past: Engine['past'], query: string) {
  const { atlas } = await startAtlas(countsWith({ GM0197: [100, 90], GM0222: [50, 40] }));
  const opening = {
    ...atlas.opening!,
    herindelingen: [{ code: 'GM0237', name: 'Gendringen', year: 2005, into: 'GM0197' }],
  };
  const answer = atlas.answer!;
  const engine = {
    open: () => Promise.resolve(opening),
    ask: (question) => Promise.resolve({ ...answer, question }),
    past,
  } as Engine;
  const made = new Atlas(engine, { ...silent, query: () => query });
  await made.start();
  return made;
}

describe('the lines beside the projection', () => {
  it('are asked of the gemeente of today where the link names one that was merged', async () => {
    const past = vi.fn<Engine['past']>(() => Promise.resolve([]));
    await atlasWith(past, 'gemeenten=GM0237&lijnen=eerder');
    expect(past.mock.lastCall?.[0].codes).toEqual(['GM0197']);
  });
  it('are asked again after they failed', async () => {
    const failed = {
      file: 'geboorten.csv',
      problem: 'unreachable' as const,
      row: null,
      column: null,
      found: '503',
    };
    const line = { code: 'GM0197', origin: 2015, years: [2016], pupils: Float64Array.of(95) };
    const past = vi.fn<Engine['past']>().mockResolvedValueOnce(failed).mockResolvedValue([line]);
    const atlas = await atlasWith(past, 'gemeenten=GM0197&lijnen=eerder');
    expect(atlas.lines.past).toEqual([]);
    await atlas.retry();
    expect(atlas.lines.past).toEqual([line]);
  });
});

describe('the region that is looked at', () => {
  const counts = countsWith({ GM0197: [100, 90], GM0222: [50, 40] });
  it('is asked for as an area of its own, on the page about regions only', async () => {
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
  it('is a region of a division before one of the reader, which can stand beside it', async () => {
    const query = 'modus=regio&regio=corop.R1&eigen=A!0197&naast=eigen.0';
    const { atlas } = await startAtlas(counts, { query });
    expect([atlas.subject?.code, atlas.places.beside?.code]).toEqual(['corop.R1', 'eigen.0']);
  });
  it('has nothing beside it where the link names what is not there, or itself', async () => {
    for (const beside of ['eigen.1', 'eigen.0', 'corop.99']) {
      const query = `modus=regio&eigen=A!0197&naast=${beside}`;
      const { atlas } = await startAtlas(counts, { query });
      expect([beside, atlas.subject?.code, atlas.places.beside]).toEqual([beside, 'eigen.0', null]);
    }
  });
  it('is none where the division has no such region, whatever else is made', async () => {
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
  it('is the newest count, or the fifth after it for a chance that counted years do not have', async () => {
    expect(await yearOf('')).toBe(2025);
    expect(await yearOf('maat=kansgrens1')).toBe(2030);
    expect(await yearOf('maat=kansgrens1&jaar=2027')).toBe(2027);
  });
  it('may be one of which a chance says nothing where a slider leads away from it, and nowhere else', async () => {
    expect(await yearOf('maat=kansgrens1&jaar=2024')).toBe(2024);
    expect(await yearOf('modus=regio&maat=kansgrens1&jaar=2024')).toBe(2030);
    expect(await yearOf('modus=regio&jaar=2024')).toBe(2024);
  });
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
  it.each(pages)('are none while the year is dragged: %s', async (page) => {
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
  it('are asked again with the next choice where they were refused', async () => {
    const { atlas } = await startAtlas(counts);
    const problem = { problem: 'unreachable' as const, row: null, column: null, found: null };
    const refused = { file: 'po.csv', ...problem };
    const ask = vi.fn<Engine['ask']>(() => Promise.resolve(refused));
    const engine = { open: () => Promise.resolve(atlas.opening!), ask } as Partial<Engine>;
    const failing = new Atlas(engine as Engine, { ...silent, query: () => '' });
    await failing.start();
    expect(failing.problems).toEqual([refused]);
    ask.mockImplementation((question) => Promise.resolve({ ...atlas.answer!, question }));
    await failing.choose({ year: 2017 }, 'drag');
    expect(failing.problems).toEqual([]);
  });
});
