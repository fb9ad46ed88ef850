import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFinder } from '../../src/areas/finder.ts';
import { readYoungChildren } from '../../src/formats/site/jonge-kinderen.ts';
import { makeYoungChildren } from '../../scripts/jonge-kinderen.csv.ts';
import { withDownloads } from '../../scripts/run/children-downloads.ts';
import { describeChildren } from '../../scripts/run/children-schema.ts';
import { Ledger } from '../../scripts/run/ledger.ts';
import { Raw } from '../../scripts/run/raw.ts';
import { regionsWith } from '../fixtures/area-builder.ts';
import { statLineAges, statLineBirths, type MadeBirths } from '../fixtures/children-downloads.ts';
import { committed } from '../fixtures/raw-folder.ts';

/** Aalten took Dinxperlo in 2005; the country is these two. */
const AREAS = ['GM0197', 'GM0222'].map((code, i) => ({
  code,
  name: ['Aalten', 'Doetinchem'][i]!,
  regions: regionsWith((division) => ({ code: division, name: division })),
}));
const STEPS = [{ code: 'GM0196', name: 'Dinxperlo', ended: '20050101', into: 'GM0197' }];
const FROM_COPY = { byYear: [], byMonth: [], newest: new Map([['GM0197', 250]]), populations: [{ area: 'Aalten', year: 2006, children: 900 }] }; // prettier-ignore

/** Makes the file from a folder with these downloads, and returns the messages of the run. */
function made(downloads: Record<string, string>, births: { year: number; births: number }[] = []) {
  const folder = mkdtempSync(join(tmpdir(), 'downloads-'));
  mkdirSync(join(folder, 'cbs'));
  for (const [name, text] of Object.entries(downloads)) writeFileSync(join(folder, name), text);
  const ledger = new Ledger();
  const find = createFinder(AREAS, [{ code: 'GM0196', name: 'Dinxperlo', year: 2005, into: 'GM0197' }]); // prettier-ignore
  const today = new Set(AREAS.map(({ code }) => code));
  const sources = { children: FROM_COPY, find, herindelingSteps: STEPS, today };
  const children = withDownloads(new Raw(folder, () => undefined), sources, ledger);
  const national = births.map((one) => ({ ...one, source: '', unverified: false }));
  const text = makeYoungChildren({ ...sources, children, births: national }, ledger);
  const rows = readYoungChildren(text, 'jonge-kinderen.csv').map(({ gemeente, figure, year, children: n }) => `${gemeente} ${figure} ${year} ${n}`); // prettier-ignore
  return { rows, text, ledger: ledger.toString() };
}

const NAMES = ['Nederland', 'Aalten', 'Doetinchem'];
const births = (change: Partial<MadeBirths> = {}) =>
  statLineBirths({ areas: NAMES, years: [2022, 2023], births: (i) => [30, 10, 20][i]!, provisional: 2023, ...change }); // prettier-ignore

describe('downloads of CBS in the folder of raw files', () => {
  test('extend births with years and cohorts, and are reported, whatever they are called', () => {
    for (const name of [
      '37230ned_UntypedDataSet_29112026.csv',
      'cbs/Bevolkingsontwikkeling__regio_per_maand_29112026_120000.csv',
    ]) {
      // prettier-ignore
      const { rows, ledger } = made({ [name]: births() }, [{ year: 2022, births: 360 }]);
      expect(rows).toEqual([
        'GM0197 geboren 2022 120',
        'GM0197 geboren 2023 120',
        'GM0197 geboren 2024 250',
        'GM0197 schoolcohort 2023 120',
        'GM0197 0-4 2006 900',
        'GM0222 geboren 2022 240',
        'GM0222 geboren 2023 240',
        'GM0222 schoolcohort 2023 240',
      ]);
      expect(ledger).toContain('provisional: 2023-1, 2023-2');
      expect(ledger).toContain('children, schoolcohort 2023: 360 in = 360 out');
    }
  });

  test('extend children younger than five, and add those younger than one', () => {
    const text = statLineAges(NAMES, [2021, 2022], (i, _, age) => [30, 10, 20][i]! + age * (i === 0 ? 2 : 1)); // prettier-ignore
    const { rows, ledger, text: file } = made({ 'cbs/Bevolking__geslacht__leeftijd__regio_29112026_120000.csv': text }); // prettier-ignore
    expect(rows.filter((row) => row.startsWith('GM0197'))).toEqual([
      'GM0197 geboren 2024 250',
      'GM0197 0-4 2006 900',
      'GM0197 0-4 2021 60',
      'GM0197 0-4 2022 60',
      'GM0197 nuljarig 2021 10',
      'GM0197 nuljarig 2022 10',
    ]);
    expect(ledger).toContain('children, 0-4 2021: 170 in = 170 out');
    const { title, fields } = describeChildren(file);
    expect(title).toMatch(/: 2006, 2021, 2022 en 2024$/);
    expect(fields['cijfer']!.constraints).toMatchObject({ enum: ['geboren', 'schoolcohort', '0-4', 'nuljarig'] }); // prettier-ignore
  });

  test.each([
    ['gemeenten that are not the country together', births({ births: (i) => [31, 10, 20][i]! }), /went in/], // prettier-ignore
    ['no row of the country', births({ areas: ['Aalten', 'Doetinchem'], births: () => 10 }), /no row of the Netherlands/], // prettier-ignore
    ['a gemeente that is none', births({ areas: [...NAMES, 'Qqq'], births: (i) => [30, 10, 20, 1][i]! }), /37230ned\.csv, row 78, column Regio's: not a code/], // prettier-ignore
    ['births far from those of the country', births(), /births of 2022: 360 in gemeenten, 300 in the country/], // prettier-ignore
  ])('end the run with %s', (_, text, message) => {
    expect(() => made({ '37230ned.csv': text }, [{ year: 2022, births: 300 }])).toThrow(message);
  });

  test('are not needed: the description of the file as it is stays the same', () => {
    const { title, titleEn, fields } = describeChildren(committed('jonge-kinderen.csv'));
    expect(title).toBe('Levendgeborenen en kinderen jonger dan 5 jaar per gemeente: 2006, 2010 tot en met 2016, 2024 en 2025'); // prettier-ignore
    expect(titleEn).toBe('Live births and children younger than five by gemeente: 2006, 2010 to 2016, 2024 and 2025'); // prettier-ignore
    expect(fields['cijfer']!.constraints).toMatchObject({ enum: ['geboren', 'schoolcohort', '0-4'] }); // prettier-ignore
  });
});
