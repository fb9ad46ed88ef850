import { expect, it } from 'vitest';
import { toProblem } from '../../../src/engine/to-problem.ts';
import { FormatError } from '../../../src/formats/format-error.ts';

it('gives no place in a file whose reading the reader stopped', () => {
  const start = { file: 'a.csv', row: 1, column: '1' };
  const place = { file: 'a.csv', problem: 'cancelled', row: null, column: null, found: null };
  expect(toProblem(new FormatError(start, 'cancelled', ''))).toEqual(place);
  const whole = { file: 'a.csv', row: null, column: null };
  expect(toProblem(new FormatError(start, 'empty-file', ''))).toEqual({
    ...whole,
    problem: 'empty-file',
    found: null,
  });
  expect(toProblem(new FormatError(start, 'binary-file', 'PNG'))).toMatchObject({
    ...whole,
    found: 'PNG',
  });
  expect(toProblem(new FormatError(start, 'unrecognised', ''))).toMatchObject({ row: 1 });
});
