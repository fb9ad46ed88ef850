import { expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/engine.ts';
import type { ExamTypesAnswer } from '../../../../src/engine/protocol/exam-types.ts';
import { isProblem } from '../../../../src/engine/protocol/problem.ts';
import { loadFrom } from '../../../fixtures/site-files.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const FILES = ['bereik.csv', 'examenkandidaten-vestigingen.csv'];
const loaded: string[] = [];
const engine = createEngine((file) => {
  loaded.push(file);
  return Promise.resolve(committed(file));
});

async function ask(gemeenten: readonly string[] | null): Promise<ExamTypesAnswer> {
  const reply = await engine.examTypes(gemeenten);
  if (isProblem(reply)) throw new Error(reply.problem);
  return reply;
}

it('answers for some gemeenten with the types that disappeared and how far the next vmbo or havo and vwo is', async () => {
  const { rows, years, distanceYear, gemeenten } = await ask(['GM0678', 'GM0994']);
  expect([gemeenten, years.at(0), years.at(-1), distanceYear]).toEqual([['GM0678', 'GM0994'], 2014, 2024, 2024]); // prettier-ignore
  expect(rows.map(({ gemeente, type }) => `${gemeente} ${type}`)).toEqual([
    'GM0678 havo',
    'GM0678 vwo',
    ...['vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t'].map((type) => `GM0994 ${type}`),
  ]);
  expect(rows.map(({ state }) => state)).toEqual(rows.map(() => 'gone'));
  expect(rows[0]).toMatchObject({
    mayReturn: true,
    first: { year: 2014, low: 30, high: 30 },
    last: { year: 2023, low: 16, high: 28 },
    lastSites: [{ code: '29ZT00', name: 'Pvo Kapelle' }],
    distance: 2.4,
  });
  expect(rows.at(-1)).toMatchObject({ mayReturn: false, last: { year: 2020 }, distance: 5.3 });
});

it('answers for the country with one reading of its two files', async () => {
  const all = await ask(null);
  expect(new Set(all.rows.map(({ gemeente }) => gemeente)).size).toBeGreaterThan(280);
  expect(all.rows.filter(({ gemeente }) => gemeente === 'GM0678')).toEqual((await ask(['GM0678'])).rows); // prettier-ignore
  expect(all.rows.every(({ distance }) => distance > 0 && distance < 60)).toBe(true);
  expect(loaded.sort()).toEqual(FILES);
});

it('has no types for a gemeente without candidates', async () => {
  expect((await ask(['GM1695'])).rows).toEqual([]);
});

it('answers with the problem of a file that cannot be reached', async () => {
  const over = createEngine(loadFrom({ 'bereik.csv': committed('bereik.csv') }));
  expect(await over.examTypes(null)).toMatchObject({ file: 'examenkandidaten-vestigingen.csv' });
});
