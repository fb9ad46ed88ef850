import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../../src/engine/engine.ts';
import type { Division } from '../../../../src/areas/divisions.ts';
import { isProblem } from '../../../../src/engine/protocol/problem.ts';
import { readCandidateBacktest } from '../../../../src/forecast/candidates/candidate-backtest-file.ts';
import { writeCandidateBacktest } from '../../../../src/forecast/candidates/candidate-backtest-file.ts';
import { committed } from '../../../fixtures/raw-folder.ts';

const FILE = 'toets-kandidaten.json';
const engineWith = (backtest: string) =>
  createEngine((file) => Promise.resolve(file === FILE ? backtest : committed(file)));
const engine = engineWith(committed(FILE));

async function outlook(division: Division, code: string, over = engine) {
  const reply = await over.candidateOutlook({ division, code });
  if (isProblem(reply)) throw new Error(reply.problem);
  return reply;
}
const groupsOf = async (...asked: Parameters<typeof outlook>) =>
  Object.fromEntries((await outlook(...asked)).groups.map((one) => [one.group, one]));

describe('the outlook of exam candidates', () => {
  test('has the counted school years of a region and the expected ones with intervals around them', async () => {
    const { newest, groups } = await outlook('corop', '29');
    expect([newest, groups.map(({ group }) => group)]).toEqual([2024, ['bk', 'gt', 'vmbo']]);
    for (const { counted, expected, reason, skill } of groups) {
      expect(counted.map(({ year }) => year)).toEqual([2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]); // prettier-ignore
      expect(expected.map(({ year }) => year)).toEqual([2025, 2026, 2027, 2028, 2029, 2030]);
      expect(reason).toBeNull();
      expect(skill).toBeGreaterThan(40);
      for (const one of expected) {
        const ascending = [one.low95, one.low80, one.expected, one.high80, one.high95];
        expect(ascending.toSorted((a, b) => a - b)).toEqual(ascending);
        expect(one.low95).toBeGreaterThan(0);
      }
    }
  });

  test('expects of all vmbo the sum of both parts', async () => {
    const { bk, gt, vmbo } = await groupsOf('corop', '29');
    const sums = bk!.expected.map(({ expected }, h) => expected + gt!.expected[h]!.expected);
    expect(sums).toHaveLength(6);
    for (const [h, sum] of sums.entries()) expect(vmbo!.expected[h]!.expected).toBeCloseTo(sum, 9);
  });

  test('counts what the file of gemeenten has', async () => {
    const [, ...lines] = committed('gebieden.csv').trimEnd().split('\n');
    const codes = new Set(lines.filter((line) => line.includes(',Zeeuwsch-Vlaanderen,')).map((line) => line.split(',')[0])); // prettier-ignore
    const cells = committed('examenkandidaten.csv').split('\n').map((line) => line.split(',')); // prettier-ignore
    const own = cells.filter(([gemeente = '', type = '', year]) => codes.has(gemeente) && /^vmbo-[bk]$/.test(type) && year === '2024-25'); // prettier-ignore
    const sum = (column: number) => own.reduce((all, cell) => all + Number(cell[column]), 0);
    const { bk } = await groupsOf('corop', '31');
    expect(codes.size).toBe(3);
    expect(bk?.counted.at(-1)).toMatchObject({ known: sum(3), masked: sum(4) });
  });

  test('gives no direction where a region has too few candidates, and keeps what was counted', async () => {
    const { vmbo, bk } = await groupsOf('corop', '31');
    expect(vmbo).toMatchObject({ reason: 'too-few', expected: [], skill: null });
    expect(vmbo?.counted).toHaveLength(11);
    expect(bk?.reason).toBeNull();
  });

  test.each([
    ['provincie', 'Zeeland', 'other-division'],
    ['corop', '99', 'unknown-region'],
  ] as const)('says of %s %s: %s', async (division, code, reason) => {
    const { groups } = await outlook(division, code);
    expect(groups.map((one) => one.reason)).toEqual([reason, reason, reason]);
    expect(groups.flatMap(({ counted, expected }) => [...counted, ...expected])).toEqual([]);
  });

  test('follows the backtest: where it is no better than the last school year, there is no direction', async () => {
    const backtest = readCandidateBacktest(committed(FILE), FILE);
    const worse = backtest.rows.map((row) => ({ ...row, skill: row.horizon > 2 ? -0.1 : row.skill })); // prettier-ignore
    const never = backtest.rows.map((row) => ({ ...row, skill: 0 }));
    const over = (rows: typeof worse) => engineWith(writeCandidateBacktest({ ...backtest, rows }));
    expect((await groupsOf('corop', '29', over(worse))).gt?.expected.map(({ year }) => year)).toEqual([2025, 2026]); // prettier-ignore
    expect((await groupsOf('corop', '29', over(never))).gt).toMatchObject({ reason: 'not-better', expected: [] }); // prettier-ignore
  });

  test('has the rows of the backtest', async () => {
    const rows = await engine.candidateScores();
    expect(rows).toEqual(readCandidateBacktest(committed(FILE), FILE).rows);
  });
});
