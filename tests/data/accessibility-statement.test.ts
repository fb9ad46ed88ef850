import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const statement = readFileSync('docs/toegankelijkheid.md', 'utf8');
const component = readFileSync('src/view/method/Accessibility.svelte', 'utf8');

/** The criteria of WCAG 2.2 of level A and AA, by guideline: the numbers of the criteria of each. */
const CRITERIA: Record<string, readonly number[]> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};
const ALL = Object.entries(CRITERIA).flatMap(([guideline, numbers]) =>
  numbers.map((number) => `${guideline}.${number}`),
);

const [, table] = statement.split('## Per criterium');
const rows = [
  ...table!.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| (A{1,2}) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm),
];

it('the statement about accessibility judges every criterion of WCAG 2.2, A and AA, once', () => {
  expect(ALL).toHaveLength(55);
  expect(rows.map(([, criterion]) => criterion)).toEqual(ALL);
  expect(rows.filter(([, , level]) => level === 'AA')).toHaveLength(24);
  for (const [, , , verdict, how] of rows) {
    expect(['voldoet', 'voldoet niet', 'n.v.t.']).toContain(verdict);
    expect(how).not.toBe('');
  }
});

it('the tests that the statement names exist', () => {
  const named = [...statement.matchAll(/`(tests\/[^`]+\.ts)`/g)].map(([, file]) => file!);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((file) => !existsSync(file))).toEqual([]);
});

it('every criterion that is not met has a row about what is wrong and what is done', () => {
  const [, deviations] = /## Afwijkingen([\s\S]*?)\n## /.exec(statement)!;
  for (const [, criterion, , verdict] of rows) {
    expect(deviations!.includes(`| ${criterion} `), criterion).toBe(verdict === 'voldoet niet');
  }
});

it('the page and the document were revised on the same day', () => {
  const [, day] = /REVISED = '([\d-]+)'/.exec(component)!;
  expect(statement).toContain(`voor het laatst herzien op ${day}`);
});
