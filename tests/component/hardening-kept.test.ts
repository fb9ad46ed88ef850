import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SavedRegions } from '../../src/state/region/saved-regions.svelte.ts';
import { keptFiles } from '../../src/state/user-files/kept-files.ts';
import { TIMEOUT, tryAll } from '../fixtures/hardening.ts';
import { fuzzRuns, mutated, mutation } from '../fixtures/mutated.ts';

describe('what the browser kept', () => {
  let held: unknown;
  beforeEach(() => {
    vi.doMock('idb-keyval', () => ({
      createStore: () => () => Promise.resolve(),
      get: () => Promise.resolve(held),
    }));
  });

  test(
    'of regions is read as far as it holds regions',
    async () => {
      const json = JSON.stringify([
        { name: 'Achterhoek 🏫', members: ['GM0197', 'GM0222'] },
        { name: 'Zeeland', members: ['GM0664'] },
      ]);
      const anyStored = fc.oneof(
        fc.json(),
        fc.array(mutation, { minLength: 1, maxLength: 3 }).map((changes) => {
          return new TextDecoder().decode(changes.reduce(mutated, new TextEncoder().encode(json)));
        }),
        fc
          .array(fc.record({ name: fc.anything(), members: fc.anything() }))
          .map((all) => JSON.stringify(all) ?? ''),
      );
      await tryAll('saved regions', fuzzRuns(1000), anyStored, (stored) => {
        const saved = new SavedRegions(
          () => ({ getItem: () => stored, setItem: () => {} }) as unknown as Storage,
        );
        for (const { name, members } of saved.regions) {
          expect(name).not.toMatch(/\p{Surrogate}/u);
          for (const code of members) expect(code).toMatch(/^GM\d{4}$/);
        }
        return saved.regions.length === 0;
      });
    },
    TIMEOUT,
  );

  test('of files is all there where nothing is damaged, whatever the page showed when they were opened', async () => {
    const file = { name: 'a.csv', source: new Blob(['x']), byHand: { year: 2024 }, how: 'apart' };
    const whole = ['bo', 'so/vso', 'vmbo-lwt', 'vo'].map((soort) => ({ ...file, soort }));
    held = [...whole, { ...file, soort: 'constructor' }, null];
    expect(await keptFiles()).toEqual(whole);
  });

  test(
    'of files is read as far as it holds files',
    async () => {
      const file = {
        name: 'a.csv',
        source: new Blob(['x']),
        byHand: {},
        soort: 'bo',
        how: 'toevoegen',
      };
      const anyFile = fc.oneof(
        fc.constant(file),
        fc.anything(),
        fc
          .tuple(fc.constantFrom(...Object.keys(file)), fc.anything())
          .map(([key, value]) => ({ ...file, [key]: value })),
      );
      await tryAll(
        'saved files',
        fuzzRuns(1000),
        fc.oneof(fc.anything(), fc.array(anyFile)),
        async (stored) => {
          held = stored;
          const kept = await keptFiles();
          if (typeof kept === 'string') return true;
          for (const one of kept) {
            expect(one.source).toBeInstanceOf(Blob);
            expect(typeof one.name).toBe('string');
          }
          return false;
        },
      );
    },
    TIMEOUT,
  );
});
