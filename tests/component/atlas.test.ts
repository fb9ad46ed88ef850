import { describe, expect, it, vi } from 'vitest';
import { Atlas } from '../../src/state/atlas.svelte.ts';
import type { Engine } from '../../src/engine/protocol.ts';
import { countsWith } from '../unit/counts-builder.ts';
import { startAtlas } from './atlas-builder.ts';

const silent = { push() {}, replace() {}, settle() {} };

/** The engine of a started atlas, with what is asked of earlier forecasts under our hands. */
async function atlasWith(past: Engine['past'], query: string) {
  const { atlas } = await startAtlas(countsWith({ GM0197: [100, 90], GM0222: [50, 40] }));
  const opening = {
    ...atlas.opening!,
    mergers: [{ code: 'GM0237', name: 'Gendringen', year: 2005, into: 'GM0197' }],
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
    expect(atlas.past).toEqual([]);
    await atlas.retry();
    expect(atlas.past).toEqual([line]);
  });
});
