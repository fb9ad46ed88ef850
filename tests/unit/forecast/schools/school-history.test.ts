import { describe, expect, test } from 'vitest';
import { knownSchools, SchoolLives } from '../../../../src/forecast/schools/school-history.ts';
import { MASKED } from '../../../../src/formats/cells.ts';
import type { Transfer } from '../../../../src/formats/transfers.ts';
import { livesOf } from '../../../../src/tables/school-life.ts';
import type { School } from '../../../../src/tables/schools.ts';
import { school } from '../../../fixtures/school-builder.ts';

const transfer = (from: string, to: string, year: number): Transfer => ({
  from: { sector: 'po', code: from },
  to: { sector: 'po', code: to },
  year,
  kind: 'fusie',
  level: 'vestiging',
});
const withLives = (schools: School[], ...transfers: Transfer[]) =>
  new SchoolLives(schools, livesOf(schools, transfers));
const countsOf = (all: SchoolLives, origin: number) =>
  knownSchools(all, ['bo'], origin).map(({ index, counts }) => [all.schools[index]?.code, counts]);

describe('a known school', () => {
  test('has its pupils from the origin back, and nothing of later years', () => {
    const all = withLives([school('00AA00', [90, 95, 100, 999])]);
    expect(countsOf(all, 2023)).toEqual([['00AA00', [100, 95, 90]]]);
  });

  test('counts the schools that merged into it as if they had always been one', () => {
    const all = withLives(
      [school('00AA00', [100, 90, 0, 0]), school('00AB00', [50, 60, 140, 150])],
      transfer('00AA00', '00AB00', 2023),
    );
    expect(countsOf(all, 2024)).toEqual([['00AB00', [150, 140, 150, 150]]]);
  });

  test('does not know of a merger after the origin', () => {
    const all = withLives(
      [school('00AA00', [100, 90, 0, 0]), school('00AB00', [50, 60, 140, 150])],
      transfer('00AA00', '00AB00', 2023),
    );
    expect(countsOf(all, 2022)).toEqual([
      ['00AA00', [90, 100]],
      ['00AB00', [60, 50]],
    ]);
  });

  test('goes on under a new code, also twice', () => {
    const all = withLives(
      [
        school('00AA00', [80, 0, 0, 0]),
        school('00AB00', [0, 82, 0, 0]),
        school('00AC00', [0, 0, 84, 86]),
      ],
      transfer('00AA00', '00AB00', 2022),
      transfer('00AB00', '00AC00', 2023),
    );
    expect(countsOf(all, 2024)).toEqual([['00AC00', [86, 84, 82, 80]]]);
  });

  test('keeps its history across a year in which it was not counted', () => {
    const all = withLives([school('00AA00', [80, 82, 0, 84])]);
    expect(countsOf(all, 2024)).toEqual([['00AA00', [84, NaN, 82, 80]]]);
  });

  test('has a short history where it opened lately, and is none while its count is masked', () => {
    const all = withLives([school('00AA00', [0, 0, 20, 60]), school('00AB00', [9, 8, 6, MASKED])]);
    expect(countsOf(all, 2024)).toEqual([['00AA00', [60, 20]]]);
    expect(countsOf(all, 2023).at(-1)).toEqual(['00AB00', [6, 8, 9]]);
  });

  test('is of the soorten that are asked for', () => {
    const all = withLives([school('00AA00', [80], { soort: 'sbo' }), school('00AB00', [90])]);
    expect(knownSchools(all, ['sbo'], 2021).map(({ index }) => index)).toEqual([0]);
  });
});

describe('what came of a school', () => {
  const all = withLives(
    [
      school('00AA00', [100, 90, 0, 0]),
      school('00AB00', [50, 60, 140, 150]),
      school('00AC00', [70, 0, 0, 0]),
      school('00AD00', [0, 72, 74, MASKED]),
      school('00AE00', [40, 0, 42, 44]),
      school('00AF00', [30, 20, 0, 0]),
    ],
    transfer('00AA00', '00AB00', 2023),
    transfer('00AC00', '00AD00', 2022),
  );
  const outcomes = (index: number) => [2021, 2022, 2023, 2024].map((y) => all.outcome(index, y));

  test('is nothing after it closed or merged into another school', () => {
    expect(outcomes(0)).toEqual([100, 90, 0, 0]);
    expect(outcomes(5)).toEqual([30, 20, 0, 0]);
  });

  test('is the pupils of its new code where it was renumbered, a masked count as 2', () => {
    expect(outcomes(2)).toEqual([70, 72, 74, 2]);
  });

  test('is unknown in a year in which it was not counted', () => {
    expect(outcomes(4)).toEqual([40, NaN, 42, 44]);
  });
});
