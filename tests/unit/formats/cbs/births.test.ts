import { describe, expect, test } from 'vitest';
import { readRawBirths } from '../../../../src/formats/cbs/births.ts';
import { problemOf, utf8 } from '../../../fixtures/format-problem.ts';

describe('the raw list of births', () => {
  test('marks years written down from memory, whose source has commas that nobody quoted', () => {
    const raw = 'jaar,levendgeborenen,bron\n1988,186647,CBS\n1989,188979,CBS, uit het hoofd overgenomen; controleer\n'; // prettier-ignore
    expect(readRawBirths(utf8(raw), 'g')).toEqual([
      { year: 1988, births: 186_647, source: 'CBS', unverified: false },
      { year: 1989, births: 188_979, source: 'CBS, uit het hoofd overgenomen; controleer', unverified: true }, // prettier-ignore
    ]);
  });

  test('is refused with another header', () => {
    const read = () => readRawBirths(utf8('jaar,geboren,bron\n1988,1,CBS\n'), 'g');
    expect(problemOf(read)).toMatchObject({ row: 1, column: 'levendgeborenen' });
  });
});
