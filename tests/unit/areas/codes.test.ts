import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COUNTRY,
  isGemeenteCode,
  gemeenteDigits,
  gemeenteOfDigits,
  parseAreaCode,
  readGemeenteCode,
  readLooseGemeenteCode,
  regionCode,
  userRegionCode,
} from '../../../src/areas/codes.ts';
import { DIVISIONS } from '../../../src/areas/divisions.ts';

describe('an area code', () => {
  it.each([
    ['GM0197', { kind: 'gemeente', code: 'GM0197' }],
    ['corop.09', { kind: 'region', division: 'corop', region: '09' }],
    ['provincie.Noord-Holland', { kind: 'region', division: 'provincie', region: 'Noord-Holland' }],
    ['eigen.1', { kind: 'user-region', index: 1 }],
    ['NL', { kind: 'country' }],
  ])('%s is parsed', (text, parsed) => expect(parseAreaCode(text)).toEqual(parsed));

  it.each(['', '0197', 'gm0197', 'GM01970', 'corop', 'corop.', 'eigen.', 'eigen.10', 'x.09', 'nl'])(
    '“%s” is none',
    (text) => expect(parseAreaCode(text)).toBeNull(),
  );

  it('of a region is parsed back to its division and its own code', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...DIVISIONS),
        fc.string({ minLength: 1 }),
        (division, region) => {
          expect(parseAreaCode(regionCode(division, region))).toEqual({
            kind: 'region',
            division,
            region,
          });
        },
      ),
    );
    expect(parseAreaCode(userRegionCode(0))).toEqual({ kind: 'user-region', index: 0 });
    expect(parseAreaCode(COUNTRY)).toEqual({ kind: 'country' });
  });
});

describe('the code of a gemeente', () => {
  it.each(['14', '0014', 'GM0014', 'GM14', ' 0014 '])('“%s” is read strictly', (text) => {
    expect(readGemeenteCode(text)).toBe('GM0014');
    expect(readLooseGemeenteCode(text)).toBe('GM0014');
  });

  it.each(['gm0014', 'GM 0014', '14.0', '14,0', '14.00', '="0014"', "'0014", '’14', '="GM0014"'])(
    '“%s” is read loosely only',
    (text) => {
      expect(readGemeenteCode(text)).toBeNull();
      expect(readLooseGemeenteCode(text)).toBe('GM0014');
    },
  );

  it.each(['', 'GM', '00014', '14.5', '1.000', '-14', 'Aalten', 'GM0014.', '14 15'])(
    '“%s” is not read at all',
    (text) => expect([readGemeenteCode(text), readLooseGemeenteCode(text)]).toEqual([null, null]),
  );

  it('is written with four digits', () => {
    expect(['GM0014', 'GM014', 'XGM0014'].map(isGemeenteCode)).toEqual([true, false, false]);
    expect(gemeenteDigits('GM0014')).toBe('0014');
    expect(['0014', 'GM0014', '014', 'GMGM0014'].map(gemeenteOfDigits)).toEqual([
      'GM0014',
      'GM0014',
      null,
      null,
    ]);
  });
});
