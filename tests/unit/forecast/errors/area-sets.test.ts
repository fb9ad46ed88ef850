import { describe, expect, test } from 'vitest';
import { randomRegions } from '../../../../src/forecast/errors/area-sets.ts';
import { SIZE_CLASSES, sizeClassOf } from '../../../../src/forecast/backtest/size-classes.ts';

/** A ring of a hundred gemeenten, a pair apart from it, and an island. */
const NEIGHBOURS = [
  ...Array.from({ length: 100 }, (_, i) => [(i + 99) % 100, (i + 1) % 100]),
  [101],
  [100],
  [],
];

describe('random regions', () => {
  const regions = randomRegions(NEIGHBOURS);

  test('are 120, of two to twenty gemeenten each, none twice', () => {
    expect(regions).toHaveLength(120);
    for (const { members } of regions) {
      expect(members.length).toBeGreaterThanOrEqual(2);
      expect(members.length).toBeLessThanOrEqual(20);
      expect(new Set(members).size).toBe(members.length);
    }
  });

  test('are contiguous: each member borders on one before it', () => {
    expect(regions.some(({ members }) => members.length > 1)).toBe(true);
    for (const { members } of regions) {
      for (const [k, i] of members.entries()) {
        if (k > 0) expect(members.slice(0, k).some((j) => NEIGHBOURS[i]!.includes(j))).toBe(true);
      }
    }
  });

  test('are the same in every run, and none where nobody has a neighbour', () => {
    expect(randomRegions(NEIGHBOURS)).toEqual(regions);
    expect(randomRegions([[], []])).toEqual([]);
  });
});

test('size classes begin at their lower bound', () => {
  const name = (size: number) => SIZE_CLASSES[sizeClassOf(size)];
  expect([1, 999, 1000, 2499, 2500, 4999, 5000, 1e6].map(name)).toEqual([
    '<1000',
    '<1000',
    '1000-2500',
    '1000-2500',
    '2500-5000',
    '2500-5000',
    '>5000',
    '>5000',
  ]);
});
