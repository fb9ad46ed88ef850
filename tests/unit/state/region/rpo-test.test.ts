import { describe, expect, it } from 'vitest';
import type { RpoRegion } from '../../../../src/engine/protocol/rpo.ts';
import { rpoTestOf } from '../../../../src/state/region/rpo-test.ts';

const school = (code: string, board: string, gemeente: string, pupils: number) => ({
  code,
  board,
  gemeente,
  name: '',
  pupils: { low: pupils, high: pupils },
});
const REGION: RpoRegion = {
  gemeenten: ['A', 'B', 'C'],
  year: 2025,
  schools: [school('v1', 'b1', 'A', 60), school('v2', 'b2', 'A', 40), school('v3', 'b1', 'B', 10)],
  smallest: { sets: [['b1', 'b2']], hasMore: false, isExhaustive: true },
};
const CHAIN = { A: ['B'], B: ['A', 'C'], C: ['B'] };

describe('the test of a regional plan', () => {
  it('is met where the gemeenten touch and both rules are met in each gemeente with a vestiging', () => {
    const { verdict } = rpoTestOf(REGION, CHAIN, ['b1', 'b2']);
    expect(verdict).toMatchObject({
      outcome: 'pass',
      contiguous: 'pass',
      pupils: 'pass',
      boards: 'pass',
      together: { pupils: { low: 110 }, taking: { low: 110 }, boards: 2, boardsTaking: 2 },
    });
    expect(verdict.rows.map(({ code, figures }) => [code, figures?.pupilRule])).toEqual([
      ['A', 'pass'],
      ['B', 'pass'],
      ['C', undefined],
    ]);
  });

  it('fails by the rule that is not met', () => {
    expect(rpoTestOf(REGION, CHAIN, ['b1']).verdict).toMatchObject({
      outcome: 'fail',
      pupils: 'pass',
      boards: 'fail',
    });
    expect(rpoTestOf(REGION, CHAIN, ['v1', 'v2']).verdict).toMatchObject({
      outcome: 'fail',
      pupils: 'fail',
      boards: 'pass',
    });
  });

  it('fails where a gemeente lies apart, and is unsure across water or without a map', () => {
    const all = ['b1', 'b2'];
    const apart = { A: ['B', 'X'], B: ['A'], X: ['A', 'C'], C: ['X'] };
    expect(rpoTestOf(REGION, apart, all).verdict).toMatchObject({
      contiguous: 'fail',
      outcome: 'fail',
    });
    expect(rpoTestOf(REGION, { A: ['B'], B: ['A'], C: [] }, all).verdict).toMatchObject({
      contiguous: 'unsure',
      outcome: 'unsure',
    });
    expect(rpoTestOf(REGION, null, all).verdict).toMatchObject({
      contiguous: 'unsure',
      contiguity: null,
    });
  });

  it('says what of the choice is not in the region', () => {
    expect(rpoTestOf(REGION, CHAIN, ['b1', 'b9']).unknown).toEqual(['b9']);
  });
});
