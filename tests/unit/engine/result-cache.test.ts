import { expect, it } from 'vitest';
import { ResultCache } from '../../../src/engine/result-cache.ts';

it('keeps results until it is cleared', async () => {
  const cache = new ResultCache();
  let computed = 0;
  const counts = cache.memoize((sector: string) => Promise.resolve(`${sector}${++computed}`));
  const paths = cache.memoize(() => Promise.resolve(++computed));
  expect([await counts('po'), await counts('po'), await paths()]).toEqual(['po1', 'po1', 2]);
  cache.clear();
  expect([await counts('po'), await paths()]).toEqual(['po3', 4]);
});

it('keeps at most the given number of results of a function', async () => {
  const cache = new ResultCache();
  let computed = 0;
  const last = cache.memoize((letter: string) => Promise.resolve(letter + ++computed), 1);
  expect([await last('a'), await last('a'), await last('b'), await last('a')]).toEqual([
    'a1',
    'a1',
    'b2',
    'a3',
  ]);
});
