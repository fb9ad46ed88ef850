import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../scripts/run/compare-figures.ts';
import { CHANGES, withVersion } from '../../scripts/run/changes.ts';
import { Ledger } from '../../scripts/run/ledger.ts';
import { objectionsTo } from '../../scripts/run/objections.ts';
import { RAW } from '../../scripts/run/raw.ts';
import { committed, brokenCopy, make } from '../fixtures/raw-folder.ts';
import { rawFixture } from '../fixtures/raw-fixture.ts';

const fixture = rawFixture();
const published = make(fixture).files;

/** What is objected to the files of a raw folder, where those of the fixture were published before. */
const objectionsIn = (folder: string, before: ReadonlyMap<string, string> = published) =>
  objectionsTo(make(folder).files, before, new Ledger());

/** A copy of the fixture with the boundaries changed. */
function withBoundaries(change: (point: [number, number]) => [number, number]): string {
  const copy = brokenCopy(fixture, RAW.boundaries, 'FeatureCollection', 'FeatureCollection');
  const map = JSON.parse(readFileSync(join(copy, RAW.boundaries), 'utf8')) as {
    features: { geometry: { coordinates: [number, number][][][] } }[];
  };
  for (const { geometry } of map.features) {
    geometry.coordinates = geometry.coordinates.map((rings) =>
      rings.map((ring) => ring.map(change)),
    );
  }
  writeFileSync(join(copy, RAW.boundaries), JSON.stringify(map));
  return copy;
}

/** Years with figures, from the first year on. */
const yearsFrom = (first: number, ...figures: number[]) =>
  new Map(figures.map((figure, i) => [first + i, figure]));

describe('new data files', () => {
  test('are without objection where they are those that were published, or the first', () => {
    expect(objectionsIn(fixture)).toEqual([]);
    expect(objectionsIn(fixture, new Map())).toEqual([]);
  });

  test('are objected to where a published figure changed by more than a correction', () => {
    expect(objectionsIn(brokenCopy(fixture, RAW.history, ';100;90', ';1000;90'))).toEqual([
      'po.csv, GM0001 bo: 2024: 100 was published, now 1,000',
      'po.csv, NL bo: 2024: 150 was published, now 1,050',
    ]);
    // A year of which nothing is known per gemeente: of other years the files are compared with each other first.
    const births = readFileSync(join(fixture, RAW.births), 'utf8');
    const older = brokenCopy(
      fixture,
      RAW.births,
      births,
      births.replace('\n2022', '\n2021,170,CBS\n2022'),
    );
    const { files: before } = make(older);
    expect(objectionsIn(brokenCopy(older, RAW.births, '2021,170', '2021,140'), before)).toEqual([
      'geboorten.csv, NL births: 2021: 170 was published, now 140',
    ]);
  });

  test('are objected to where a gemeente has no rows of basisonderwijs, also the first time', () => {
    const without = brokenCopy(fixture, RAW.history, '00AC;00AC00;c;BO;x;1;2;BEEK;50;<5\n', '');
    expect(objectionsIn(without)).toContain('po.csv, GM0002: no pupils in 2025');
    expect(objectionsIn(without, new Map())).toEqual(['po.csv, GM0002: no pupils in 2025']);
  });

  test('are objected to where the vo of a gemeente is gone since the year before', () => {
    const gone = brokenCopy(fixture, RAW.totalsVo[2025], '0001;28', '0002;28');
    expect(objectionsIn(gone)).toContain('vo.csv, GM0001: no pupils in 2025');
  });

  test('are objected to where a published year is missing', () => {
    const history = readFileSync(join(fixture, RAW.history), 'utf8');
    const copy = brokenCopy(fixture, RAW.history, ';LEERLINGEN_2024', '');
    const rows = history.split('\n').map((row) => row.replace(/;[^;]*(;[^;]*)$/, '$1'));
    writeFileSync(join(copy, RAW.history), rows.join('\n'));
    expect(objectionsIn(copy)).toContain('po.csv: the year 2024 was published and is missing');
  });

  test('are objected to where boundaries lie a kilometre further, and not where they are drawn otherwise', () => {
    const shifted = withBoundaries(([x, y]) => [x - 1_000, y]);
    expect(objectionsIn(shifted)).toEqual([
      'gemeenten.topo.json, GM0001: 78 % of the area is in both the published boundary and this one',
      'gemeenten.topo.json, GM0002: 78 % of the area is in both the published boundary and this one',
    ]);
    expect(objectionsIn(withBoundaries(([x, y]) => [x - 40, y]))).toEqual([]);
  });

  test('are not compared with a published file that cannot be read, which the ledger reports', () => {
    const ledger = new Ledger();
    const damaged = new Map([...published, ['po.csv', 'as it was']]);
    expect(objectionsTo(published, damaged, ledger)).toEqual([]);
    expect(ledger.toString()).toContain('po.csv as published cannot be read');
  });
});

