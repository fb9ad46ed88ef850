import { sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { UNKNOWN_GEMEENTE } from '../../src/areas/codes.ts';
import { readBirths } from '../../src/formats/site/geboorten.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readYoungChildren, type ChildFigure } from '../../src/formats/site/jonge-kinderen.ts';
import { committed } from '../fixtures/raw-folder.ts';

const rows = readYoungChildren(committed('jonge-kinderen.csv'), 'jonge-kinderen.csv');
const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const of = (figure: ChildFigure, year: number) =>
  rows.filter((row) => row.figure === figure && row.year === year);
const total = (figure: ChildFigure, year: number) =>
  sum(of(figure, year), ({ children }) => children);

describe('births and young children per gemeente', () => {
  test.each([
    ['geboren', 2010, 184_397],
    ['geboren', 2015, 170_510],
    ['geboren', 2016, 171_387],
    ['schoolcohort', 2013, 172_491],
    ['schoolcohort', 2016, 172_146],
    ['0-4', 2006, 988_152],
    ['0-4', 2025, 858_425],
  ] as const)('%s of %i are %i in the country', (figure, year, children) => {
    expect(total(figure, year)).toBe(children);
  });

  test('are the births of the country that the site has, but in 2016: CBS corrected that year by 0.7 %', () => {
    const births = readBirths(committed('geboorten.csv'), 'geboorten.csv');
    const differ = births.filter(({ year, births: n }) => of('geboren', year).length > 0 && total('geboren', year) !== n); // prettier-ignore
    expect(differ.map(({ year }) => year)).toEqual([2016]);
  });

  test('are of each of the 342 gemeenten of today in every year, and of a divided one in none', () => {
    const codes = areas.map(({ code }) => code).sort();
    for (const year of [2010, 2011, 2012, 2013, 2014, 2015, 2016, 2024]) {
      const placed = of('geboren', year).filter(({ gemeente }) => gemeente !== UNKNOWN_GEMEENTE);
      expect(placed.map(({ gemeente }) => gemeente)).toEqual(codes);
    }
    expect(of('geboren', 2010).find(({ gemeente }) => gemeente === UNKNOWN_GEMEENTE)?.children).toBe(111); // prettier-ignore
  });

  test('are marked before a division in the gemeenten that got a part', () => {
    const marked = new Set(rows.filter((row) => !row.isComparable).map(({ gemeente }) => gemeente));
    expect(marked.size).toBe(13);
    expect(of('geboren', 2024).every(({ isComparable }) => isComparable)).toBe(true);
  });
});
