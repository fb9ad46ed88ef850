import { expect, test } from 'vitest';
import type { YoungChildren } from '../../../src/formats/site/jonge-kinderen.ts';
import { extendChildren } from '../../../src/tables/extend-children.ts';

test('children of the user replace all those of the same figure and year', () => {
  const row = (gemeente: string, year: number, children: number): YoungChildren => ({ gemeente, figure: 'geboren', year, children, isComparable: true }); // prettier-ignore
  const site = [row('GM0001', 2015, 1), row('GM0001', 2016, 2), row('GM0002', 2016, 3)];
  const own = [row('GM0001', 2016, 9), row('GM0001', 2017, 8)];
  expect(extendChildren(site, own)).toEqual([row('GM0001', 2015, 1), ...own]);
  expect(extendChildren(site, [])).toEqual(site);
});
