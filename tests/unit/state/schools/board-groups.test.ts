import { expect, it } from 'vitest';
import { MASKED } from '../../../../src/formats/cells.ts';
import { boardGroups, closedSince } from '../../../../src/state/schools/board-groups.ts';
import { schoolFigures } from '../../../../src/state/schools/school-figures.ts';
import { schoolRow } from '../../../fixtures/school-row-builder.ts';

const years = [2021, 2022, 2023];
const figuresOf = (rows: ReturnType<typeof schoolRow>[]) =>
  schoolFigures({ rows, years, totals: [] }, 2021, 2023);

it('puts the open schools of a board by gemeente, the largest first, masked ones last', () => {
  const schools = figuresOf([
    schoolRow('00AA00', [30, 30, 30]),
    schoolRow('00BB00', [3, 3, MASKED]),
    schoolRow('00CC00', [90, 90, 90]),
    schoolRow('00DD00', [90, 90, 0]),
    schoolRow('00EE00', [50, 50, 50], { gemeente: 'GM0002' }),
  ]);
  const groups = boardGroups(schools, [{ gemeente: 'GM0002' }, { gemeente: 'GM0001' }]);
  expect(groups.map(({ open }) => open.map(({ row }) => row.code))).toEqual([
    ['00EE00'],
    ['00CC00', '00AA00', '00BB00'],
  ]);
});

it('lists what closed since the base year, the last first, without what went on under another code', () => {
  const closed = schoolRow('00AA00', [30, 30, 0]);
  const renumbered = schoolRow('00CC00', [30, 0, 0]);
  const step = { sector: 'po', code: '00ZZ00', year: 2022, kind: 'renumbered' } as const;
  const schools = figuresOf([
    schoolRow('00BB00', [30, 0, 0]),
    closed,
    { ...renumbered, life: { ...renumbered.life, into: [step] } },
    schoolRow('00DD00', [30, 30, 30]),
  ]);
  const codes = (base: number) => closedSince(schools, base, 2023).map(({ row }) => row.code);
  expect(codes(2021)).toEqual(['00AA00', '00BB00']);
  expect(codes(2022)).toEqual(['00AA00']);
});
