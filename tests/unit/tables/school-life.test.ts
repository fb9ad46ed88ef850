import { describe, expect, test } from 'vitest';
import { MASKED } from '../../../src/formats/cells.ts';
import { vestigingKey } from '../../../src/formats/site/vestigingen.ts';
import type { Transfer } from '../../../src/formats/transfers.ts';
import { changesByYear, earlierCodes, livesOf } from '../../../src/tables/school-life.ts';
import { school } from '../../fixtures/school-builder.ts';

const transfer = (from: string, to: string, year: number): Transfer => ({
  from: { sector: 'po', code: from },
  to: { sector: 'po', code: to },
  year,
  kind: 'fusie',
  level: 'vestiging',
});

const OLD = school('00AA00', [100, 100, 0, 0]);
const THERE = school('00AB00', [50, 50, 140, 140]);
const BEGAN = school('00AC00', [0, 0, 110, 110]);

describe('the life of a school', () => {
  test('has its first and last year, and when it opened and closed within the counts', () => {
    const [old, there, began] = livesOf([OLD, THERE, BEGAN], []);
    expect(old).toMatchObject({ first: 2021, last: 2022, opened: null, closed: 2023 });
    expect(there).toMatchObject({ first: 2021, last: 2024, opened: null, closed: null });
    expect(began).toMatchObject({ first: 2023, last: 2024, opened: 2023, closed: null });
  });

  test('has years without pupils in between as gaps, neither closure nor opening', () => {
    const [one] = livesOf([school('00AA00', [10, 0, 0, MASKED])], []);
    expect(one).toMatchObject({ gaps: [2022, 2023], opened: null, closed: null });
  });

  test('does not close, nor has a gap, in a year without a figure', () => {
    const [gap, end] = livesOf([school('00AA00', [10, null, 12]), school('00AB00', [10, null, null, 0])], []); // prettier-ignore
    expect(gap).toMatchObject({ gaps: [], closed: null });
    expect(end).toMatchObject({ last: 2021, closed: 2024 });
  });

  test('is null without pupils in any year', () => {
    expect(livesOf([school('00AA00', [0, null])], [])).toEqual([null]);
  });

  test('merges into a school that was there, and goes on in one that began as it ended', () => {
    const [merged] = livesOf([OLD, THERE], [transfer('00AA00', '00AB00', 2023)]);
    expect(merged?.into).toEqual([{ sector: 'po', code: '00AB00', year: 2023, kind: 'merged' }]);
    const [renumbered, began] = livesOf([OLD, BEGAN], [transfer('00AA00', '00AC00', 2023)]);
    expect(renumbered?.into[0]?.kind).toBe('renumbered');
    expect(began?.from).toEqual([{ sector: 'po', code: '00AA00', year: 2023, kind: 'renumbered' }]);
  });

  test('goes on as the largest of the schools that end in one that began', () => {
    const small = school('00AD00', [90, 20, 0, 0]);
    const transfers = [transfer('00AD00', '00AC00', 2023), transfer('00AA00', '00AC00', 2023)];
    const [old, , other] = livesOf([OLD, BEGAN, small], transfers);
    expect(old?.into[0]?.kind).toBe('renumbered');
    expect(other?.into[0]?.kind).toBe('merged');
  });

  test.each([
    ['an earlier year', '00AB00', 2022],
    ['a later year', '00AB00', 2024],
    ['a school that began later', '00AE00', 2023],
    ['a school that is not known', '99ZZ00', 2023],
  ])('does not end by a transfer of %s', (_, to, year) => {
    const later = school('00AE00', [0, 0, 0, 110]);
    const [old] = livesOf([OLD, THERE, later], [transfer('00AA00', to, year)]);
    expect(old).toMatchObject({ closed: 2023, into: [] });
  });

  test('does not end by a transfer of a school that stays', () => {
    const [there] = livesOf([THERE, BEGAN], [transfer('00AB00', '00AC00', 2023)]);
    expect(there?.into).toEqual([]);
  });
});

test('closures and openings are counted per year, renumberings apart', () => {
  const alone = school('00AF00', [5, 5, 5, 0]);
  const merging = school('00AG00', [5, 5, 0, 0]);
  const young = school('00AH00', [0, 5, 5, 5]);
  const lives = livesOf(
    [OLD, THERE, BEGAN, alone, merging, young],
    [transfer('00AA00', '00AC00', 2023), transfer('00AG00', '00AB00', 2023)],
  );
  expect(changesByYear(lives, [2022, 2023, 2024])).toEqual([
    { year: 2022, opened: 1, closed: 0, merged: 0, renumbered: 0 },
    { year: 2023, opened: 0, closed: 1, merged: 1, renumbered: 1 },
    { year: 2024, opened: 0, closed: 1, merged: 0, renumbered: 0 },
  ]);
});

test('the codes under which a school was known before are followed from renumbering to renumbering', () => {
  const middle = school('00AB00', [0, 100, 0, 0]);
  const old = school('00AA00', [100, 0, 0, 0]);
  const schools = [old, middle, BEGAN];
  const transfers = [transfer('00AA00', '00AB00', 2022), transfer('00AB00', '00AC00', 2023)];
  const lives = livesOf(schools, transfers);
  const byKey = new Map(schools.map((one, i) => [vestigingKey(one.sector, one.code), lives[i]!]));
  expect(earlierCodes(byKey, BEGAN).map(({ code }) => code)).toEqual(['00AB00', '00AA00']);
  expect(earlierCodes(byKey, old)).toEqual([]);
});
