import { describe, expect, it } from 'vitest';
import { isProblem } from '../../../../src/engine/protocol/problem.ts';
import type { Sector, Soort } from '../../../../src/tables/soorten.ts';
import { engine } from '../../../fixtures/shipped-engine.ts';

async function projectionOf(sector: Sector, soorten: readonly Soort[]) {
  const reply = await engine.ask({
    sector,
    soorten: [...soorten],
    measure: 'leerlingen',
    base: sector === 'po' ? 2015 : 2019,
    counted: 'school',
    classes: 'kwantielen',
    thresholds: null,
    sets: [],
  });
  if (isProblem(reply) || !reply.projection) throw new Error('no projection');
  return reply.projection;
}

describe('the last tested year of a projection, after which its chart is fainter', () => {
  it.each([
    ['po', ['bo'], 15],
    ['po', ['sbo'], 10],
    ['po', ['so', 'so/vso', 'vso'], 10],
    ['vo', ['vo'], 6],
  ] as const)(
    'is that of which the answer says it: %s, %s, %i years',
    async (sector, soorten, years) => {
      const { origin, testedUntil, backtest } = await projectionOf(sector, soorten);
      expect(testedUntil - origin).toBe(years);
      expect(backtest.tests.findLastIndex((tests) => tests > 0) + 1).toBe(years);
    },
  );
});
