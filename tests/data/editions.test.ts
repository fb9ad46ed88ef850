import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differencesBetween } from '../../scripts/run/edition-differences.ts';
import { changesFor, keepEdition, listEdition } from '../../scripts/run/editions.ts';
import { RAW } from '../../scripts/run/raw.ts';
import { readEditions, type Edition } from '../../src/formats/site/edities.ts';
import { committed, brokenCopy, make } from '../fixtures/raw-folder.ts';
import { rawFixture } from '../fixtures/raw-fixture.ts';

const fixture = rawFixture();
const before = make(fixture).files;
const WORDS = { nl: 'x', en: 'x' };

describe('the differences between two editions', () => {
  it('are none where the files are the same', () => {
    expect(differencesBetween(before, new Map(before))).toEqual([]);
  });
  it('name the figures that changed by soort and year, with the gemeenten where they changed most', () => {
    const after = make(brokenCopy(fixture, RAW.history, ';100;90', ';103;90')).files;
    const po = differencesBetween(before, after).find(({ file }) => file === 'po.csv');
    expect(po).toEqual({
      file: 'po.csv',
      what: 'changed',
      years: [
        {
          soort: 'bo',
          year: 2024,
          from: 150,
          to: 153,
          gemeenten: 1,
          largest: [{ gemeente: 'GM0001', from: 100, to: 103 }],
        },
      ],
    });
  });
  it('name files that are new or gone, and a year that the edition before did not have', () => {
    const without = new Map(before);
    without.delete('vo.csv');
    expect(differencesBetween(without, before)).toEqual([
      { file: 'vo.csv', what: 'new', years: [] },
    ]);
    expect(differencesBetween(before, without)).toEqual([
      { file: 'vo.csv', what: 'removed', years: [] },
    ]);
    const rows = (before.get('po.csv') ?? '').split('\n');
    const older = rows.filter((row) => !row.includes(',2025,')).join('\n');
    const years = differencesBetween(new Map([['po.csv', older]]), before).find(
      ({ file }) => file === 'po.csv',
    )?.years;
    expect(years?.map(({ year, from, gemeenten }) => [year, from, gemeenten])).toEqual(
      years?.map(() => [2025, null, 0]),
    );
    expect(years?.length).toBeGreaterThan(0);
  });
  it('say nothing of the data package, which describes the other files', () => {
    const other = new Map(before).set('datapackage.json', '{}');
    expect(differencesBetween(before, other)).toEqual([]);
  });
});

describe('the version of new files', () => {
  const log = [{ versie: '2.3.4', datum: '2026-11-01', wat: WORDS }];
  const year = { soort: 'bo', year: 2026, to: 5, gemeenten: 0, largest: [] };
  const changed = (from: number | null) => [
    { file: 'po.csv', what: 'changed' as const, years: [{ ...year, from }] },
  ];
  const versionFor = (differences: Parameters<typeof changesFor>[0]) =>
    changesFor(differences, '2.3.4', log, '2026-12-01')[0]?.versie;
  it('is patch for corrections, minor for what is added, and major for what is removed', () => {
    expect(versionFor(changed(4))).toBe('2.3.5');
    expect(versionFor(changed(null))).toBe('2.4.0');
    expect(versionFor([{ file: 'x.csv', what: 'new', years: [] }])).toBe('2.4.0');
    expect(versionFor([{ file: 'x.csv', what: 'removed', years: [] }])).toBe('3.0.0');
  });
  it('stays where nothing differs, or where the change log has a new version already', () => {
    expect(versionFor([])).toBe('2.3.4');
    expect(changesFor(changed(4), '2.3.3', log, '2026-12-01')).toBe(log);
  });
});

describe('an edition that is kept', () => {
  const folder = () => {
    const made = mkdtempSync(join(tmpdir(), 'leerlingenatlas-'));
    for (const [name, text] of before) {
      mkdirSync(dirname(join(made, name)), { recursive: true });
      writeFileSync(join(made, name), text);
    }
    return made;
  };
  const filesIn = (made: string) =>
    readdirSync(made, { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => join(one.parentPath, one.name).slice(made.length + 1))
      .sort();
  it('has all files of that edition, and stays as it is', () => {
    const made = folder();
    keepEdition(made, '1.0.0');
    expect(filesIn(join(made, 'edities/1.0.0'))).toEqual([...before.keys()].sort());
    writeFileSync(join(made, 'po.csv'), 'newer');
    keepEdition(made, '1.0.0');
    keepEdition(made, '1.1.0');
    expect(readFileSync(join(made, 'edities/1.0.0/po.csv'), 'utf8')).toBe(before.get('po.csv'));
    expect(readFileSync(join(made, 'edities/1.1.0/po.csv'), 'utf8')).toBe('newer');
    expect(filesIn(join(made, 'edities/1.1.0'))).toHaveLength(before.size);
  });
  it('is listed once, the newest first', () => {
    const made = folder();
    const edition = (version: string): Edition => ({
      version,
      date: '2026-12-01',
      previous: null,
      previousIsKept: false,
      files: [],
    });
    for (const version of ['1.0.0', '1.1.0', '1.1.0']) listEdition(made, edition(version));
    const listed = readEditions(readFileSync(join(made, 'edities.json'), 'utf8'), 'edities.json');
    expect(listed.map(({ version }) => version)).toEqual(['1.1.0', '1.0.0']);
  });
});

it('the committed list begins with the version of the committed files', () => {
  const { version } = JSON.parse(committed('datapackage.json')) as { version: string };
  const listed = readEditions(committed('edities.json'), 'edities.json');
  expect(listed[0]?.version).toBe(version);
});
