import { beforeAll, describe, expect, it } from 'vitest';
import { knownSchools } from '../../../../src/engine/schools/known-schools.ts';
import type { SchoolsAnswer, SchoolsQuestion } from '../../../../src/engine/protocol/schools.ts';
import { siteFiles } from '../../../../src/engine/site-files/site-files.ts';
import { pupilsIn } from '../../../../src/tables/schools.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

let answer: (question: SchoolsQuestion) => SchoolsAnswer;
beforeAll(async () => {
  ({ answer } = await knownSchools(siteFiles((file) => Promise.resolve(committed(file)))));
});

const bo = { sector: 'po', soorten: ['bo'] } as const;

describe('the schools of the site', () => {
  it('of a gemeente add up to its pupils', () => {
    const { rows, years } = answer({ ...bo, scope: { kind: 'gemeenten', codes: ['GM0197'] } });
    const counts = rows.map(({ pupils }) => pupilsIn({ years, pupils }, 2025));
    expect(counts.filter((count) => count > 0)).toHaveLength(14);
    expect(counts.reduce((sum, count) => sum + Math.max(0, count), 0)).toBe(2141);
  });
  it('of a board stand in several gemeenten', () => {
    const { rows } = answer({ ...bo, scope: { kind: 'board', board: '41438' } });
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ board }) => board))).toEqual(new Set(['41438']));
  });
  it('stand on the map inside its drawing plane', () => {
    const { rows } = answer({ ...bo, scope: { kind: 'gemeenten', codes: ['GM0088'] } });
    const point = rows.find(({ life }) => life.closed === null)?.point;
    // Schiermonnikoog is in the north of the map.
    expect(point?.y).toBeLessThan(300);
    expect(point?.x).toBeGreaterThan(1500);
  });
  it('have those that went into them with them when one is asked for', () => {
    const all = answer({ ...bo, scope: { kind: 'gemeenten', codes: ['GM0197'] } }).rows;
    const merged = all.find(({ life }) => life.from.length > 0);
    const { rows } = answer({ ...bo, scope: { kind: 'school', code: merged?.code ?? '' } });
    expect(rows.map(({ code }) => code)).toEqual(
      expect.arrayContaining([merged?.code, merged?.life.from[0]?.code]),
    );
  });
  it('are none for a code that no school has', () => {
    expect(answer({ ...bo, scope: { kind: 'school', code: '99ZZ99' } }).rows).toEqual([]);
  });
});
