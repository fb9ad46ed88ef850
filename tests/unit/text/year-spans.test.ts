import { expect, it } from 'vitest';
import { yearSpans } from '../../../src/text/year-spans.ts';

it('consecutive years are joined, in ascending order', () => {
  expect(yearSpans([1996, 2001, 1997, 2020, 2021, 2022])).toEqual([
    '1996–1997',
    '2001',
    '2020–2022',
  ]);
  expect(yearSpans([])).toEqual([]);
});

it('years are written as the words for what is counted write them', () => {
  const schoolYear = (year: number) => `${year}-${(year + 1) % 100}`;
  expect(yearSpans([2014, 2015, 2017], schoolYear)).toEqual(['2014-15–2015-16', '2017-18']);
});
