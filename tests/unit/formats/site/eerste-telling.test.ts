import { describe, expect, it } from 'vitest';
import {
  readRecounts,
  RECOUNT_COLUMNS,
  writeRecounts,
  type Recount,
} from '../../../../src/formats/site/eerste-telling.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

const RECOUNT: Recount = {
  kind: 'vo-woongemeente',
  year: 2022,
  earlier: 'CBS, juni',
  later: 'CBS',
  compared: 80,
  equal: 65,
  masked: 0,
  different: 15,
  earlierSum: 202202,
  laterSum: 201970,
  largest: -57,
};

describe('earlier and later counts', () => {
  it('are read as they were written, also a difference below zero', () => {
    const rows = [RECOUNT, { ...RECOUNT, year: 2021, largest: 4 }];
    expect(readRecounts(writeRecounts(rows), 'f')).toEqual(rows);
  });
  it('are refused with an unknown count, or a cell that is not a number', () => {
    const row = (telling: string, gelijk: string) =>
      `${RECOUNT_COLUMNS.join(',')}\n${telling},2022,a,b,3,${gelijk},0,0,1,1,0\n`;
    const problem = (text: string) => problemOf(() => readRecounts(text, 'f')).problem;
    expect(problem(row('mbo', '3'))).toBe('unknown-soort');
    expect(problem(row('bo', '3.5'))).toBe('not-a-count');
  });
});
