import { describe, expect, it, vi } from 'vitest';
import { memoizeByKey } from '../../../../src/view/kit/memoize-by-key.ts';

describe('a memoized value', () => {
  it('is made once for each key', () => {
    const value = memoizeByKey<string[]>(2);
    const make = vi.fn(() => ['a']);
    expect(value('a', make)).toBe(value('a', make));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('gives way, where there is no room for another, when it was used longest ago', () => {
    const value = memoizeByKey<string>(2);
    const make = vi.fn((key: string) => key);
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) value(key, () => make(key));
    expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'b']);
  });
});
