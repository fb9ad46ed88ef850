import { expect, test } from 'vitest';
import { periodIn, readPeriod } from '../../../../src/formats/cbs/statline-period.ts';
import { problemOf } from '../../../fixtures/format-problem.ts';

test.each([
  ['2024', 2024, null, false],
  ['2024*', 2024, null, true],
  ['2024JJ00', 2024, null, false],
  ['2024 januari', 2024, 1, false],
  ['2025 oktober*', 2025, 10, true],
  ['2025 May**', 2025, 5, true],
  ['2024MM09', 2024, 9, false],
])('%s is a period', (text, year, month, isProvisional) => {
  expect(periodIn(` ${text} `)).toEqual({ year, month, isProvisional });
});

test.each([
  '2024MM13',
  '2024MM00',
  '2024KW01',
  '2024 1e kwartaal',
  '2024JJ01',
  '24',
  'januari 2024',
  '',
])('“%s” is none', (text) => {
  expect(problemOf(() => readPeriod(text, { file: 'f', row: 3, column: 'Perioden' }))).toMatchObject({ row: 3, column: 'Perioden', problem: 'not-a-year' }); // prettier-ignore
});
