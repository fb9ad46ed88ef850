import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  leastBoards,
  testGemeenten,
  type RpoVestiging,
} from '../../../../src/measures/rpo/rules.ts';

const vestiging = (
  code: string,
  board: string,
  gemeente: string,
  low: number,
  high = low,
): RpoVestiging => ({ code, board, gemeente, pupils: { low, high } });

/** The test of the only gemeente of a region in which the vestigingen `taking` take part. */
const tested = (vestigingen: RpoVestiging[], ...taking: string[]) =>
  testGemeenten(['A'], vestigingen, new Set(taking))[0];

describe('the rule about pupils', () => {
  it('is met from exactly 60 % of the pupils schooled in the gemeente', () => {
    const exactly = [vestiging('v1', 'b1', 'A', 600), vestiging('v2', 'b2', 'A', 400)];
    expect(tested(exactly, 'v1')).toMatchObject({
      pupils: { low: 1000, high: 1000 },
      taking: { low: 600, high: 600 },
      share: { low: 0.6, high: 0.6 },
      pupilRule: 'pass',
    });
    const below = [vestiging('v1', 'b1', 'A', 599), vestiging('v2', 'b2', 'A', 401)];
    expect(tested(below, 'v1')?.pupilRule).toBe('fail');
  });

  it('is unsure where it depends on masked pupils', () => {
    const masked = [vestiging('v1', 'b1', 'A', 3), vestiging('v2', 'b2', 'A', 1, 4)];
    expect(tested(masked, 'v1')).toMatchObject({ pupilRule: 'unsure', share: { high: 0.75 } });
    const many = [vestiging('v1', 'b1', 'A', 6), vestiging('v2', 'b2', 'A', 1, 4)];
    expect(tested(many, 'v1')?.pupilRule).toBe('pass');
    expect(tested(many, 'v2')?.pupilRule).toBe('fail');
  });

  it('is unsure where a vestiging without a count does not take part, and may be met where it does', () => {
    const uncounted = [vestiging('v1', 'b1', 'A', 90), vestiging('v2', 'b2', 'A', 0, Infinity)];
    expect(tested(uncounted, 'v1')).toMatchObject({
      pupilRule: 'unsure',
      share: { low: 0, high: 1 },
    });
    expect(tested(uncounted, 'v1', 'v2')).toMatchObject({
      pupilRule: 'pass',
      share: { low: 1, high: 1 },
    });
    expect(tested(uncounted, 'v2')).toMatchObject({
      pupilRule: 'unsure',
      share: { low: 0, high: 1 },
    });
  });

  it('is not met where no vestiging takes part', () => {
    expect(tested([vestiging('v1', 'b1', 'A', 0, Infinity)])).toMatchObject({
      pupilRule: 'fail',
      share: { low: 0, high: 0 },
    });
  });
});

describe('the rule about boards', () => {
  it('asks for 65 % of the boards, rounded up', () => {
    expect([1, 2, 3, 4, 9, 11, 13, 20, 23].map(leastBoards)).toEqual([1, 2, 2, 3, 6, 8, 9, 13, 15]);
  });

  it('counts a board where one of its vestigingen in the region takes part, also in another gemeente', () => {
    const vestigingen = [vestiging('v1', 'b1', 'A', 10), vestiging('v2', 'b1', 'B', 10)];
    const taking = new Set(['v2']);
    expect(testGemeenten(['A', 'B'], vestigingen, taking)).toMatchObject([
      { boards: 1, boardsTaking: 1, boardRule: 'pass', pupilRule: 'fail' },
      { boards: 1, boardsTaking: 1, boardRule: 'pass', pupilRule: 'pass' },
    ]);
    expect(testGemeenten(['A'], vestigingen, taking)).toMatchObject([
      { boardsTaking: 0, boardRule: 'fail' },
    ]);
  });
});

it('distinguishes a gemeente without a vo vestiging', () => {
  const vestigingen = [vestiging('v1', 'b1', 'A', 10)];
  expect(testGemeenten(['B', 'A'], vestigingen, new Set())).toEqual([
    null,
    expect.objectContaining({ gemeente: 'A' }),
  ]);
});

it('needs every rule to be met, and is unsure only where none fails', () => {
  expect(allOf(['pass', 'unsure', 'fail'])).toBe('fail');
  expect(allOf(['pass', 'unsure'])).toBe('unsure');
  expect(allOf(['pass'])).toBe('pass');
});

it('never lowers a share by letting one more vestiging take part', () => {
  const arbitrary = fc.array(
    fc.record({
      board: fc.constantFrom('b1', 'b2', 'b3'),
      low: fc.integer({ min: 1, max: 50 }),
      more: fc.integer({ min: 0, max: 3 }),
      takes: fc.boolean(),
    }),
    { minLength: 2, maxLength: 8 },
  );
  fc.assert(
    fc.property(arbitrary, (all) => {
      const vestigingen = all.map(({ board, low, more }, i) =>
        vestiging(`v${i}`, board, 'A', low, low + more),
      );
      const taking = all.flatMap(({ takes }, i) => (takes && i > 0 ? `v${i}` : []));
      const before = tested(vestigingen, ...taking);
      const after = tested(vestigingen, ...taking, 'v0');
      expect(after?.share.low).toBeGreaterThanOrEqual(before?.share.low ?? 1);
      expect(after?.share.high).toBeGreaterThanOrEqual(before?.share.high ?? 1);
      expect(after?.boardsTaking).toBeGreaterThanOrEqual(before?.boardsTaking ?? 9);
      expect(before?.share.low).toBeLessThanOrEqual(before?.share.high ?? 0);
    }),
  );
});
