import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/engine/user-files/user-lines.ts';

const of = { soort: 'bo' as const, jaar: 2027 };
const cells = [
  { ...of, gemeente: 'GM0001', expected: 75, low: 72, high: 78 },
  { ...of, gemeente: 'GM0002', expected: 50, low: NaN, high: NaN },
];
const question = {
  sector: 'po' as const,
  soorten: ['bo' as const],
  codes: ['eigen.0'],
  sets: [{ code: 'eigen.0', members: ['GM0001', 'GM0002'] }],
};

describe('the bounds of a line of several gemeenten', () => {
  it('add up for counts, where figures that are not masked are certain', () => {
    const [line] = linesOf('a.csv', 'telling', cells, question, () => false);
    expect([line?.pupils[0], line?.low[0], line?.high[0]]).toEqual([125, 122, 128]);
  });

  it('are missing for forecasts', () => {
    const [line] = linesOf('a.csv', 'prognose', cells, question, () => false);
    expect([line?.pupils[0], line?.low[0], line?.high[0]]).toEqual([125, NaN, NaN]);
  });
});
