import { expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { schoolCounts } from '../../../../src/state/schools/school-counts.ts';
import { indicativeNorm, schoolRow } from '../../../fixtures/school-row-builder.ts';

const years = [2021, 2022, 2023];
const norm = indicativeNorm(50);

it('counts open schools, those below the norm, and a masked count as below it', () => {
  const rows = [
    schoolRow('00AA00', [60, 49, 40], { norm }),
    schoolRow('00BB00', [60, 49, MASKED], { norm }),
    schoolRow('00CC00', [60, 60, 60]),
    schoolRow('00DD00', [60, 60, 0], { norm }),
  ];
  expect(schoolCounts({ rows, years }, 2021, 2023)).toMatchObject({
    open: 3,
    withNorm: 2,
    below: 2,
    closed: 1,
    renumbered: 0,
  });
});

it('counts a closure in the years after the base year only', () => {
  const rows = [schoolRow('00DD00', [60, 0, 0]), schoolRow('00EE00', [60, 60, 0])];
  expect(schoolCounts({ rows, years }, 2022, 2023).closed).toBe(1);
  expect(schoolCounts({ rows, years }, 2021, 2022).closed).toBe(1);
});

it('counts a school that went on under another code apart', () => {
  const gone = schoolRow('00DD00', [60, 0, 0]);
  const into = [{ sector: 'po', code: '00EE00', year: 2022, kind: 'renumbered' }] as const;
  const rows = [{ ...gone, life: { ...gone.life, into: [...into] } }];
  expect(schoolCounts({ rows, years }, 2021, 2023)).toMatchObject({ closed: 0, renumbered: 1 });
});

it('counts the branches among the schools of po below the norm', () => {
  const rows = [
    schoolRow('00AA00', [40, 40, 40], { norm }),
    schoolRow('00AA01', [40, 40, 40], { norm }),
    schoolRow('00BB01', [60, 60, 60], { norm }),
  ];
  expect(schoolCounts({ rows, years }, 2021, 2023)).toMatchObject({ below: 2, branchesBelow: 1 });
});

it('counts the schools below the norm for three years in a row, and the mergers among closures', () => {
  const gone = schoolRow('00DD00', [60, 0, 0]);
  const into = [{ sector: 'po', code: '00AA00', year: 2022, kind: 'merged' }] as const;
  const rows = [
    schoolRow('00AA00', [49, 49, 49], { norm }),
    schoolRow('00BB00', [60, 49, 49], { norm }),
    { ...gone, life: { ...gone.life, into: [...into] } },
  ];
  expect(schoolCounts({ rows, years }, 2021, 2023)).toMatchObject({
    below: 2,
    longBelow: 1,
    closed: 1,
    merged: 1,
  });
});
