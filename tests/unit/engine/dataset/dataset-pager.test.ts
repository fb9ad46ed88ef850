import { expect, it } from 'vitest';
import { DatasetPager } from '../../../../src/engine/dataset/dataset-pager.ts';
import { ResultCache } from '../../../../src/engine/result-cache.ts';
import type { DatasetQuestion } from '../../../../src/engine/protocol/dataset.ts';

const question = (sector: 'po' | 'vo') => ({ sector }) as DatasetQuestion;

/** A pager over a data set of 120 rows with their numbers, NaN for the first. */
function pagerWith(make = () => Promise.resolve()) {
  let made = 0;
  const cache = new ResultCache();
  const pager = new DatasetPager(async () => {
    made++;
    await make();
    const n = Float64Array.from({ length: 120 }, (_, i) => (i === 0 ? NaN : i));
    const fields = [{ name: 'n', type: 'integer' as const, description: '' }];
    const summary = { years: [2025], provisional: [], userFiles: [] };
    return { summary, table: { fields, columns: [n], rows: 120 } };
  }, cache);
  return { pager, cache, made: () => made };
}

it('makes a data set once for all orders of its rows', async () => {
  const { pager, made } = pagerWith();
  await pager.open(question('po'), null);
  const summary = await pager.open(question('po'), { column: 'n', descending: true });
  expect(made()).toBe(1);
  expect(summary.first[0]).toEqual([119]);
  expect(summary).toMatchObject({ rows: 120, years: [2025] });
  await pager.open(question('vo'), null);
  expect(made()).toBe(2);
});

it('returns the first rows with the summary and the others by number, with null for missing values', async () => {
  const { pager } = pagerWith();
  const { id, first } = await pager.open(question('po'), null);
  expect(first[0]).toEqual([null]);
  expect(pager.rows(id, 100)).toEqual(Array.from({ length: 20 }, (_, i) => [100 + i]));
  expect(pager.rows(id, 500)).toEqual([]);
});

it('returns no rows of a data set after another one was opened', async () => {
  const { pager } = pagerWith();
  const { id } = await pager.open(question('po'), null);
  await pager.open(question('vo'), null);
  expect(pager.rows(id, 0)).toEqual([]);
});

it('makes a data set again after a failure, and after the cache is cleared', async () => {
  let fails = true;
  const { pager, cache, made } = pagerWith(() =>
    fails ? Promise.reject(new Error('x')) : Promise.resolve(),
  );
  await expect(pager.open(question('po'), null)).rejects.toThrow('x');
  fails = false;
  await pager.open(question('po'), null);
  cache.clear();
  await pager.open(question('po'), null);
  expect(made()).toBe(3);
});

it('returns the rows of the last requested data set, also when an earlier one is finished later', async () => {
  let slow = true;
  let release = () => {};
  const { pager } = pagerWith(() => {
    if (!slow) return Promise.resolve();
    slow = false;
    return new Promise((resolve) => (release = resolve));
  });
  const first = pager.open(question('po'), null);
  const { id } = await pager.open(question('vo'), null);
  release();
  await first;
  expect(pager.rows(id, 119)).toEqual([[119]]);
});
