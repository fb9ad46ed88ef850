import { describe, expect, it } from 'vitest';
import { nl } from '../../../../../src/text/nl.ts';
import { rpo } from '../../../../../src/text/nl/rpo.ts';
import { testGemeenten } from '../../../../../src/measures/rpo/rules.ts';
import {
  percentOf,
  writeBoard,
  writeBoardShare,
  writePupils,
  writePupilShare,
} from '../../../../../src/view/region/rpo/write-rpo.ts';

const school = (code: string, board: string, low: number, high = low) => ({
  code,
  board,
  gemeente: 'A',
  pupils: { low, high },
  name: '',
});
const testOf = (schools: ReturnType<typeof school>[], ...taking: string[]) =>
  testGemeenten(['A'], schools, new Set(taking))[0]!;

describe('the share of the pupils', () => {
  it('is rounded down, so that less than 60 % is never written as 60 %', () => {
    const of = testOf([school('v1', 'b1', 59_999), school('v2', 'b2', 40_001)], 'v1');
    expect(of.pupilRule).toBe('fail');
    expect(writePupilShare(of, nl, rpo)).toMatch(/^59\.999 van 100\.000 \(59,9\s%\)$/);
  });

  it('is written exactly where it has one decimal', () => {
    const shares = Array.from({ length: 1000 }, (_, i) => i / 1000);
    expect(shares.map(percentOf)).toEqual(shares.map((_share, i) => i / 10));
  });

  it('lies between two numbers where pupils are masked', () => {
    const of = testOf([school('v1', 'b1', 6), school('v2', 'b2', 1, 4)], 'v1');
    expect(writePupilShare(of, nl, rpo)).toMatch(/^6 van 7–10 \(60,0\s%–85,7\s%\)$/);
  });

  it('has no upper number where a vestiging has no count', () => {
    expect(writePupils({ low: 12, high: Infinity }, nl, rpo)).toBe('12 of meer');
  });
});

it('writes how many boards take part', () => {
  const of = testOf([school('v1', 'b1', 1), school('v2', 'b2', 1), school('v3', 'b3', 1)], 'v1');
  expect(writeBoardShare(of, nl, rpo)).toMatch(/^1 van 3 \(33,3\s%\)$/);
});

it('writes a board by its number, and says where that is not known', () => {
  const pupils = { low: 1, high: 1 };
  const known = { board: '41438', schools: [school('01AA00', '41438', 1)], pupils };
  const unknown = { board: '01AA00', schools: [school('01AA00', '01AA00', 1)], pupils };
  expect(writeBoard(known, rpo)).toBe('bestuur 41438');
  expect(writeBoard(unknown, rpo)).toBe('bestuur onbekend (vestiging 01AA00)');
});
