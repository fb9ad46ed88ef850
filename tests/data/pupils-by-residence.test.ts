import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sum } from 'd3';
import { describe, expect, test } from 'vitest';
import { RAW } from '../../scripts/run/raw.ts';
import { UNKNOWN_GEMEENTE } from '../../src/areas/codes.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readPupilsByResidence, type ResidenceSoort } from '../../src/formats/site/woongemeente.ts';
import { committed, HAS_RAW, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';

const rows = readPupilsByResidence(committed('woongemeente.csv'), 'woongemeente.csv');
const areas = readAreas(committed('gebieden.csv'), 'gebieden.csv');
const total = (soort: ResidenceSoort, year: number) =>
  sum(
    rows.filter((row) => row.soort === soort && row.year === year),
    ({ pupils }) => pupils,
  );

describe('pupils by residence', () => {
  test.each([
    ['vo', 2013, 973_730],
    ['vo', 2016, 995_700],
    ['vo', 2021, 929_740],
    ['vo', 2023, 940_960],
    ['bo', 2013, 1_477_020],
    ['bo', 2023, 1_357_700],
  ] as const)('of %s in %i are %i in the country, those of no gemeente included', (...expected) => {
    const [soort, year, pupils] = expected;
    expect(total(soort, year)).toBe(pupils);
  });

  test('have a row of each of the 342 gemeenten of today for every soort and year', () => {
    const codes = new Set(rows.map(({ gemeente }) => gemeente));
    expect([...codes].sort()).toEqual([...areas.map(({ code }) => code), UNKNOWN_GEMEENTE].sort());
    const placed = rows.filter(({ gemeente }) => gemeente !== UNKNOWN_GEMEENTE);
    expect(placed).toHaveLength(342 * 5 * 11);
  });

  test('mark the years before a division in thirteen gemeenten', () => {
    const marked = rows.filter((row) => !row.isComparable);
    expect(new Set(marked.map(({ gemeente }) => gemeente)).size).toBe(13);
    const years = marked.filter(({ gemeente, soort }) => gemeente === 'GM0865' && soort === 'vo');
    expect(years.map(({ year }) => year)).toEqual([2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020]);
  });
});

/** Sums the raw rows of vo of some names, without the readers of the project. */
function rawSum(names: readonly string[], period: string): number {
  const lines = readFileSync(join(RAW_FOLDER, RAW.pupilsByResidence), 'utf8').split(/\r?\n/);
  return sum(
    lines.map((line) => line.split('";')),
    (cells) =>
      cells[1] === '"Totaal voortgezet onderwijs' &&
      cells[2] === `"${period}` &&
      names.some((name) => cells[3] === `"${name}`)
        ? Number(cells[4])
        : 0,
  );
}

describe(`pupils by residence beside the raw file${NEEDS_RAW}`, () => {
  test.runIf(HAS_RAW).each([
    ['GM0197', ['Aalten']],
    ['GM0518', ["'s-Gravenhage (gemeente)"]],
    ['GM0603', ['Rijswijk (ZH.)']],
    ['GM0373', ['Bergen (NH.)']],
    ['GM1695', ['Noord-Beveland']],
    ['GM0093', ['Terschelling']],
    ['GM1980', ['Heerhugowaard', 'Langedijk', 'Dijk en Waard']],
    ['GM1979', ['Appingedam', 'Delfzijl', 'Loppersum', 'Eemsdelta']],
    ['GM1991', ['Landerd', 'Uden', 'Maashorst']],
    ['GM0014', ['Groningen (gemeente)', 'Haren', 'Ten Boer']],
  ])('of vo in %s are those of %j, in the first and the last year', (code, names) => {
    const own = (year: number) =>
      rows.find((row) => row.gemeente === code && row.soort === 'vo' && row.year === year)?.pupils;
    expect(own(2013)).toBe(rawSum(names, "2013/'14"));
    expect(own(2023)).toBe(rawSum(names, "2023/'24*"));
    expect(own(2023)).toBeGreaterThan(0);
  });

  test.runIf(HAS_RAW).each([
    ["2013/'14", 971_630],
    ["2023/'24*", 937_950],
  ])('of vo in %s are %i without those of no gemeente', (period, pupils) => {
    const year = Number(period.slice(0, 4));
    expect(total('vo', year) - rawSum(['Gemeenten; niet in te delen'], period)).toBe(pupils);
  });
});
