import { expect, it } from 'vitest';
import { naming, wordsIn } from '../../../src/text/findings.ts';

const write = (words: number) => (shown: readonly string[], others: number) =>
  ['w '.repeat(words).trim(), ...shown, ...(others > 0 ? [`+${others}`] : [])].join(' ');

it('names as many as fit in 25 words', () => {
  expect(naming(['A', 'B', 'C', 'D'], write(21))).toMatch(/ A B C D$/);
  expect(naming(['A', 'B', 'C', 'D'], write(22))).toMatch(/ A B \+2$/);
  expect(naming(['Alphen aan den Rijn', 'B'], write(22))).toMatch(/w \+2$/);
});

it('names at most five', () => {
  expect(naming(['A', 'B', 'C', 'D', 'E', 'F', 'G'], write(1))).toMatch(/ E \+2$/);
});

it('never counts one other, which would take the room of its name', () => {
  expect(naming(['A', 'B', 'C', 'D', 'E', 'F'], write(1))).toMatch(/ D \+2$/);
  expect(naming(['A'], write(30))).toMatch(/ A$/);
});

it('counts no sign that stands apart as a word', () => {
  expect(wordsIn('In 2025 – 12,3\u202f% minder.')).toBe(4);
});
