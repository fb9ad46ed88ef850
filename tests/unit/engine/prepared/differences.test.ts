import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addedUp, differences } from '../../../../src/engine/prepared/differences.ts';

describe('differences', () => {
  it('are between each number and the known one before it', () => {
    expect(differences([100, 98, NaN, 101, 0])).toEqual([100, -2, null, 3, -101]);
  });

  it('add up to the same numbers again, also after JSON', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.constant(NaN));
    fc.assert(
      fc.property(fc.array(count), (counts) => {
        const sent = JSON.stringify(differences(counts));
        expect([...addedUp(JSON.parse(sent))]).toEqual(counts);
      }),
    );
  });

  it('are refused for numbers with decimals, which would not add up exactly', () => {
    expect(() => differences([1, 0.1])).toThrow('0.1 is not a whole number');
  });
});
