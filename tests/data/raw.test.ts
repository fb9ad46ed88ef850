import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { committed, HAS_RAW, make, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';

/*
 * What was committed, computed again from the raw files: once by the scripts, and once by a few plain lines that share
 * nothing with them.
 */

const lines = (path: string, encoding: BufferEncoding = 'latin1') =>
  readFileSync(join(RAW_FOLDER, path), encoding).replaceAll('\r', '').trimEnd().split('\n');
const cells = (path: string, delimiter = ';') =>
  lines(path).map((line) => line.replaceAll('"', '').split(delimiter));
const rows = (name: string) => committed(name).trimEnd().split('\n').slice(1);

describe.skipIf(!HAS_RAW)(`the scripts on the raw files${NEEDS_RAW}`, () => {
  let made: ReturnType<typeof make>;
  beforeAll(() => {
    made = make(RAW_FOLDER);
  }, 120_000);

  test('give the bytes that are committed', () => {
    for (const [name, text] of made.files) expect(text === committed(name), name).toBe(true);
  });

  test('account for every row of the files about single vestigingen', () => {
    expect(made.ledger).toContain('points: 8,407 in = 8,407 out');
    expect(made.ledger).toContain('pupils of 2024 in file 06: none');
    expect(made.ledger).toContain('empty files: Ridderkerk afgeschermd.csv');
    expect(made.ledger).toContain('110,853 rows read, 73,535 kept');
  });

  test('keep every vestiging of po, place all of vo 2019, and find the 36 that 2023 misses', () => {
    expect(made.ledger).toContain('9,737 rows read, 9,737 kept');
    expect(made.ledger).toContain('0 vestigingen unplaced (0 pupils)');
    expect(made.ledger).toContain('2023 misses 36 vestigingen of 2024');
  });

  test('change no area by more than two percent', () => {
    const change = /largest change of an area: (-?[\d.]+) %/.exec(made.ledger)?.[1];
    expect(Math.abs(Number(change))).toBeLessThan(2);
  });
});

describe.skipIf(!HAS_RAW)(`the committed tables, beside the raw files${NEEDS_RAW}`, () => {
  test('have in po what the history file has, cell by cell', () => {
    const [header = [], ...schools] = cells(
      'duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv',
    );
    const expected = new Map<string, [number, number, number]>();
    for (const school of schools) {
      for (let column = 8; column < header.length; column++) {
        const year = header[column]?.slice(-4);
        const key = `GM${school[6]?.padStart(4, '0')},${school[3]?.toLowerCase()},${year}`;
        const sums = expected.get(key) ?? [0, 0, 0];
        const cell = school[column] ?? '';
        if (cell === '<5') sums[1] += 1;
        else sums[0] += Number(cell);
        if (cell !== '0') sums[2] += 1;
        expected.set(key, sums);
      }
    }
    const wanted = [...expected].map(([key, sums]) => `${key},${sums.join()}`);
    expect(rows('po.csv').sort()).toEqual(wanted.sort());
  });

  test('have in bereik.csv what CBS gives of Aalten, Rotterdam and Schiermonnikoog', () => {
    const [header = [], ...reach] = cells('cbs/kwb-2024-afstand-tot-school-gemeente.csv');
    const first = header.indexOf('basisonderwijs_gemiddelde_afstand_in_km');
    const last = header.indexOf('havo_vwo_gemiddeld_aantal_binnen_10_km');
    const inhabitants = cells('cbs/kwb-2024-gemeenten.csv', ',');
    for (const code of ['GM0197', 'GM0599', 'GM0088']) {
      const people = inhabitants.find(([gemeente]) => gemeente === code)?.[3];
      const figures = reach.find(([gemeente]) => gemeente === code)!.slice(first, last + 1);
      expect(rows('bereik.csv')).toContain([code, people, ...figures].join());
    }
    // By hand: Aalten has its nearest school with havo or vwo at 4.4 km, Schiermonnikoog at 34.7 km.
    expect(rows('bereik.csv')).toContain(
      'GM0197,27308,0.8,1.8,4.5,7.3,1.8,1.3,1.6,3.7,1.8,1.3,1.6,3.6,4.4,1,1.3,2.3',
    );
    expect(rows('bereik.csv')).toContain('GM0088,972,0.5,0.9,1,1,0.4,1,1,1,0.4,1,1,1,34.7,0,0,0');
  });

  test('have in vo the totals of each gemeente', () => {
    for (const year of [2023, 2024, 2025]) {
      const expected = new Map<string, number>();
      for (const [, , gemeente, n] of cells(`duo/vo-leerlingen-per-vestiging-${year}.csv`).slice(
        1,
      )) {
        expected.set(`GM${gemeente}`, (expected.get(`GM${gemeente}`) ?? 0) + Number(n));
      }
      const found = rows('vo.csv')
        .map((row) => row.split(','))
        .filter(([, soort, jaar, n]) => soort === 'vo' && jaar === String(year) && n !== '0')
        .map(([gemeente, , , n]) => `${gemeente} ${n}`);
      expect(found.sort()).toEqual([...expected].map(([code, n]) => `${code} ${n}`).sort());
    }
  });

  test('have in vo 2019 the pupils of each type in the country', () => {
    const sum = (isWanted: (type: string) => boolean) =>
      cells('duo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv')
        .slice(1)
        .filter((row) => isWanted(row[5] ?? ''))
        .reduce((total, row) => total + row.slice(10).reduce((n, cell) => n + Number(cell), 0), 0);
    const found = (soort: string) =>
      rows('vo.csv')
        .map((row) => row.split(','))
        .filter((row) => row[1] === soort && row[2] === '2019')
        .reduce((total, row) => total + Number(row[3]), 0);
    expect(found('brugjaar')).toBe(sum((type) => type === 'Brugjaar 1-2'));
    expect(found('vwo')).toBe(sum((type) => type === 'VWO lj 4-6'));
    expect(found('pro')).toBe(sum((type) => type.startsWith('Praktijkonderwijs')));
    expect(found('vavo')).toBe(sum((type) => type.endsWith('VAVO')));
    expect(found('vo')).toBe(sum(() => true));
  });

  test('have the vo pupils of 2025 that were counted per gemeente elsewhere', () => {
    const found = new Map(
      rows('vo.csv')
        .map((row) => row.split(','))
        .filter((row) => row[1] === 'vo' && row[2] === '2025')
        .map((row) => [row[0], row[3]]),
    );
    for (const row of cells('codes/vo_aanbod_gemeente_2025.csv', ',').slice(1)) {
      // From the end, because there are names with a comma in them.
      expect([row[0], found.get(row[0]) ?? '0']).toEqual([row[0], row.at(-9)]);
    }
  });

  test('rest on a transcription that equals the verbatim rows of DUO’s file 03', () => {
    const transcribed = new Map(
      cells('duo/vo-leerlingen-per-vestiging-2025.csv').map((row) => [row[1], row.slice(2).join()]),
    );
    const verbatim = cells('duo/03.-leerlingen-vo-per-vestiging-2025-24-rijen.csv').slice(1);
    for (const row of verbatim) {
      expect([row[2], transcribed.get(row[2])]).toEqual([row[2], `${row[5]},${row[8]}`]);
    }
  });
});
