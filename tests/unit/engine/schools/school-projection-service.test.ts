import { beforeAll, describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/engine.ts';
import { isProblem, type FileProblem } from '../../../../src/engine/protocol/problem.ts';
import type { SchoolsQuestion } from '../../../../src/engine/protocol/schools.ts';
import { NORM_BOUNDS } from '../../../../src/formats/site/opheffingsnorm-po.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const newEngine = (missing: readonly string[] = []) =>
  createEngine((file) =>
    missing.includes(file) ? Promise.reject(new Error(file)) : Promise.resolve(committed(file)),
  );
let engine: ReturnType<typeof newEngine>;
beforeAll(() => {
  engine = newEngine();
});

/** Returns a reply that is no problem. */
async function answered<T extends object>(reply: Promise<T | FileProblem>): Promise<T> {
  const answer = await reply;
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const AALTEN: SchoolsQuestion = {
  sector: 'po',
  soorten: ['bo'],
  scope: { kind: 'gemeenten', codes: ['GM0197'] },
};
const one = (code: string, sector: 'po' | 'vo' = 'po') =>
  answered(engine.schoolProjection({ sector, code }));

describe('the projection of one school of the site', () => {
  it('goes on from its newest count, as far ahead as such projections were tested', async () => {
    const { reason, years, origin, reliableUntil } = await one('05LR00');
    expect([reason, origin, reliableUntil]).toEqual([null, 2025, 2030]);
    expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 10 }, (_, h) => 2026 + h));
    for (const { expected, stays80, stays95 } of years) {
      expect(stays95[0]).toBeLessThan(stays80[0]);
      expect(stays80[0]).toBeLessThan(expected);
      expect(expected).toBeLessThan(stays80[1]);
    }
  });
  it('has the first year below the norm of its gemeente with its chance', async () => {
    const { firstBelow } = await one('05LR00');
    expect(firstBelow?.year).toBe(2026);
    expect(firstBelow?.chance).toBeGreaterThan(0.9);
  });
  it('comes with how projections of schools of its size came out', async () => {
    const { record } = await one('05LR00');
    expect(new Set(record.map(({ size }) => size))).toEqual(new Set(['<50']));
    const [five] = record.filter(({ horizon }) => horizon === 5);
    expect(five?.stayed80).toBeGreaterThan(0.77);
    expect(five?.medianApe).toBeGreaterThan(five!.wmape / 3);
  });
  it('of special education ends where it was tested, and has no norm', async () => {
    const { rows } = await answered(
      engine.schools({ ...AALTEN, soorten: ['sbo'], scope: { kind: 'board', board: '41787' } }),
    );
    const open = rows.find(({ life }) => life.closed === null);
    const { years, firstBelow } = await one(open!.code);
    expect(years.at(-1)?.year).toBe(2030);
    expect([firstBelow, years[0]?.belowNorm]).toEqual([null, null]);
  });
  it('is none for a school of vo, one that closed, and a code that no school has', async () => {
    expect(await one('00ZX10', 'vo')).toMatchObject({ reason: 'vo', years: [], record: [] });
    expect(await one('08CZ00')).toMatchObject({ reason: 'closed', years: [], firstBelow: null });
    expect(await one('99ZZ99')).toMatchObject({ reason: 'no-count', years: [] });
  });
});

describe('the projections of the schools of a gemeente', () => {
  it('are those of the single schools, in the order of the list, closed ones with the reason', async () => {
    const { schools, year } = await answered(engine.schoolProjections(AALTEN));
    const { rows } = await answered(engine.schools(AALTEN));
    expect(schools.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
    expect(schools.filter(({ reason }) => reason === 'closed')).toHaveLength(5);
    const barlo = schools.find(({ code }) => code === '05LR00');
    const { years, firstBelow } = await one('05LR00');
    expect(barlo?.expected).toEqual(years.find((of) => of.year === year));
    expect(barlo?.firstBelow).toEqual(firstBelow);
  });
  it('know the norms of a table of the user', async () => {
    const own = newEngine();
    const belowBy2030 = async () => {
      const { schools } = await answered(own.schoolProjections(AALTEN));
      return schools.filter(({ firstBelow }) => firstBelow && firstBelow.year <= 2030).length;
    };
    const before = await belowBy2030();
    const table = new TextEncoder().encode(`gemeente;norm\nAalten;${NORM_BOUNDS.least}\n`);
    await answered(own.useNorms(table, 'normen.csv'));
    expect(await belowBy2030()).toBeLessThan(before);
  });
  it('follow births of the user', async () => {
    const own = newEngine();
    const sum = async () => {
      const { schools } = await answered(own.schoolProjections(AALTEN));
      return schools.reduce((all, { expected }) => all + (expected?.expected ?? 0), 0);
    };
    const before = await sum();
    const births = await answered(own.useBirths(new TextEncoder().encode('jaar,levendgeborenen\n2025,140000\n'), 'g.csv')); // prettier-ignore
    expect(births.userYears).toEqual([2025]);
    expect(await sum()).toBeLessThan(before);
  });
});

it('the scores are read without the files of schools', async () => {
  const without = newEngine(['vestigingen.csv', 'po.csv']);
  const scores = await answered(without.schoolScores());
  expect(scores.some(({ group, size }) => group === 'bo' && size === '<50')).toBe(true);
});
