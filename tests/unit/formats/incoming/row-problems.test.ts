import { expect, it } from 'vitest';
import { LISTED, RowProblems } from '../../../../src/formats/incoming/row-problems.ts';

it('the first rows with a problem are listed, and all are counted', () => {
  const problems = new RowProblems();
  for (let row = 1; row <= LISTED + 5; row++)
    problems.add(row, 'jaar', 'not-a-year', 'x'.repeat(300));
  expect(problems.counts).toEqual(new Map([['not-a-year', LISTED + 5]]));
  expect(problems.listed).toHaveLength(LISTED);
  expect(problems.listed[2]).toEqual({
    row: 3,
    column: 'jaar',
    problem: 'not-a-year',
    found: 'x'.repeat(200),
  });
});

it('a last row that lacks cells is the end of a file that was cut off, and no other row is', () => {
  const problems = new RowProblems();
  problems.add(7, 'jaar', 'unequal-row', 'a');
  problems.add(8, 'jaar', 'unequal-row', 'b');
  problems.markCut({ line: 7, cells: ['a'] }, 3);
  problems.markCut({ line: 8, cells: ['b', '', '', ''] }, 3);
  expect(problems.counts).toEqual(new Map([['unequal-row', 2]]));
  problems.markCut({ line: 8, cells: ['b'] }, 3);
  expect(problems.counts).toEqual(
    new Map([
      ['unequal-row', 1],
      ['truncated', 1],
    ]),
  );
  expect(problems.listed.map(({ problem }) => problem)).toEqual(['unequal-row', 'truncated']);
});
