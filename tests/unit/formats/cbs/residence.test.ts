import { describe, expect, test } from 'vitest';
import { readStatLineResidence } from '../../../../src/formats/cbs/residence.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

describe('StatLine’s vo by residence', () => {
  const HEADER = 'gemeentecode,gemeentenaam,jaar,vo_leerlingen_woongemeente,samengesteld_uit\n';
  const read = (rows: string) =>
    readStatLineResidence(new TextEncoder().encode(HEADER + rows), 's', new Set(['GM0361']));

  test('tells of which gemeenten of its time a figure is the sum', () => {
    expect(read('GM0361,Alkmaar,2014,5884,Alkmaar+Schermer\n')).toEqual([
      { gemeente: 'GM0361', jaar: 2014, leerlingen: 5884, samengesteldUit: 'Alkmaar+Schermer' },
    ]);
  });

  test('is refused with a gemeente that is no more, or a figure that is none', () => {
    expect(problemOf(() => read('GM0365,Graft,2014,1,Graft\n')).problem).toBe('unknown-gemeente');
    expect(problemOf(() => read('GM0361,Alkmaar,2014,.,Alkmaar\n')).problem).toBe('not-a-count');
  });
});
