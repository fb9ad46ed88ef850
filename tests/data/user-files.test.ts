import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import type { Inspection } from '../../src/engine/protocol/user-files.ts';
import type { Answer } from '../../src/engine/protocol/figures.ts';
import { committed, HAS_RAW, NEEDS_RAW, RAW_FOLDER } from '../fixtures/raw-folder.ts';

const engineOverOurs = () => createEngine((file) => Promise.resolve(committed(file)));

async function check(path: string) {
  const engine = engineOverOurs();
  const file = new Blob([readFileSync(join(RAW_FOLDER, path))]);
  const inspection = await engine.checkFile(1, file, path.split('/').at(-1)!, { soort: 'bo' });
  return { engine, inspection: inspection as Inspection };
}

const totals = ({ totals }: Inspection) =>
  Object.fromEntries(
    totals.map(({ soort, jaar, pupils, masked }) => [`${soort} ${jaar}`, [pupils, masked]]),
  );

describe.skipIf(!HAS_RAW)(`the raw files, as a reader’s own${NEEDS_RAW}`, () => {
  test('DUO 06: all that we have ourselves, row for row', async () => {
    const { inspection, engine } = await check(
      'duo/06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv',
    );
    expect(inspection).toMatchObject({
      format: 'duo-06',
      rows: 9737,
      kept: 9737,
      problems: [],
      encoding: 'utf-8',
    });
    expect(totals(inspection)['bo 2025']?.[0]).toBe(1_356_911);
    expect(totals(inspection)['bo 1996']?.[0]).toBe(1_501_046);
    for (const { pupils, masked, ours, covers } of inspection.totals) {
      expect(covers).toBe(true);
      expect(ours).toEqual({ pupils, masked });
    }
    expect(inspection.advised).toBe('vervangen');
    const question = {
      sector: 'po' as const,
      soorten: ['bo' as const, 'so' as const],
      measure: 'verandering' as const,
      base: 2015,
      counted: 'school' as const,
      classes: 'kwantielen' as const,
      thresholds: null,
      sets: [],
    };
    const before = (await engine.ask(question)) as Answer;
    await engine.useFile(1, 'vervangen');
    const after = (await engine.ask(question)) as Answer;
    for (const key of ['pupils', 'masked', 'vestigingen', 'complete'] as const) {
      expect(after.counts[key]).toEqual(before.counts[key]);
    }
    expect(after.projection?.low80).toEqual(before.projection?.low80);
    expect(after.counts.fromUser.some((cell) => cell === 1)).toBe(true);
  });

  test('DUO 01 vo 2019: 956,857 pupils, every vestiging placed', async () => {
    const { inspection, engine } = await check(
      'duo/01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2019.csv',
    );
    expect(inspection).toMatchObject({
      rows: 24_243,
      kept: 24_243,
      problems: [],
      vestigingen: 1450,
      unplaced: [],
    });
    expect(totals(inspection)['vo 2019']).toEqual([956_857, 0]);
    for (const { ours, pupils, masked } of inspection.totals)
      expect(ours).toEqual({ pupils, masked });
    await engine.useFile(1, 'apart');
    const answer = (await engine.ask({
      sector: 'vo',
      soorten: ['vo'],
      measure: 'leerlingen',
      base: 2019,
      counted: 'school' as const,
      classes: 'kwantielen',
      thresholds: null,
      sets: [],
    })) as Answer;
    expect(answer).toMatchObject({
      projection: null,
      userFiles: [expect.stringContaining('2019')],
    });
    expect(answer.counts.pupils.at(-1)).toBe(956_857);
  });

  test('DUO 02: an address list, in Windows-1252, counts no one', async () => {
    const { inspection } = await check('duo/02.-alle-schoolvestigingen-basisonderwijs.csv');
    expect(inspection).toMatchObject({
      format: 'adressen',
      encoding: 'windows-1252',
      addresses: 6122,
      totals: [],
    });
  });

  test('DUO 03: 24 rows, which are not the country', async () => {
    const { inspection } = await check('duo/03.-leerlingen-vo-per-vestiging-2025-24-rijen.csv');
    expect(totals(inspection)).toEqual({ 'vo 2025': [10_080, 0] });
    expect(inspection).toMatchObject({ kept: 24, advised: null, choices: [] });
    expect(inspection.totals[0]?.covers).toBe(false);
    // A few of the schools of 24 gemeenten are not the pupils of those gemeenten.
    expect(inspection.doubt).toMatchObject({ isImplausible: true, oursYear: 2025 });
  });

  test('StatLine: by residence, on the boundaries of its years, and the same as what was harmonised elsewhere', async () => {
    const { inspection, engine } = await check(
      'cbs/Regionale_kerncijfers_Nederland_10062024_133622.csv',
    );
    expect(inspection).toMatchObject({
      format: 'statline',
      rows: 4000,
      kept: 3975 + 25,
      choices: ['apart'],
    });
    expect(inspection.notes).toEqual(expect.arrayContaining(['by-residence', 'old-boundaries']));
    expect(inspection.leftOut).toHaveLength(4);
    expect(totals(inspection)['vo 2022']).toEqual([284_846, 0]);
    await engine.useFile(1, 'apart');
    const { counts } = (await engine.ask({
      sector: 'vo',
      soorten: ['vo'],
      measure: 'leerlingen',
      base: 2019,
      counted: 'school' as const,
      classes: 'kwantielen',
      thresholds: null,
      sets: [],
    })) as Answer;
    const path = join(RAW_FOLDER, 'cbs/vo-woongemeente-2003-2022-NH-UT-NB.csv');
    const [, ...lines] = readFileSync(path, 'utf8').trimEnd().split(/\r?\n/);
    const harmonised = lines.map((line) => {
      const [gemeente = '', , jaar, leerlingen] = line.split(',');
      return { gemeente, jaar: Number(jaar), leerlingen: Number(leerlingen) };
    });
    const differ = harmonised.filter(({ gemeente, jaar, leerlingen }) => {
      const cell =
        counts.codes.indexOf(gemeente) * counts.years.length + counts.years.indexOf(jaar);
      return counts.complete[cell] === 1 && counts.pupils[cell] !== leerlingen;
    });
    expect(differ).toEqual([]);
    const incomplete = harmonised.filter(({ gemeente, jaar }) => {
      const cell =
        counts.codes.indexOf(gemeente) * counts.years.length + counts.years.indexOf(jaar);
      return counts.complete[cell] !== 1;
    });
    // A part of them lies outside the three provincies of the file, or was split.
    expect(new Set(incomplete.map(({ gemeente }) => gemeente))).toEqual(
      new Set(['GM0757', 'GM1771', 'GM1959', 'GM1961', 'GM1982']),
    );
  });
});