describe('the figures of a new year', () => {
  const before = new Map([['GM0001 bo', yearsFrom(2024, 1000)]]);

  test('are compared with the year before', () => {
    const after = (next: number) => new Map([['GM0001 bo', yearsFrom(2024, 1000, next)]]);
    expect(compareFigures('po.csv', before, after(900))).toEqual([]);
    expect(compareFigures('po.csv', before, after(10_000))).toEqual([
      'po.csv, GM0001 bo: 1,000 in 2024, 10,000 in 2025',
    ]);
  });
  test('may be those of a new series', () => {
    const after = new Map([
      ['GM0001 bo', yearsFrom(2024, 1000, 990)],
      ['GM0001 so', yearsFrom(2024, 0, 40)],
    ]);
    expect(compareFigures('po.csv', before, after)).toEqual([]);
  });
  test('are reported by the largest change of each series, and no more than 25 series', () => {
    const many = new Map(
      Array.from({ length: 40 }, (_, i) => [`GM${i} bo`, yearsFrom(2020, 1000, 1000)] as const),
    );
    const lines = compareFigures('po.csv', many, new Map());
    expect(lines).toContain('po.csv: the year 2020 was published and is missing');
    const halved = new Map([...many.keys()].map((name) => [name, yearsFrom(2020, 900, 500)]));
    const changed = compareFigures('po.csv', many, halved);
    expect(changed[0]).toBe(
      'po.csv, GM0 bo: 2 figures, the largest change in 2021: 1,000 was published, now 500',
    );
    expect(changed).toHaveLength(26);
    expect(changed.at(-1)).toBe('po.csv: 15 more series of figures changed as much');
  });
});

describe('npm run data', () => {
  const run = (from: string, to: string, ...more: string[]) =>
    spawnSync(
      'node_modules/.bin/tsx',
      ['scripts/refresh.ts', '--from', from, '--to', to, ...more],
      { encoding: 'utf8' },
    );
  const publish = () => {
    const folder = mkdtempSync(join(tmpdir(), 'leerlingenatlas-'));
    for (const [name, text] of published) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    return folder;
  };

  test('stops with the list of changes and writes nothing, until they are accepted with a reason', () => {
    const to = publish();
    const broken = brokenCopy(fixture, RAW.history, ';100;90', ';1000;90');
    const stopped = run(broken, to);
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain('po.csv, GM0001 bo: 2024: 100 was published, now 1,000');
    expect(stopped.stderr).toContain('--accept');
    expect(readFileSync(join(to, 'po.csv'), 'utf8')).toBe(published.get('po.csv'));

    const { status, stdout } = run(broken, to, '--accept', 'DUO telde opnieuw.');
    expect(status).toBe(0);
    expect(stdout).toContain('GM0001 bo');
    const { version, wijzigingen } = JSON.parse(
      readFileSync(join(to, 'datapackage.json'), 'utf8'),
    ) as { version: string; wijzigingen: typeof CHANGES };
    expect(wijzigingen[0]).toMatchObject({ versie: version, wat: { nl: 'DUO telde opnieuw.' } });
    expect(wijzigingen.slice(1)).toEqual(CHANGES);
    // The log of the project is that of its own data files.
    expect(committed('datapackage.json')).not.toContain('DUO telde opnieuw.');
  });

  test('gives the next version to what changed', () => {
    const wat = { nl: 'Waarom', en: 'Why' };
    const log = [{ versie: '2.3.4', datum: '2026-11-01', wat }];
    const next = (step: 'major' | 'minor' | 'patch') => withVersion(log, step, '2026-12-01', wat);
    expect(next('patch')).toEqual([{ versie: '2.3.5', datum: '2026-12-01', wat }, log[0]]);
    expect(next('minor')[0]?.versie).toBe('2.4.0');
    expect(next('major')[0]?.versie).toBe('3.0.0');
  });
});

describe('a raw file that is wrong', () => {
  const messageFrom = (folder: string) => {
    try {
      make(folder);
      return 'nothing';
    } catch (error) {
      return (error as Error).message;
    }
  };

  test.each([
    [
      'a missing year of births',
      () => brokenCopy(fixture, RAW.births, '2022,160', '2021,160'),
      /geboorten-nederland\.csv, row 3, column jaar: a year without births.*2022/,
    ],
    [
      'ten times the births',
      () => brokenCopy(fixture, RAW.births, '2023,150', '2023,1500'),
      /row 3, column levendgeborenen: births that cannot be true.*160, then 1500/,
    ],
    [
      'degrees',
      () => withBoundaries(([x, y]) => [x / 30_000, y / 8_000]),
      /degrees \(WGS84\) instead of metres/,
    ],
    [
      'commas for semicolons',
      () => {
        const copy = brokenCopy(fixture, RAW.history, ';', ';');
        const text = readFileSync(join(copy, RAW.history), 'utf8');
        writeFileSync(join(copy, RAW.history), text.replaceAll(';', ','));
        return copy;
      },
      /separated by another sign than this format has.*, instead of ;/,
    ],
  ])('with %s is named for what it is', (_, folder, message) => {
    expect(messageFrom(folder())).toMatch(message);
  });

  test('without the boundary of a gemeente names the gemeenten', () => {
    const copy = brokenCopy(fixture, RAW.boundaries, 'FeatureCollection', 'FeatureCollection');
    const map = JSON.parse(readFileSync(join(copy, RAW.boundaries), 'utf8')) as {
      features: { properties: { c: string } }[];
    };
    map.features = map.features.filter(({ properties }) => properties.c !== '0002');
    writeFileSync(join(copy, RAW.boundaries), JSON.stringify(map));
    expect(messageFrom(copy)).toMatch(/gemeenten of today that have no boundary here.*GM0002/);
  });
});
