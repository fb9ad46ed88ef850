import { beforeAll, describe, expect, it } from 'vitest';
import { knownSchools } from '../../../../src/engine/schools/known-schools.ts';
import type { SchoolsAnswer, SchoolsQuestion } from '../../../../src/engine/protocol/schools.ts';
import { ResultCache } from '../../../../src/engine/result-cache.ts';
import { normsSource } from '../../../../src/engine/schools/norms-source.ts';
import { siteFiles } from '../../../../src/engine/site-files/site-files.ts';
import { pupilsIn } from '../../../../src/tables/schools.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

let answer: (question: SchoolsQuestion) => Promise<SchoolsAnswer>;
beforeAll(async () => {
  const files = siteFiles((file) => Promise.resolve(committed(file)));
  ({ answer } = await knownSchools(files, normsSource(files, new ResultCache())));
});

const bo = { sector: 'po', soorten: ['bo'] } as const;

describe('the schools of the site', () => {
  it('of a gemeente add up to its pupils', async () => {
    const { rows, years } = await answer({
      ...bo,
      scope: { kind: 'gemeenten', codes: ['GM0197'] },
    });
    const counts = rows.map(({ pupils }) => pupilsIn({ years, pupils }, 2025));
    expect(counts.filter((count) => count > 0)).toHaveLength(14);
    expect(counts.reduce((sum, count) => sum + Math.max(0, count), 0)).toBe(2141);
  });
  it('of a board stand in several gemeenten', async () => {
    const { rows } = await answer({ ...bo, scope: { kind: 'board', board: '41438' } });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ board }) => board))).toEqual(new Set(['41438']));
  });
  it('stand on the map inside its drawing plane', async () => {
    const { rows } = await answer({ ...bo, scope: { kind: 'gemeenten', codes: ['GM0088'] } });
    const point = rows.find(({ life }) => life.closed === null)?.point;
    // Schiermonnikoog is in the north of the map.
    expect(point?.y).toBeLessThan(300);
    expect(point?.x).toBeGreaterThan(1500);
  });
  it('of a board have the pupils of all schools in their gemeenten, and the soorten of the board', async () => {
    const scope = { kind: 'board', board: '41787' } as const;
    const { totals, years, boardSoorten } = await answer({ ...bo, scope });
    const aalten = totals.find(({ gemeente }) => gemeente === 'GM0197');
    expect(aalten?.pupils[years.indexOf(2025)]).toBe(2141);
    expect(boardSoorten.find(({ soort }) => soort === 'sbo')).toMatchObject({
      sector: 'po',
      open: 1,
    });
  });
  it('of a board that no school has are none, in no soort', async () => {
    const found = await answer({ ...bo, scope: { kind: 'board', board: '99999' } });
    expect([found.rows, found.totals, found.boardSoorten]).toEqual([[], [], []]);
  });
  it('of bo have a norm of their gemeente, of the part where that is public', async () => {
    const { rows } = await answer({
      ...bo,
      scope: { kind: 'gemeenten', codes: ['GM0197', 'GM0392'] },
    });
    const normsIn = (gemeente: string, kind: string) =>
      rows.filter((row) => row.gemeente === gemeente && row.norm?.kind === kind);
    expect(normsIn('GM0197', 'indicative')).not.toEqual([]);
    const spaarndam = normsIn('GM0392', 'official').map(({ norm }) => norm?.norm);
    expect(new Set(spaarndam)).toEqual(new Set([200, 130]));
  });
  it('of special education have no norm', async () => {
    const scope = { kind: 'gemeenten', codes: ['GM0599'] } as const;
    const { rows } = await answer({ sector: 'po', soorten: ['sbo', 'so', 'vso'], scope });
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ norm }) => norm !== null)).toEqual([]);
  });
  it('of vo have the norm of the whole school by its kinds, where that is known exactly', async () => {
    const scope = { kind: 'gemeenten', codes: ['GM0599'] } as const;
    const { rows } = await answer({ sector: 'vo', soorten: ['vo'], scope });
    const known = rows.filter(({ norm }) => norm !== null);
    expect(known.length).toBeGreaterThan(5);
    expect(known.every(({ norm }) => norm?.kind === 'law' && norm.ofWholeSchool !== null)).toBe(
      true,
    );
    expect(known.filter(({ structure }) => structure.includes('vbo'))).toEqual([]);
  });
});
