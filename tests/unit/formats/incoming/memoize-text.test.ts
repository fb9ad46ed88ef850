import { expect, it } from 'vitest';
import { memoizeText } from '../../../../src/formats/incoming/memoize-text.ts';

it('what a text means is computed once, also where it means nothing', () => {
  const asked: string[] = [];
  const length = memoizeText((text) => (asked.push(text), text === '' ? null : text.length));
  expect(['a', '', 'bc', '', 'a'].map(length)).toEqual([1, null, 2, null, 1]);
  expect(asked).toEqual(['a', '', 'bc']);
});

it('no more than a thousand texts are kept', () => {
  let asked = 0;
  const same = memoizeText((text) => ((asked += 1), text));
  for (let i = 0; i < 1001; i++) same(String(i));
  expect(['0', '1000', '1000', '1001'].map(same)).toEqual(['0', '1000', '1000', '1001']);
  expect(asked).toBe(1004);
});
