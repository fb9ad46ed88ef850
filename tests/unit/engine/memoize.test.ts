import { expect, it } from 'vitest';
import { memoizeAsync, memoizeAsyncBy } from '../../../src/engine/memoize.ts';

it('computes once for several calls, also at the same time', async () => {
  let made = 0;
  const once = memoizeAsync(() => Promise.resolve(++made));
  expect(await Promise.all([once(), once()])).toEqual([1, 1]);
  expect(await once()).toBe(1);
});

it('does not keep a failure', async () => {
  let tries = 0;
  const flaky = memoizeAsync(() =>
    ++tries === 1 ? Promise.reject(new Error('no')) : Promise.resolve(tries),
  );
  await expect(flaky()).rejects.toThrow('no');
  expect(await flaky()).toBe(2);
});

it('keeps a result per list of arguments', async () => {
  let made = 0;
  const by = memoizeAsyncBy((key: string, list: string[]) =>
    Promise.resolve(`${key}${list.join()}${++made}`),
  );
  expect(await by('a', ['x'])).toBe('ax1');
  expect(await by('a', ['y'])).toBe('ay2');
  expect(await by('a', ['x'])).toBe('ax1');
});

it('drops the least recently used results beyond the limit', async () => {
  let made = 0;
  const by = memoizeAsyncBy<[number], number>(() => Promise.resolve(++made));
  await by(0);
  for (let other = 1; other <= 20; other++) await Promise.all([by(other), by(0)]);
  expect(await by(0)).toBe(1);
  expect(await by(1)).toBe(22);
  expect(await by(20)).toBe(21);
});
