import { describe, expect, test } from 'vitest';
import {
  type HerindelingStep,
  herindelingenSince,
  successorsOf,
} from '../../../src/areas/herindelingen.ts';

const today = new Set(['GM0001', 'GM0002']);
const ended = (code: string, ended: string, into: string | null): HerindelingStep => ({
  code,
  name: code,
  ended,
  into,
});

describe('successors of a gemeente', () => {
  const herindelingSteps = [
    ended('GM0003', '19990101', 'GM0004'),
    ended('GM0004', '20210101', 'GM0002'),
    ended('GM0005', '20220101', 'GM0001'),
    ended('GM0005', '20220101', 'GM0002'),
    ended('GM0006', '19630801', null),
    ended('GM0007', '19500101', 'GM0001'),
    ended('GM0007', '20200101', 'GM0002'),
  ];
  const of = (code: string, after?: string) => successorsOf(code, herindelingSteps, today, after);

  test('are itself where it still exists, and the end of a chain where it does not', () => {
    expect(of('GM0001')).toEqual(['GM0001']);
    expect(of('GM0003')).toEqual(['GM0002']);
  });

  test('are several after a split and none where the area left the country', () => {
    expect(of('GM0005')).toEqual(['GM0001', 'GM0002']);
    expect(of('GM0006')).toEqual([]);
    expect(of('GM9999')).toEqual([]);
  });

  test('are those of the latest gemeente with the code', () => {
    expect(of('GM0007', '20100101')).toEqual(['GM0002']);
  });

  test('are listed per gemeente that ended since a day', () => {
    const herindelingen = herindelingenSince('20200101', herindelingSteps, today);
    expect(herindelingen.map(({ code, year, into }) => `${code} ${year} ${into}`)).toEqual([
      'GM0004 2021 GM0002',
      'GM0005 2022 GM0001',
      'GM0005 2022 GM0002',
      'GM0007 2020 GM0002',
    ]);
  });
});
