import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RpoSchool } from '../../../../src/engine/protocol/rpo.ts';
import {
  boardsOf,
  choiceOf,
  takingPart,
  toggled,
  unknownIn,
} from '../../../../src/state/region/rpo-choice.ts';

const school = (code: string, board: string, pupils: number): RpoSchool => ({
  code,
  board,
  gemeente: 'GM0001',
  name: `School ${code}`,
  pupils: { low: pupils, high: pupils },
});
const SCHOOLS = [
  school('01AA00', '10001', 100),
  school('01AA01', '10001', 300),
  school('02AA00', '10002', 500),
  school('03AA00', '03AA00', 50),
];

describe('the boards of a region', () => {
  it('and their vestigingen are listed with the largest first', () => {
    expect(
      boardsOf(SCHOOLS).map(({ board, schools }) => [board, schools.map(({ code }) => code)]),
    ).toEqual([
      ['10002', ['02AA00']],
      ['10001', ['01AA01', '01AA00']],
      ['03AA00', ['03AA00']],
    ]);
  });

  it('take part with all their vestigingen, or with single ones', () => {
    expect([...takingPart(SCHOOLS, ['10001'])]).toEqual(['01AA00', '01AA01']);
    expect([...takingPart(SCHOOLS, ['01AA01', '02AA00'])]).toEqual(['01AA01', '02AA00']);
  });

  it('and codes that the region does not have are distinguished', () => {
    expect(unknownIn(SCHOOLS, ['10001', '99999', '03AA00', '09ZZ00'])).toEqual(['99999', '09ZZ00']);
  });

  it('are named by number where all their vestigingen take part', () => {
    const taking = new Set(['01AA00', '01AA01', '03AA00']);
    expect(choiceOf(boardsOf(SCHOOLS), taking)).toEqual(['10001', '03AA00']);
    expect(choiceOf(boardsOf(SCHOOLS), new Set(['01AA00']))).toEqual(['01AA00']);
  });
});

it('keeps who takes part when it is written as a choice and read again', () => {
  fc.assert(
    fc.property(fc.subarray(SCHOOLS.map(({ code }) => code)), (codes) => {
      const taking = new Set(codes);
      expect(takingPart(SCHOOLS, choiceOf(boardsOf(SCHOOLS), taking))).toEqual(taking);
    }),
  );
});

it('takes a board out only where all its vestigingen take part', () => {
  const some = new Set(['01AA00']);
  expect([...toggled(some, ['01AA00', '01AA01'])]).toEqual(['01AA00', '01AA01']);
  expect([...toggled(new Set(['01AA00', '01AA01']), ['01AA00', '01AA01'])]).toEqual([]);
});
