import { describe, expect, it } from 'vitest';
import { readComposedResidence } from '../../../../src/formats/cbs/composed-residence.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

describe('earlier figures of vo by residence', () => {
  const HEADER = 'gemeentecode,gemeentenaam,jaar,vo_leerlingen_woongemeente,samengesteld_uit\n';
  const read = (rows: string) =>
    readComposedResidence(new TextEncoder().encode(HEADER + rows), 's', new Set(['GM0361']));
  it('report which gemeenten of its time a figure is the sum', () => {
    expect(read('GM0361,Alkmaar,2014,5884,Alkmaar+Schermer\n')).toEqual([
      { gemeente: 'GM0361', year: 2014, pupils: 5884, parts: ['Alkmaar', 'Schermer'] },
    ]);
  });
  it('are refused with a gemeente that is no more, a year that occurs twice, or a figure that is none', () => {
    const row = 'GM0361,Alkmaar,2014,5884,Alkmaar\n';
    expect(problemOf(() => read('GM0365,Graft,2014,1,Graft\n')).problem).toBe('unknown-gemeente');
    expect(problemOf(() => read(row + row)).problem).toBe('duplicate-row');
    expect(problemOf(() => read('GM0361,Alkmaar,2014,.,Alkmaar\n')).problem).toBe('not-a-count');
  });
});
