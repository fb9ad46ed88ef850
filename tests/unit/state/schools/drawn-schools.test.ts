import { beforeAll, describe, expect, it } from 'vitest';
import { knownSchools } from '../../../../src/engine/schools/known-schools.ts';
import { normsSource } from '../../../../src/engine/schools/norms-source.ts';
import { ResultCache } from '../../../../src/engine/result-cache.ts';
import { siteFiles } from '../../../../src/engine/site-files/site-files.ts';
import type { SchoolPoints } from '../../../../src/engine/protocol/schools.ts';
import {
  countDrawn,
  drawnOfCountry,
  drawnSchools,
  type DrawnSchools,
} from '../../../../src/state/schools/drawn-schools.ts';
import { schoolCounts } from '../../../../src/state/schools/school-counts.ts';
import { filterSchools, NO_FILTERS } from '../../../../src/state/schools/school-filters.ts';
import { schoolFigures } from '../../../../src/state/schools/school-figures.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

let known: Awaited<ReturnType<typeof knownSchools>>;
let points: SchoolPoints;
const bo = { sector: 'po', soorten: ['bo'] } as const;
beforeAll(async () => {
  const files = siteFiles((file) => Promise.resolve(committed(file)));
  known = await knownSchools(files, normsSource(files, new ResultCache()));
  points = await known.points(bo);
});

describe('the schools of the country as points', () => {
  it('are those with pupils in the year', () => {
    const drawn = drawnOfCountry(points, { base: 2015, year: 2025 });
    expect(drawn.codes).toHaveLength(6096);
    expect(countDrawn(drawn, 'po').open).toBe(6096);
  });
  it('are in an earlier year also those that closed since, whose place is not known', () => {
    const drawn = drawnOfCountry(points, { base: 2005, year: 2010 });
    const closed = drawn.codes.map((_, i) => i).filter((i) => drawn.isClosed[i] === 1);
    expect(closed.length).toBeGreaterThan(500);
    expect(closed.every((i) => (drawn.x[i] ?? 0) < 0)).toBe(true);
    expect(countDrawn(drawn, 'po').open).toBe(drawn.codes.length);
  });
  it('are filtered as those of a list are', async () => {
    const answer = await known.answer({ ...bo, scope: { kind: 'gemeenten', codes: ['GM0599'] } });
    const figures = schoolFigures(answer, 2015, 2025);
    const isHere = (drawn: DrawnSchools, i: number) => drawn.gemeenten[i] === 'GM0599';
    for (const change of [
      { schoolStatus: 'onder' },
      { schoolStatus: 'gesloten', denomination: 'openbaar' },
      { schoolStatus: 'alle', schoolText: 'hoogvliet' },
      { schoolSize: 'tot145', ofBoard: '41775' },
    ] as const) {
      const filters = { ...NO_FILTERS, ...change };
      const drawn = drawnOfCountry(points, { base: 2015, year: 2025, filters });
      const codes = drawn.codes.filter((_, i) => isHere(drawn, i));
      expect(codes).toEqual(filterSchools(figures, filters).map(({ row }) => row.code));
    }
    const below = { ...NO_FILTERS, schoolStatus: 'onder' } as const;
    const drawn = drawnOfCountry(points, { base: 2015, year: 2025, filters: below });
    const all = drawnOfCountry(points, { base: 2015, year: 2025 });
    expect(drawn.codes).toHaveLength(countDrawn(all, 'po').below);
  });
  it('are counted as those of a list are', async () => {
    const codes = ['GM0197', 'GM0599', 'GM1970'];
    const answer = await known.answer({ ...bo, scope: { kind: 'gemeenten', codes } });
    const { open, withNorm, below, branchesBelow } = schoolCounts(answer, 2015, 2025);
    const drawn = drawnSchools(schoolFigures(answer, 2015, 2025));
    expect(below).toBeGreaterThan(0);
    expect(countDrawn(drawn, 'po')).toEqual({ open, withNorm, below, branchesBelow });
  });
  it('are the same as in the list of a gemeente', async () => {
    const answer = await known.answer({ ...bo, scope: { kind: 'gemeenten', codes: ['GM0197'] } });
    const listed = drawnSchools(schoolFigures(answer, 2015, 2025).filter((one) => !one.isClosed));
    const drawn = drawnOfCountry(points, { base: 2015, year: 2025 });
    const of = (column: keyof typeof drawn) =>
      drawn.codes.flatMap((_, i) => (drawn.gemeenten[i] === 'GM0197' ? [drawn[column][i]] : []));
    expect(listed.codes.length).toBe(14);
    for (const column of Object.keys(listed) as (keyof typeof listed)[]) {
      expect(of(column)).toEqual([...Array.from(listed[column] as ArrayLike<unknown>)]);
    }
  });
});
