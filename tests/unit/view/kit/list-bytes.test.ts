import { expect, it, vi } from 'vitest';
import { readUserBirths } from '../../../../src/formats/incoming/user-births.ts';
import { listBytes } from '../../../../src/view/kit/list-bytes.ts';

it('reads a list as it is', async () => {
  const text = 'jaar;geboorten\n2025;165000\n';
  expect(new TextDecoder().decode(await listBytes(new Blob([text])))).toBe(text);
});

it('reads of a file that is no list by its size just so much that it is refused', async () => {
  const read = vi.fn((from: number, to: number) => new Blob([new Uint8Array(to - from)]));
  const bytes = await listBytes({ size: 5e9, slice: read } as unknown as Blob);
  expect(read.mock.calls).toEqual([[0, 20e6 + 1]]);
  await expect(readUserBirths(bytes, 'groot.csv')).rejects.toMatchObject({ problem: 'too-large' });
});
