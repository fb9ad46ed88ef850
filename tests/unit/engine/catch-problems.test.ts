import { expect, it } from 'vitest';
import type { FileProblem } from '../../../src/engine/protocol/problem.ts';
import { catchProblems, toProblem } from '../../../src/engine/catch-problems.ts';
import { FormatError } from '../../../src/formats/format-error.ts';

it('gives no row or column for a problem with a file as a whole', () => {
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

it('returns what a service throws about a file, and throws every other error again', async () => {
  interface Service {
    read(file: string): Promise<number | FileProblem>;
  }
  const service = catchProblems<Service>({
    async read(file) {
      if (file === 'a.csv') return 1;
      if (file === 'b.csv')
        throw new FormatError({ file, row: 2, column: 'n' }, 'not-a-count', 'x');
      throw new Error('a bug');
    },
  });
  expect(await service.read('a.csv')).toBe(1);
  expect(await service.read('b.csv')).toEqual({
    file: 'b.csv',
    problem: 'not-a-count',
    row: 2,
    column: 'n',
    found: 'x',
  });
  await expect(service.read('c.csv')).rejects.toThrow('a bug');
});
