import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import type { MeasureId } from '../../src/measures/catalog.ts';
import { REACH_MEASURES } from '../../src/measures/reach.ts';
import { SCHOOL_MEASURES, type SchoolMeasureId } from '../../src/measures/school-measures.ts';
import type { Sector, Soort } from '../../src/tables/soorten.ts';
import { HAS_RAW, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';
import { engine } from '../fixtures/shipped-engine.ts';

/*
 * The measures of schools, as the engine answers them from the committed files: of the whole country, and of three gemeenten beside
 * a few plain lines over the raw files.
 */

const [AALTEN, ROTTERDAM, SCHIERMONNIKOOG] = ['GM0197', 'GM0599', 'GM0088'];
const THREE = [AALTEN!, ROTTERDAM!, SCHIERMONNIKOOG!];
const BOTH = { code: 'eigen.0', members: [AALTEN!, SCHIERMONNIKOOG!] };

/** Returns a function that gives the value of a measure of an area in a year. */
async function ask(measure: MeasureId, soort: Soort = 'bo', base = 2015) {
  const sector: Sector = soort === 'vo' ? 'vo' : 'po';
  const question = { sector, soorten: [soort], measure, base, counted: 'school', classes: 'kwantielen', thresholds: null, sets: [BOTH] } as const; // prettier-ignore
  const answer = await engine.ask({ ...question, soorten: [soort], sets: [BOTH] });
  if (isProblem(answer)) throw new Error(JSON.stringify(answer));
  const { counts, matrix, other, breaks } = answer;
  const value = (code: string, year: number) =>
    matrix.values[counts.codes.indexOf(code) * counts.years.length + counts.years.indexOf(year)]!;
  return { value, years: other?.years ?? [], breaks };
}

describe('the measures of schools of bo', () => {
  test.each<[SchoolMeasureId, number[], both: number, country: number]>([
    ['onder_norm', [2, 36, 0], 2, 824],
    ['onder_norm_leerlingen', [100, 4_844, 0], 100, 80_335],
    ['onder_norm_3jaar', [2, 27, 0], 2, 628],
    ['klein_145', [7, 20, 1], 8, 1_882],
    ['klein_100', [4, 5, 1], 5, 1_042],
    ['klein_50', [1, 0, 0], 1, 199],
    ['gemeenten_1school', [0, 0, 1], 1, 3],
    ['gesloten', [1, 23, 0], 1, 680],
    ['geopend', [0, 12, 0], 0, 192],
  ])(
    '%s is %j in 2025 in Aalten, Rotterdam and Schiermonnikoog, %i in the first and last, %i in the country',
    async (id, three, both, country) => {
      const { value } = await ask(id);
      expect(THREE.map((code) => value(code, 2025))).toEqual(three);
      expect(value(BOTH.code, 2025)).toBe(both);
      expect(value('NL', 2025)).toBe(country);
    },
  );

  test('below the norm are 2 of 14 schools in Aalten, 36 of 168 in Rotterdam, 824 of 6,096 in the country', async () => {
    const { value } = await ask('onder_norm_aandeel');
    expect(value(AALTEN!, 2025)).toBeCloseTo((100 * 2) / 14, 10);
    expect(value(ROTTERDAM!, 2025)).toBeCloseTo((100 * 36) / 168, 10);
    expect(value(BOTH.code, 2025)).toBeCloseTo((100 * 2) / 15, 10);
    expect(value('NL', 2025)).toBeCloseTo((100 * 824) / 6_096, 10);
  });

  test('three years in a row begin in 1998, towns in 2019, and other years in 1996', async () => {
    expect((await ask('onder_norm_3jaar')).years[0]).toBe(1998);
    expect((await ask('plaatsen_1school')).years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025]); // prettier-ignore
    expect((await ask('onder_norm')).years).toHaveLength(30);
  });

  test('Bredevoort and De Heurne have the last school of their town; of the country not every town is known', async () => {
    const { value } = await ask('plaatsen_1school');
    expect(THREE.map((code) => value(code, 2025))).toEqual([2, 0, 1]);
    expect(value('NL', 2025)).toBeNaN();
    expect(value('NL', 2024)).toBe(948);
  });

  /*
   * Elsewhere 57, 42 and 37 % were measured, which is what a little more than 2 pupils in a masked cell give. Here the masked cells of
   * a school have together the pupils that it has besides, 1.55 each on average, and those from elsewhere rather less.
   */
  test('from outside come 53 % of the pupils in Rozendaal, 39 in Bloemendaal and 34 in Midden-Delfland', async () => {
    const { value, years } = await ask('van_buiten');
    const shares = ['GM0277', 'GM0377', 'GM1842'].map((code) => Math.round(value(code, 2024)));
    expect([years, shares]).toEqual([[2024], [53, 39, 34]]);
    expect(THREE.map((code) => value(code, 2024).toFixed(1))).toEqual(['5.9', '6.5', '5.8']);
    // Ridderkerk is missing.
    expect(value('GM0597', 2024)).toBeNaN();
    expect(value('NL', 2024)).toBeNaN();
  });
});

