import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';

/** Tests that are not named after one file of `src`, and why. */
const EXCEPTIONS: Record<string, string> = {
  'areas/spellings': 'one list of spellings, tried in every place where a gemeente is named',
  'engine/user-files/files-as-sent':
    'user files as programs and boards send them, through the whole engine',
  'engine/user-files/finer-files': 'user files with rows of schools, wijken or leerjaren',
  'engine/user-files/rows-left-out': 'rows of user files that are left out and why, in every form',
  'engine/user-files/rows-twice':
    'vestigingen and gemeenten that stand twice in files of DUO, StatLine and tables of years',
  'engine/user-files/short-rows': 'rows that lack cells at their end, in every form',
  'engine/user-files/tables-of-bureaus':
    'user files as bureaus and boards lay them out, through the whole engine',
  'engine/user-files/years-to-come': 'user files with figures of years that are not counted yet',
  'forecast/intervals/intervals': 'variance, calibration, bands and chances are checked together',
  'forecast/methods/default-methods': 'the methods that are the default of a soort',
  'forecast/methods/series-methods': 'the methods that use one series only',
  'formats/duo/vo': 'the two readers of vo files share their faults',
  'formats/incoming/advice': 'what the page advises about a user file works',
  'formats/incoming/forms': 'every documented form of a user file',
  'formats/incoming/trouble': 'what is refused, in every form of a user file',
  'formats/site/site-files': 'every site file is read as it was written',
  'measures/chances': 'the measures that are a chance share an outlook',
  'scripts/coarse-map': 'tests scripts/coarse-map.ts',
  'scripts/fetching': 'tests scripts/run/fetching.ts and remote-files.ts',
  'scripts/policy': 'tests scripts/run/policy.ts',
  'scripts/seams': 'tests scripts/seams',
  'scripts/site-settings': 'tests scripts/run/site-settings.ts',
  'text/careful-words': 'the texts of both languages',
  'text/sentence': 'the sentence of both languages',
  'view/trend/series/projection': 'projected years through all parts of the chart',
};

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).replaceAll('\\', '/'));
const tests = filesIn('tests/unit')
  .map((file) => file.slice('tests/unit/'.length).replace(/\.test\.ts$/, ''))
  .filter((name) => name.includes('/'));
const isInSource = (name: string) =>
  ['.ts', '.svelte.ts'].some((ending) => existsSync(join('src', name + ending)));

it('names every unit test after the file of src that it tests', () => {
  expect(tests.length).toBeGreaterThan(50);
  expect(tests.filter((name) => !isInSource(name) && !(name in EXCEPTIONS))).toEqual([]);
});

it('keeps every unit test in a folder that src has as well', () => {
  const folders = new Set(tests.map(dirname));
  folders.delete('scripts');
  expect(folders.size).toBeGreaterThan(10);
  expect([...folders].filter((folder) => !existsSync(join('src', folder)))).toEqual([]);
});

it('excepts only tests that exist and that no file of src is named like', () => {
  const excepted = Object.keys(EXCEPTIONS);
  expect(excepted.filter((name) => !tests.includes(name) || isInSource(name))).toEqual([]);
});

it('keeps builders and test data in tests/fixtures', () => {
  const others = ['unit', 'component', 'data', 'tools']
    .flatMap((folder) => filesIn(join('tests', folder)))
    .filter((file) => !file.endsWith('.test.ts'));
  expect(others.sort()).toEqual(['tests/component/setup.ts', 'tests/tools/run-snippet.ts']);
});
