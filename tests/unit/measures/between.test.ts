import { describe, expect, test } from 'vitest';
import { changeBetween, shareBetween } from '../../../src/measures/between.ts';

describe('changeBetween', () => {
  test('the least change is from the most then to the least now, the largest the other way round', () => {
    const change = changeBetween({ low: 80, high: 100 }, { low: 50, high: 60 });
    expect(change).toEqual({ low: -50, high: -25 });
  });

  test('without masked counts both are the change, and without candidates then there is none', () => {
    expect(changeBetween({ low: 200, high: 200 }, { low: 150, high: 150 })).toEqual({ low: -25, high: -25 }); // prettier-ignore
    expect(changeBetween({ low: 0, high: 0 }, { low: 10, high: 10 })).toBeNull();
  });
});

test('shareBetween is least where the part is least and the others are most', () => {
  const share = shareBetween({ low: 40, high: 60 }, { low: 90, high: 120 });
  expect(share).toEqual({ low: 40, high: expect.closeTo((100 * 60) / 110) });
  expect(shareBetween({ low: 0, high: 0 }, { low: 0, high: 0 })).toBeNull();
});
