import { describe, expect, test } from 'vitest';
import { COUNTED_KINDS, countedIn, wholeOf } from '../../../src/tables/counted.ts';

describe('what is counted', () => {
  test('is pupils by school or by home in po, and exam candidates too in vo', () => {
    expect(countedIn('po')).toEqual(['school', 'woon']);
    expect(countedIn('vo')).toEqual(['school', 'woon', 'examen']);
  });

  test('has a whole of which the other soorten are a part', () => {
    expect(wholeOf('vo', 'school')).toEqual(['vo']);
    expect(wholeOf('po', 'woon')).toEqual(['bo', 'sbo', 'so', 'vso']);
    expect(wholeOf('vo', 'examen')).toEqual(COUNTED_KINDS.examen.soorten.vo);
  });
});
