import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allOf, testGemeenten, type RpoVestiging } from '../../../../src/measures/rpo/rules.ts';
import { smallestSets } from '../../../../src/measures/rpo/smallest-sets.ts';

const vestiging = (i: number, board: string, gemeente: string, low: number, high = low) => ({
  code: `v${i}`,
  board,
  gemeente,
  pupils: { low, high },
});

const boardsIn = (vestigingen: readonly RpoVestiging[]) =>
  [...new Set(vestigingen.map(({ board }) => board))].sort();

/** Whether the region passes, whatever the masked numbers are, if these boards take part with all their vestigingen. */
function passes(vestigingen: readonly RpoVestiging[], boards: readonly string[]): boolean {
  const taking = vestigingen.filter(({ board }) => boards.includes(board));
  const gemeenten = [...new Set(vestigingen.map(({ gemeente }) => gemeente))];
  const tests = testGemeenten(gemeenten, vestigingen, new Set(taking.map(({ code }) => code)));
  const rules = tests.flatMap((one) => (one ? [one.pupilRule, one.boardRule] : []));
  return allOf(rules) === 'pass';
}

/** The smallest sets, found by trying every set of boards. */
function byTrying(vestigingen: readonly RpoVestiging[]): string[][] {
  const all = boardsIn(vestigingen);
  const subsets = Array.from({ length: 2 ** all.length }, (_, bits) =>
    all.filter((_board, i) => (bits >> i) & 1),
  );
  const passing = subsets.filter((set) => passes(vestigingen, set));
  const fewest = Math.min(...passing.map((set) => set.length));
  const pupils = (set: readonly string[]) =>
    vestigingen.reduce((sum, one) => sum + (set.includes(one.board) ? one.pupils.low : 0), 0);
  const leftOut = (set: readonly string[]) => all.filter((board) => !set.includes(board)).join();
  return passing
    .filter((set) => set.length === fewest)
    .sort((a, b) => pupils(b) - pupils(a) || (leftOut(a) < leftOut(b) ? -1 : 1));
}

const BOARDS = ['b0', 'b1', 'b2', 'b3', 'b4', 'b5', 'b6', 'b7', 'b8'];
const anyVestigingen = fc
  .array(
    fc.record({
      board: fc.constantFrom(...BOARDS),
      gemeente: fc.constantFrom('A', 'B', 'C'),
      low: fc.integer({ min: 1, max: 40 }),
      more: fc.oneof(
        { weight: 5, arbitrary: fc.constant(0) },
        fc.constant(3),
        fc.constant(Infinity),
      ),
    }),
    { minLength: 1, maxLength: 24 },
  )
  .map((all) =>
    all.map(({ board, gemeente, low, more }, i) => vestiging(i, board, gemeente, low, low + more)),
  );

describe('the smallest sets of boards', () => {
  it('are those that are found by trying every set', () => {
    fc.assert(
      fc.property(anyVestigingen, fc.integer({ min: 1, max: 6 }), (vestigingen, limit) => {
        const expected = byTrying(vestigingen);
        expect(smallestSets(vestigingen, limit)).toEqual({
          sets: expected.slice(0, limit),
          hasMore: expected.length > limit,
          isExhaustive: true,
        });
      }),
      { numRuns: 400 },
    );
  });

  it('do not depend on the order of the vestigingen', () => {
    fc.assert(
      fc.property(anyVestigingen, (vestigingen) => {
        expect(smallestSets(vestigingen.toReversed(), 3)).toEqual(smallestSets(vestigingen, 3));
      }),
    );
  });

  it('pass even where the search is cut short, which is reported', () => {
    const many = BOARDS.flatMap((board, i) => [
      vestiging(2 * i, board, 'A', 10 + i),
      vestiging(2 * i + 1, board, i % 2 === 0 ? 'B' : 'C', 10 + i),
    ]);
    const cut = smallestSets(many, 3, 4);
    expect(cut.isExhaustive).toBe(false);
    expect(cut.sets.length).toBeGreaterThan(0);
    expect(cut.sets.every((set) => passes(many, set))).toBe(true);
  });

  it('leave out no board of a gemeente with two', () => {
    const two = [vestiging(0, 'b0', 'A', 900), vestiging(1, 'b1', 'A', 1)];
    expect(smallestSets(two, 3).sets).toEqual([['b0', 'b1']]);
  });

  it('are none for a region without vo vestigingen', () => {
    expect(smallestSets([], 3)).toEqual({ sets: [], hasMore: false, isExhaustive: true });
  });
});
