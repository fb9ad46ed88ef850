import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../../src/engine/engine.ts';
import { isProblem } from '../../../../src/engine/protocol/problem.ts';
import type { Soort } from '../../../../src/tables/soorten.ts';
import { countsWith } from '../../../fixtures/counts-builder.ts';
import { loadFrom, siteFiles } from '../../../fixtures/site-files.ts';

/** Asks for the figures of a soort of vo, and returns the names of the files that were asked for, in that order. */
async function filesFor(soort: Soort, after: Readonly<Record<string, string>> = {}) {
  const counts = countsWith({ GM0197: [300, 290] }, { first: 2024, soorten: [soort] });
  const load = loadFrom(siteFiles(counts));
  const asked: string[] = [];
  const waiting = new Map<string, () => void>();
  const engine = createEngine(async (file) => {
    asked.push(file);
    waiting.get(file)?.();
    const other = after[file];
    if (other !== undefined && !asked.includes(other)) {
      await new Promise<void>((resolve) => waiting.set(other, resolve));
    }
    return load(file);
  });
  const reply = await engine.ask({
    sector: 'vo',
    soorten: [soort],
    measure: 'leerlingen',
    base: 2024,
    counted: 'school',
    classes: 'kwantielen',
    thresholds: null,
    sets: [],
  });
  return isProblem(reply) ? [reply.problem] : asked;
}

describe('the files of a projection', () => {
  it('of vo, which follows from bo, are asked for at once: po.csv does not wait for vo.csv, nor vo.csv for po.csv', async () => {
    expect(await filesFor('vo', { 'vo.csv': 'po.csv' })).toContain('po.csv');
    expect(await filesFor('vo', { 'po.csv': 'vo.csv' })).toContain('vo.csv');
  });
  it('are not asked for where there is no projection: types of vo need no po.csv', async () => {
    expect(await filesFor('havo')).not.toContain('po.csv');
  });
});
