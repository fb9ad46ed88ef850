import { expect, test } from 'vitest';
import { DIVISIONS } from '../../src/areas/divisions.ts';
import { divisionSets } from '../../src/areas/regions.ts';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import type { RpoRegion } from '../../src/engine/protocol/rpo.ts';
import { allOf, leastBoards, testGemeenten } from '../../src/measures/rpo/rules.ts';
import { engine } from '../fixtures/shipped-engine.ts';

async function regionOf(gemeenten: readonly string[]): Promise<RpoRegion> {
  const reply = await engine.rpoOf([...gemeenten]);
  if (isProblem(reply)) throw new Error(JSON.stringify(reply));
  return reply;
}

/** Whether the region meets the rules about pupils and boards if these boards take part. */
function passes({ gemeenten, schools }: RpoRegion, boards: readonly string[]): boolean {
  const taking = schools.flatMap(({ board, code }) => (boards.includes(board) ? code : []));
  const tests = testGemeenten(gemeenten, schools, new Set(taking));
  return allOf(tests.flatMap((one) => (one ? [one.pupilRule, one.boardRule] : []))) === 'pass';
}

// Measured on the files of DUO: the boards, the boards that 65 % asks for, and the largest boards that together have 60 % of the
// pupils.
test.each([
  ['Amsterdam', 'GM0363', 23, 15, 5],
  ['Rotterdam', 'GM0599', 13, 9, 3],
  ['Den Haag', 'GM0518', 11, 8, 2],
])(
  '%s (%s) has %i boards, of which %i must take part and %i have 60 %% of the pupils',
  async (_name, code, boards, least, largest) => {
    const region = await regionOf([code]);
    const pupils = new Map<string, number>();
    for (const { board, pupils: one } of region.schools) {
      pupils.set(board, (pupils.get(board) ?? 0) + one.low);
    }
    const bySize = [...pupils].sort(([, a], [, b]) => b - a).map(([board]) => board);
    const rulesOf = (taking: readonly string[]) => {
      const codes = region.schools.flatMap((one) => (taking.includes(one.board) ? one.code : []));
      return testGemeenten([code], region.schools, new Set(codes))[0];
    };
    expect(region.year).toBe(2025);
    expect(bySize).toHaveLength(boards);
    expect(leastBoards(boards)).toBe(least);
    expect(rulesOf(bySize.slice(0, largest))).toMatchObject({
      pupilRule: 'pass',
      boardRule: 'fail',
    });
    expect(rulesOf(bySize.slice(0, largest - 1))).toMatchObject({ pupilRule: 'fail' });
    expect(region.smallest).toMatchObject({ hasMore: true, isExhaustive: true });
    expect(region.smallest.sets.map((set) => set.length)).toEqual(Array(5).fill(least));
  },
);

test('for every region of every division all sets of boards are compared, and the smallest pass', async () => {
  const areas = (await engine.open()).areas;
  const regions = DIVISIONS.flatMap((division) => divisionSets(areas, division));
  expect(regions.length).toBeGreaterThan(250);
  for (const { code, members } of regions) {
    const region = await regionOf(members);
    const { sets, isExhaustive } = region.smallest;
    expect({ code, isExhaustive, some: sets.length > 0 }).toEqual({
      code,
      isExhaustive: true,
      some: true,
    });
    expect(sets.every((set) => passes(region, set))).toBe(true);
    // Without any one of its boards a smallest set fails.
    const [first = []] = sets;
    expect(
      first.some((left) =>
        passes(
          region,
          first.filter((one) => one !== left),
        ),
      ),
    ).toBe(false);
  }
});

test('a vestiging has its pupils of vo, also where po has a vestiging with the same code', async () => {
  const areas = (await engine.open()).areas;
  const { schools } = await regionOf(areas.map(({ code }) => code));
  expect(schools.length).toBe(1_453);
  expect(new Set(schools.map(({ code }) => code)).size).toBe(schools.length);
});

test('58 gemeenten have no vo vestiging, and the rules do not apply to them', async () => {
  const areas = (await engine.open()).areas;
  const { gemeenten, schools } = await regionOf(areas.map(({ code }) => code));
  expect(testGemeenten(gemeenten, schools, new Set()).filter((one) => one === null)).toHaveLength(
    58,
  );
});
