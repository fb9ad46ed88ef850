import { describe, expect, test } from 'vitest';
import {
  lastVmboYear,
  offerOf,
  typeRows,
  vmboNow,
} from '../../../../src/state/region/vmbo-figures.ts';
import { pictureWith, site, supply } from '../../../fixtures/vmbo-builder.ts';

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
