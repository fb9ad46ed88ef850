import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/engine.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';
import { loadFrom, siteFiles } from '../../../fixtures/site-files.ts';

const counts = countsWith({ GM0001: [9, 9], GM0002: [9, 9] }, { soorten: ['vo'] });
const school = (code: string, board: string, gemeente: string, pupils: number | null) => ({
  code,
  board,
  gemeente,
  pupils,
  name: `School ${code}`,
});
const VESTIGINGEN = [
  school('02AA00', '10002', 'GM0001', 40),
  school('01AA00', '10001', 'GM0001', 60),
  school('01AA01', '10001', 'GM0002', 0),
  school('03AA00', '', 'GM0002', null),
  school('04AA00', '10004', 'GM0002', -1),
];

describe('the vo vestigingen of a region', () => {
  const engine = createEngine(loadFrom(siteFiles(counts, { vestigingen: VESTIGINGEN })));

  it('are those with pupils on the newest count and those without a count, in order', async () => {
    const reply = await engine.rpoOf(['GM0001', 'GM0002']);
    expect(reply).toMatchObject({ year: 2025, gemeenten: ['GM0001', 'GM0002'] });
    expect(
      'schools' in reply && reply.schools.map(({ code, board, pupils }) => [code, board, pupils]),
    ).toEqual([
      ['01AA00', '10001', { low: 60, high: 60 }],
      ['02AA00', '10002', { low: 40, high: 40 }],
      ['03AA00', '03AA00', { low: 0, high: Infinity }],
      ['04AA00', '10004', { low: 1, high: 4 }],
    ]); // A vestiging without a board is a board of its own.
  });

  it('are only those in the gemeenten of the question', async () => {
    expect(await engine.rpoOf(['GM0002'])).toMatchObject({
      schools: [{ code: '03AA00' }, { code: '04AA00' }],
      smallest: { sets: [['03AA00', '10004']], hasMore: false, isExhaustive: true },
    });
  });
});

it('says which file cannot be loaded, and loads it again at the next question', async () => {
  const files: Record<string, string> = { ...siteFiles(counts, { vestigingen: VESTIGINGEN }) };
  const text = files['vestigingen.csv']!;
  delete files['vestigingen.csv'];
  const engine = createEngine(loadFrom(files));
  expect(await engine.rpoOf(['GM0001'])).toMatchObject({
    file: 'vestigingen.csv',
    problem: 'unreachable',
  });
  files['vestigingen.csv'] = text;
  expect(await engine.rpoOf(['GM0001'])).toMatchObject({ year: 2025 });
});