describe('the measures of vestigingen of vo', () => {
  test('91 gemeenten have one, as Schiermonnikoog; 2023 is not known everywhere', async () => {
    const { value, years } = await ask('gemeenten_1vo', 'vo', 2019);
    expect(years).toEqual([2019, 2023, 2024, 2025]);
    expect(THREE.map((code) => value(code, 2025))).toEqual([0, 0, 1]);
    expect(value('NL', 2025)).toBe(91);
    expect(value('NL', 2023)).toBeNaN();
  });

  test.each<[SchoolMeasureId, number[], none: number, one: number]>([
    ['vmbo_vestigingen', [2, 48, 1], 61, 106],
    ['havo_vestigingen', [2, 30, 0], 120, 101],
    ['vwo_vestigingen', [2, 29, 0], 124, 106],
  ])('%s are %j in the three; none in %i gemeenten, one in %i', async (id, three, none, one) => {
    const { value, breaks } = await ask(id, 'vo', 2019);
    expect(THREE.map((code) => value(code, 2025))).toEqual(three);
    const { codes } = await gemeenten();
    const having = (n: number) => codes.filter((code) => value(code, 2025) === n).length;
    expect([having(0), having(1)]).toEqual([none, one]);
    // None, the last one, and several are classes of their own.
    expect(breaks.slice(0, 2)).toEqual([1, 2]);
  });
});

test('every measure of another table has a value in its newest year in at least 340 gemeenten, and in no projected year', async () => {
  const { codes } = await gemeenten();
  for (const [id, { source }] of Object.entries({ ...SCHOOL_MEASURES, ...REACH_MEASURES })) {
    const { value, years } = await ask(id as MeasureId, source!.soorten[0]);
    const known = codes.filter((code) => !Number.isNaN(value(code, years.at(-1)!)));
    expect(known.length, id).toBeGreaterThanOrEqual(340);
    expect(Math.max(...years), id).toBeLessThanOrEqual(2025);
  }
});

describe('the reach of schools', () => {
  test('is that of CBS in the three gemeenten, and for the country the mean over all inhabitants', async () => {
    const bo = await ask('bo_afstand');
    expect([bo.years, ...THREE.map((code) => bo.value(code, 2024))]).toEqual([[2024], 0.8, 0.6, 0.5]); // prettier-ignore
    expect(bo.value('NL', 2024)).toBeCloseTo(0.756, 3);
    const havo = await ask('havovwo_afstand', 'vo');
    expect(THREE.map((code) => havo.value(code, 2024))).toEqual([4.4, 1.6, 34.7]);
    // (27,308 × 4.4 + 972 × 34.7) / 28,280.
    expect(havo.value(BOTH.code, 2024)).toBeCloseTo(5.441, 3);
  });
});

describe.skipIf(!HAS_RAW)(`the measures of schools, beside the raw files${NEEDS_RAW}`, () => {
  // The body of a skipped group runs too.
  const lines = (path: string) =>
    HAS_RAW
      ? readFileSync(join(RAW_FOLDER, path), 'utf8').replaceAll('\r', '').trimEnd().split('\n')
      : [];
  const norms = new Map(
    lines('codes/opheffingsnorm-po-indicatief.csv')
      .slice(1)
      .map((line) => {
        const header = lines('codes/opheffingsnorm-po-indicatief.csv')[0]!.split(',');
        const cells = line.split(',');
        return [cells[header.indexOf('gemeentecode')], Number(cells[header.indexOf('norm_2024')])];
      }),
  );
  const schools = lines('duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv')
    .slice(1)
    .map((line) => line.split(';'))
    .filter((cells) => cells[3] === 'BO')
    .map((cells) => ({
      gemeente: `GM${cells[6]!.padStart(4, '0')}`,
      counts: cells.slice(8).map((cell) => (cell === '<5' ? 1 : Number(cell))),
    }));

  test.each(THREE)('below the norm and small in %s, in every year', async (code) => {
    const own = schools.filter(({ gemeente }) => gemeente === code);
    const norm = norms.get(code)!;
    const tables = await Promise.all(
      (['onder_norm', 'onder_norm_leerlingen', 'klein_100'] as const).map((id) => ask(id)),
    );
    for (const [j, year] of tables[0]!.years.entries()) {
      const open = own.map(({ counts }) => counts[j]!).filter((count) => count > 0);
      const below = open.filter((count) => count < norm);
      const known = below.filter((count) => count > 1).reduce((sum, count) => sum + count, 0);
      const found = tables.map(({ value }) => value(code, year));
      expect([year, ...found]).toEqual([
        year,
        below.length,
        known,
        open.filter((count) => count < 100).length,
      ]);
    }
  });
});

/** The codes of the gemeenten of today. */
async function gemeenten(): Promise<{ codes: string[] }> {
  const { areas } = await engine.open();
  return { codes: areas.map(({ code }) => code) };
}
