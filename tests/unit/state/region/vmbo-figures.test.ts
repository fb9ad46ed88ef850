import { describe, expect, test } from 'vitest';
import {
  changeBetween,
  lastVmboYear,
  offerOf,
  shareOf,
  typeRows,
  vmboNow,
} from '../../../../src/state/region/vmbo-figures.ts';
import { pictureWith, site, supply } from '../../../fixtures/vmbo-builder.ts';

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

test('typeRows has vmbo together first, then its types, havo and vwo, with the change of the country beside', () => {
  const rows = typeRows(pictureWith({ 'vmbo-k': supply([40, [20, 30]], [3, 1]) }));
  expect(rows.map(({ type }) => type)).toEqual(['vmbo', 'vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'havo', 'vwo']); // prettier-ignore
  expect(rows[2]).toEqual({
    type: 'vmbo-k',
    sites: { then: 3, now: 1 },
    candidates: { then: { low: 40, high: 40 }, now: { low: 20, high: 30 } },
    change: { low: -50, high: -25 },
    countryChange: { low: expect.closeTo(-12), high: expect.closeTo(-10) as number },
  });
});

test('shareOf is least where the part is least and the others are most', () => {
  const share = shareOf({ low: 40, high: 60 }, { low: 90, high: 120 });
  expect(share).toEqual({ low: 40, high: expect.closeTo((100 * 60) / 110) });
  expect(shareOf({ low: 0, high: 0 }, { low: 0, high: 0 })).toBeNull();
});

describe('what a vestiging offers', () => {
  test.each([
    ['both', { 'vmbo-b': [20, 20], 'vmbo-t': [20, [1, 4]] }],
    ['bk', { 'vmbo-k': [20, 20], 'vmbo-t': [20, 0] }],
    ['gt', { 'vmbo-g': [20, 20], 'vmbo-b': [20, 0], havo: [50, 50] }],
    ['ended', { 'vmbo-t': [20, 0], havo: [50, 50] }],
  ] as const)('is %s', (offer, types) => {
    expect(offerOf(site('01AA00', types))).toBe(offer);
  });

  test('are the types with candidates in the newest school year, without havo and vwo', () => {
    const now = vmboNow(site('01AA00', { 'vmbo-b': [20, 0], 'vmbo-t': [20, [1, 4]], vwo: [9, 9] }));
    expect(now).toEqual([{ type: 'vmbo-t', now: { low: 1, high: 4 } }]);
  });

  test('ended after the last school year with vmbo candidates, whatever it has of havo', () => {
    expect(lastVmboYear(site('01AA00', { 'vmbo-t': [20, 0], havo: [50, 50] }), [2014, 2024])).toBe(2014); // prettier-ignore
  });
});
