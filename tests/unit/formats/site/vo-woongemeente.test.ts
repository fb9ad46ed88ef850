import { describe, expect, test } from 'vitest';
import {
  readResidence,
  readStatLineResidence,
  writeResidence,
} from '../../../../src/formats/site/vo-woongemeente.ts';
import { problemOf } from '../format-problem.ts';

const ROWS = [
  { gemeente: 'GM0307', jaar: 2005, leerlingen: 7493 },
  { gemeente: 'GM0307', jaar: 2006, leerlingen: 7731 },
];

describe('vo-woongemeente.csv', () => {
  test('is read as it was written', () => {
    expect(readResidence(writeResidence(ROWS), 'x')).toEqual(ROWS);
  });

  test('is refused with a gemeente and year twice', () => {
    const twice = writeResidence([...ROWS, ROWS[0]!]);
    expect(problemOf(() => readResidence(twice, 'x'))).toMatchObject({
      row: 4,
      column: 'jaar',
      problem: 'duplicate-row',
    });
  });
});

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
