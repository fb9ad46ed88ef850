import { describe, expect, it } from 'vitest';
import { provisionalYears, hasUserFigures } from '../../../../src/exports/dataset/origins.ts';
import type { Part, Subject } from '../../../../src/exports/dataset/part.ts';
import { areaOf } from '../../../../src/tables/area-view.ts';
import { countsWith, type Figure } from '../../../fixtures/counts-builder.ts';

/** A part with these areas, and the rows about some of them. */
function rowsAbout(areas: Record<string, Figure[]>, codes: string[], change: Partial<Part> = {}) {
  const counts = countsWith(areas);
  const part: Part = { soort: 'bo', counts, bounds: null, measures: [], lines: [], ...change };
  const subjects = codes.map((code): Subject => {
    const area = { code, name: code, level: 'gemeente', regions: null };
    return { part, area, view: areaOf(part.counts, code) };
  });
  return { parts: [part], subjects };
}

describe('a provisional year is reported', () => {
  const shape = { years: [2015, 2016], provisional: [2016] };
  it('while a figure of DUO of that year is in the table', () => {
    const areas = { GM0001: [5, { pupils: 6, fromUser: true }], GM0002: [5, 6] };
    expect(provisionalYears(rowsAbout(areas, ['GM0001', 'GM0002']).subjects, shape)).toEqual([
      2016,
    ]);
    expect(provisionalYears(rowsAbout(areas, ['GM0001']).subjects, shape)).toEqual([]);
  });
  it('not where that year has no figure, or is not in the table', () => {
    const areas = { GM0001: [5, NaN] };
    expect(provisionalYears(rowsAbout(areas, ['GM0001']).subjects, shape)).toEqual([]);
    const all = rowsAbout({ GM0001: [5, 6] }, ['GM0001']).subjects;
    expect(provisionalYears(all, { ...shape, years: [2015] })).toEqual([]);
  });
});

describe('files of the reader’s own have a part in a table', () => {
  const areas = { GM0001: [{ pupils: 5, fromUser: true }, 6], GM0002: [5, 6] };
  const rests = (codes: string[], years: number[], change: Partial<Part> = {}) => {
    const { subjects, parts } = rowsAbout(areas, codes, change);
    return hasUserFigures(subjects, parts, { years, base: 2015 });
  };
  it('where one of its figures is the reader’s', () => {
    expect(rests(['GM0001'], [2015])).toBe(true);
    expect(rests(['GM0001'], [2016])).toBe(false);
    expect(rests(['GM0002'], [2015, 2016])).toBe(false);
  });
  it('where its figures are compared with one', () => {
    const measures = [{ id: 'verandering' as const, values: Float64Array.of() }];
    expect(rests(['GM0001'], [2016], { measures })).toBe(true);
  });
  it('where a measure compares what is counted with pupils at schools that are the reader’s', () => {
    const atSchools = countsWith(areas);
    const plain = { GM0001: [5, 6], GM0002: [5, 6] };
    const restsOn = (codes: string[], years: number[]) => {
      const { subjects, parts } = rowsAbout(plain, codes, { atSchools });
      return hasUserFigures(subjects, parts, { years, base: 2015 });
    };
    expect(restsOn(['GM0001'], [2015])).toBe(true);
    expect(restsOn(['GM0001'], [2016])).toBe(false);
    expect(restsOn(['GM0002'], [2015, 2016])).toBe(false);
  });
  it('where it projects, since what is projected anywhere rests on the whole country', () => {
    const counts = { ...countsWith(areas), observed: 1 };
    expect(rests(['GM0002'], [2016], { counts })).toBe(true);
  });
});
