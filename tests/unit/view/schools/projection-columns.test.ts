import { beforeAll, describe, expect, it } from 'vitest';
import type { ListedProjection } from '../../../../src/engine/protocol/school-projection.ts';
import { schoolFigures } from '../../../../src/state/schools/school-figures.ts';
import { loadWords, type Words, type WordsOf } from '../../../../src/text/words.ts';
import { projectionColumns } from '../../../../src/view/schools/projection-columns.ts';
import { sortSchools } from '../../../../src/view/schools/school-columns.ts';
import { indicativeNorm, schoolRow } from '../../../fixtures/school-row-builder.ts';

let words: Words;
let texts: WordsOf<'schools'>;
beforeAll(async () => {
  words = await loadWords('page', 'nl');
  texts = await loadWords('schools', 'nl');
});

const inYear = (expected: number, belowNorm: number | null) => ({
  year: 2030,
  expected,
  stays80: [expected - 8, expected + 9] as [number, number],
  stays95: [expected - 15, expected + 20] as [number, number],
  all80: [0, expected + 9] as [number, number],
  all95: [0, expected + 20] as [number, number],
  closed: 0.3,
  belowNorm,
});
const listed = (code: string, rest: Partial<ListedProjection> = {}): ListedProjection => ({
  code,
  reason: null,
  expected: inYear(38, 0.63),
  firstBelow: null,
  ...rest,
});
const SOON = listed('00AA00', { firstBelow: { year: 2028, chance: 0.55 } });
const LATER = listed('00BB00', {
  firstBelow: { year: 2033, chance: 0.7 },
  expected: inYear(52, 0.4),
});
const NEVER = listed('00CC00', { expected: inYear(90, 0.004) });
const CLOSED = listed('00DD00', { reason: 'closed', expected: null });
const all = [NEVER, CLOSED, LATER, SOON];
const rows = all.map(({ code }) => schoolRow(code, [60, 50, 45], { norm: indicativeNorm(50) }));
const figures = schoolFigures({ rows, years: [2021, 2022, 2023], totals: [] }, 2021, 2023);
const columnsOf = (schools = all) => projectionColumns({ year: 2030, schools }, words, texts);
const cellsOf = (column: number, schools = all) =>
  figures.map((school) => {
    const { text, note } = columnsOf(schools)[column]!.shown!.cell(school);
    return `${text} | ${note}`.replaceAll('\u202f', ' ');
  });

describe('the columns about the projection in the list of schools', () => {
  it('state the first year below the norm with its chance, only as far as projections are reliable', () => {
    expect(cellsOf(0)).toEqual([
      'niet t/m 2030 | kans < 1 %',
      '– | ',
      'niet t/m 2030 | kans 40 %',
      '2028 | kans 55 %',
    ]);
  });
  it('say what is expected with its interval, and nothing of a school without projection', () => {
    expect(cellsOf(1)).toEqual(['90 | 82–99', '– | ', '52 | 44–61', '38 | 30–47']);
  });
  it('wait for projections that are on their way', () => {
    expect(new Set(cellsOf(0, []))).toEqual(new Set(['… | ']));
  });
  it('sort the nearest to the norm first, and schools without projection last', () => {
    const [first, expected] = columnsOf();
    const codes = (column: typeof first, isAscending: boolean) =>
      sortSchools(figures, column, isAscending).map(({ row }) => row.code);
    expect(codes(first, true)).toEqual(['00AA00', '00BB00', '00CC00', '00DD00']);
    expect(codes(expected, false)).toEqual(['00CC00', '00BB00', '00AA00', '00DD00']);
  });
  it('are copied as numbers: year and chances in percent, mean and bounds', () => {
    const soon = figures.at(-1)!;
    const copied = columnsOf().map((column) => column.copied!.map(({ cell }) => cell(soon)));
    expect(copied).toEqual([
      [2028, 55, 63],
      [38, 30, 47, 23, 58, 30],
    ]);
    const heads = columnsOf().flatMap((column) => column.copied!.map(({ head }) => head));
    expect(new Set(heads).size).toBe(9);
  });
});
