import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepTowards } from '../../../../src/view/kit/step-towards.ts';

interface Item {
  key: string;
  is: 'old' | 'new';
}
const old = (keys: string): Item[] => [...keys].map((key) => ({ key, is: 'old' }));
const fresh = (keys: string): Item[] => [...keys].map((key) => ({ key, is: 'new' }));
const written = (list: readonly Item[]) =>
  list.map(({ key, is }) => (is === 'new' ? key.toUpperCase() : key)).join('');
const stepOf = (held: Item[], target: Item[], from: number, count: number, step: number) =>
  stepTowards(held, target, ({ key }) => key, { from, count }, step);
/** The list after the first step, of `step` items. */
const step = (held: Item[], target: Item[], from: number, step: number) =>
  written(stepOf(held, target, from, 0, step)[1]);

describe('a step of a list towards another', () => {
  it('has the new items first where it begins, and the others in the order that they had', () => {
    expect(step(old('abcdef'), fresh('fedcba'), 0, 2)).toBe('FEabcd');
  });

  it('begins at the items that are on the screen, and goes on at the start of the list', () => {
    expect(step(old('abcdef'), fresh('fedcba'), 3, 2)).toBe('adeCBf');
    expect(step(old('abcdef'), fresh('fedcba'), 4, 4)).toBe('FEcdBA');
  });

  it('drops at once what the new list does not have', () => {
    expect(step(old('abcdef'), fresh('fdb'), 0, 1)).toBe('Fbd');
  });

  it('lets a list grow', () => {
    expect(step(old('ab'), fresh('abcdef'), 0, 4)).toBe('ABCD');
  });

  it('has the items that come to their place in the opposite order first, so that only these are moved', () => {
    const [moved, ordered] = stepOf(old('abcdef'), fresh('bdface'), 0, 0, 3);
    expect([moved, ordered].map(written)).toEqual(['FDBace', 'BDFace']);
    expect(stepOf([...ordered], fresh('bdface'), 0, 3, 2).map(written)).toEqual([
      'BDFCAe',
      'BDFACe',
    ]);
  });

  it('equals the new list in the end, and never has an item twice or one that is not in either', () => {
    const keys = fc.uniqueArray(fc.constantFrom(...'abcdefghij'), { maxLength: 10 });
    fc.assert(
      fc.property(keys, keys, fc.nat(9), fc.nat(12), (before, after, from, count) => {
        const target = fresh(after.join(''));
        const start = Math.min(from, target.length);
        const [moved, now] = stepOf(old(before.join('')), target, start, 0, count);
        expect([...written(moved)].sort()).toEqual([...written(now)].sort());
        expect(new Set(now.map(({ key }) => key)).size).toBe(now.length);
        expect(now.every(({ key }) => after.includes(key))).toBe(true);
        // What was there and still belongs there is never gone for a moment.
        const kept = before.filter((key) => after.includes(key));
        expect(kept.every((key) => now.some((one) => one.key === key))).toBe(true);
        if (count >= target.length) expect(now).toEqual(target);
      }),
    );
  });
});
