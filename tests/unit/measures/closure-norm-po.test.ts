import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../src/formats/cells.ts';
import {
  closureNormPo,
  isBelow,
  normFinder,
  yearsInARow,
} from '../../../src/measures/closure-norm-po.ts';
import { pupilsIn } from '../../../src/tables/schools.ts';
import { school } from '../../fixtures/school-builder.ts';

const HA = 100;

describe('the closure norm of bo', () => {
  test.each([
    [6.4, 23],
    [16, 50],
    [45, 99],
    [115, 150],
    [500, 200],
  ])('is with %d children per km² %i pupils', (density, norm) => {
    expect(closureNormPo(density * 1_000, 1_000 * HA)).toBe(norm);
  });

  test('is at least 23 and at most 200', () => {
    expect(closureNormPo(0, 10 * HA)).toBe(23);
    expect(closureNormPo(1_000_000, 10 * HA)).toBe(200);
  });

  test('counts at least ten km² of land', () => {
    expect(closureNormPo(200, 1 * HA)).toBe(closureNormPo(200, 10 * HA));
    expect(closureNormPo(200, 20 * HA)).toBeLessThan(closureNormPo(200, 10 * HA));
  });

  test('rounds a half up', () => {
    // 0.6·d / (0.15 + 0.0027·d) = 30.5 where d = 4.575 / 0.51765
    const half = 4.575 / 0.51765;
    expect(closureNormPo(half * 1_000_000 + 1, 1_000_000 * HA)).toBe(31);
    expect(closureNormPo(half * 1_000_000 - 1, 1_000_000 * HA)).toBe(30);
  });

  test('never falls where there are more children', () => {
    fc.assert(
      fc.property(
        fc.nat(50_000),
        fc.nat(5_000),
        fc.integer({ min: 1, max: 60_000 }),
        (n, more, ha) => {
          expect(closureNormPo(n + more, ha)).toBeGreaterThanOrEqual(closureNormPo(n, ha));
        },
      ),
    );
  });
});

describe('the norm of a place', () => {
  const indicative = [
    { gemeente: 'GM0001', landHa: 1, children: 1, norm: 54, low: 52, high: 56, split: 2023 },
    { gemeente: 'GM0002', landHa: 1, children: 1, norm: 99, low: 98, high: 101, split: null },
  ];
  const part = { gemeente: 'GM0001', year: 2023, source: 'Stcrt.' };
  const official = [
    { ...part, part: 'Overig', towns: [], norm: 57 },
    { ...part, part: 'Zuthem', towns: ['LAAG ZUTHEM', 'LIEDERHOLTHUIS'], norm: 23 },
  ];
  const normOf = normFinder({ indicative, official });

  test('is the official one of the part of the gemeente where there is one', () => {
    expect(normOf({ gemeente: 'GM0001', town: 'LAAG ZUTHEM' })).toEqual({
      norm: 23,
      low: 23,
      high: 23,
      kind: 'official',
      part: 'Zuthem',
      split: 2023,
    });
    const rest = { norm: 57, part: 'Overig' };
    expect(normOf({ gemeente: 'GM0001', town: 'RAALTE' })).toMatchObject(rest);
    expect(normOf({ gemeente: 'GM0001', town: '' })).toMatchObject(rest);
  });

  test('is else indicative, with its bounds', () => {
    expect(normOf({ gemeente: 'GM0002', town: 'X' })).toEqual({
      norm: 99,
      low: 98,
      high: 101,
      kind: 'indicative',
      part: null,
      split: null,
    });
    expect(normOf({ gemeente: 'GM9999', town: '' })).toBeNull();
  });

  test('is that of the user where the table of the user has the gemeente', () => {
    const own = normFinder({ indicative, official, user: new Map([['GM0001', 60]]) });
    expect(own({ gemeente: 'GM0001', town: 'LAAG ZUTHEM' })).toMatchObject({
      norm: 60,
      low: 60,
      kind: 'user',
      split: 2023,
    });
    expect(own({ gemeente: 'GM0002', town: '' })?.kind).toBe('indicative');
  });
});

describe('below the norm', () => {
  test.each([
    [22, true],
    [23, false],
    [MASKED, true],
    [0, false],
  ])('a count of %i: %s', (count, is) => {
    expect(isBelow(count, 23)).toBe(is);
  });

  test('years in a row end at a year on the norm, without pupils, or before the counts', () => {
    const inARow = (counts: number[]) => {
      const one = school('00AA00', counts);
      return yearsInARow(2024, (year) => isBelow(pupilsIn(one, year), 25));
    };
    expect(inARow([10, 30, 20, MASKED])).toBe(2);
    expect(inARow([10, 0, 20, 24])).toBe(2);
    expect(inARow([10, 10, 20, 24])).toBe(4);
    expect(inARow([10, 10, 20, 25])).toBe(0);
  });
});
