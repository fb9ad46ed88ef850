import { expect, it, vi } from 'vitest';
import { normsSource } from '../../../../src/engine/schools/norms-source.ts';
import { ResultCache } from '../../../../src/engine/result-cache.ts';
import { siteFiles } from '../../../../src/engine/site-files/site-files.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

function source() {
  const files = siteFiles((file) => Promise.resolve(committed(file)));
  const cache = new ResultCache();
  const clear = vi.spyOn(cache, 'clear');
  return { norms: normsSource(files, cache), clear };
}
const table = (...rows: string[]) =>
  new TextEncoder().encode(['gemeente;norm', ...rows].join('\n'));
const AALTEN = { gemeente: 'GM0197', town: 'AALTEN' };

it('gives the norms of a table of the user in place of the computed ones, until they are removed', async () => {
  const { norms, clear } = source();
  const before = (await norms.inUse())(AALTEN);
  expect(before?.kind).toBe('indicative');
  await expect(norms.use(table('Aalten;101', 'Doetinchem;150'), 'normen.csv')).resolves.toEqual({
    gemeenten: 2,
    refused: [],
  });
  expect((await norms.inUse())(AALTEN)).toMatchObject({ norm: 101, kind: 'user' });
  expect(clear).toHaveBeenCalledOnce();
  await norms.use(null, '');
  expect((await norms.inUse())(AALTEN)).toEqual(before);
});

it('says which rows are not used: norms of 12 and 209, and a gemeente that is in two rows', async () => {
  const { norms } = source();
  const used = await norms.use(
    table('Aalten;12', 'Doetinchem;209', 'Winterswijk;60', 'Winterswijk;61', 'Berkelland;40'),
    'normen.csv',
  );
  expect(used.gemeenten).toBe(1);
  expect(used.refused.map(({ row, problem }) => [row, problem])).toEqual([
    [2, 'norm-out-of-bounds'],
    [3, 'norm-out-of-bounds'],
    [4, 'norm-twice'],
    [5, 'norm-twice'],
  ]);
});
