import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTabel33 } from '../../src/formats/rvig/landelijke-tabel-33.ts';
import { beginOf } from '../../src/areas/code-begins.ts';
import { HAS_RAW, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';

const bytes = (path: string) => readFileSync(join(RAW_FOLDER, path));

describe.skipIf(!HAS_RAW)(`the first year of a code of a gemeente${NEEDS_RAW}`, () => {
  test('is that of the first herindeling into it, for codes beyond those of the first numbering', () => {
    const first = new Map<string, string>();
    for (const { into, ended } of readTabel33(bytes('codes/herindelingen.csv'), 'h')) {
      if (into !== null && ended < (first.get(into) ?? '9')) first.set(into, ended);
    }
    for (const [code, day] of first) {
      const isGivenOut = day >= '19960101' && Number(code.slice(2)) >= 1500;
      expect([code, beginOf(code)]).toEqual([
        code,
        isGivenOut ? Number(day.slice(0, 4)) : -Infinity,
      ]);
    }
    expect(first.size).toBeGreaterThan(180);
  });

  test('agrees with the gemeenten that there were in 2017', () => {
    const text = bytes('codes/opheffingsnorm-po-2017.csv').toString('utf8');
    const of2017 = text.match(/^\d+(?=,)/gm)!.map((code) => `GM${code.padStart(4, '0')}`);
    expect(of2017.length).toBeGreaterThan(380);
    expect(of2017.filter((code) => beginOf(code) > 2017)).toEqual([]);
  });

  test('agrees with CBS: who has pupils in a year, stood in that year', () => {
    const committed = readFileSync('public/data/gebieden.csv', 'utf8');
    const codes = new Map(
      [...committed.matchAll(/^(GM\d{4}),"?([^",]+)/gm)].map(([, code, name]) => [name!, code!]),
    );
    const text = bytes('cbs/Regionale_kerncijfers_Nederland_10062024_133622.csv').toString('utf8');
    const begins = new Map<string, number>();
    for (const [, year, name, rest] of text.matchAll(/^"(\d{4})";"([^"]+)";(.*)$/gm)) {
      const code = codes.get(name!.replace(' (gemeente)', ''));
      const hasFigure = /\d/.test(rest!);
      if (code && hasFigure) begins.set(code, Math.min(Number(year), begins.get(code) ?? Infinity));
    }
    expect(begins.size).toBeGreaterThan(80);
    const later = [...begins].filter(([code, year]) => beginOf(code) > year);
    expect(later).toEqual([]);
    // Those that began while CBS counted have their first figure in that very year.
    const born = [...begins].filter(([code]) => beginOf(code) > 2003);
    expect(born.length).toBeGreaterThan(5);
    expect(born.filter(([code, year]) => beginOf(code) !== year)).toEqual([]);
  });
});
