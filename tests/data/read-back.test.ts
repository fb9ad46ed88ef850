import { describe, expect, it } from 'vitest';
import { createEngine } from '../../src/engine/engine.ts';
import { isProblem } from '../../src/engine/protocol/problem.ts';
import type { Inspection } from '../../src/engine/protocol/user-files.ts';
import type { Selection } from '../../src/state/selection/selection.ts';
import { about } from '../fixtures/metadata-builder.ts';
import { committed } from '../fixtures/raw-folder.ts';
import { engine as downloads, askDataset } from '../fixtures/shipped-dataset.ts';

const engine = createEngine((file) => Promise.resolve(committed(file)));

const check = (content: string | Uint8Array, name: string) =>
  engine.checkFile(1, new Blob([content as BlobPart]), name, { soort: 'bo' });

async function read(content: string | Uint8Array, name: string): Promise<Inspection> {
  const inspection = await check(content, name);
  if (isProblem(inspection)) throw new Error(JSON.stringify(inspection));
  return inspection;
}

/** Expects that every row of a file was used, and that each of its totals is ours. */
function expectWhole({ rows, kept, problems, totals }: Inspection): void {
  expect(problems).toEqual([]);
  expect(kept).toBe(rows);
  for (const { soort, jaar, pupils, masked, ours } of totals) {
    expect([soort, jaar, { pupils, masked }]).toEqual([soort, jaar, ours]);
  }
}

describe('each file of public/data is read back whole, or named for what it is', () => {
  it.each(['po.csv', 'vo.csv'])('%s', async (file) => {
    const inspection = await read(committed(file), file);
    expectWhole(inspection);
    expect(inspection.advised).toBe('vervangen');
  });

  it.each([
    ['gebieden.csv', 'gebieden'],
    ['geboorten.csv', 'geboorten'],
    ['herindelingen.csv', 'herindelingen'],
    ['vo-vestigingen.csv', 'vestigingen'],
  ])('%s is %s', async (file, known) => {
    const sniffed = await engine.peekFile(new Blob([committed(file)]), file, {});
    expect(sniffed).toMatchObject({ format: null, known });
  });

  it.each([
    ['toets.json', 'backtest-file'],
    ['toets-scholen.json', 'backtest-file'],
    ['toets-kandidaten.json', 'backtest-file'],
    ['datapackage.json', 'data-package'],
    ['gemeenten.topo.json', 'map-file'],
  ])('%s is a %s', async (file, problem) => {
    expect(await check(committed(file), file)).toMatchObject({ problem });
  });
});

type DatasetPart = Partial<Selection['dataset']>;

async function download(change: Partial<Selection>, dataset: DatasetPart) {
  const { question, summary } = await askDataset(change, dataset);
  const format = dataset.format ?? 'csv';
  const reply = await downloads.download(question, null, { about: about(), format, zipped: false });
  if (!('bytes' in reply)) throw new Error(JSON.stringify(reply));
  return { bytes: reply.bytes, rows: summary.rows };
}

const PO = { soorten: ['bo', 'sbo', 'so', 'so/vso', 'vso'] } as const;
const VO = {
  sector: 'vo',
  soorten: ['vo', 'brugjaar', 'vmbo-b', 'vmbo-k', 'vmbo-g', 'vmbo-t', 'havo/vwo', 'havo', 'vwo'],
} as const;
const COUNTED = { figures: ['geteld'] } as const;

describe('each download that counts is read back whole', () => {
  it.each<[string, Partial<Selection>, DatasetPart]>([
    ['bo', {}, COUNTED],
    ['all soorten of po', PO, { ...COUNTED, span: [2023, 2025] }],
    ['vo with its types', VO, COUNTED],
    ['of Dutch Excel', PO, { ...COUNTED, format: 'csv-nl', span: [2024, 2025] }],
    ['as a workbook', PO, { ...COUNTED, format: 'xlsx', span: [2024, 2025] }],
    ['by name only', {}, { ...COUNTED, attributes: ['naam'], span: [2025, 2025] }],
    ['by code only', {}, { ...COUNTED, attributes: ['code'], span: [2025, 2025] }],
    [
      'with regions as columns',
      {},
      { ...COUNTED, attributes: ['naam', 'corop', 'provincie'], span: [2025, 2025] },
    ],
    [
      'with measures',
      {},
      { ...COUNTED, measures: ['index', 'verandering', 'schoolgrootte'], span: [2020, 2025] },
    ],
    [
      'with earlier projections and other methods',
      {},
      { ...COUNTED, lines: ['eerder', 'methoden'], linesOf: 'GM0197', span: [2020, 2025] },
    ],
  ])('%s', async (_, change, dataset) => {
    const { bytes, rows } = await download(change, dataset);
    const inspection = await read(bytes, 'leerlingenatlas.csv');
    expectWhole(inspection);
    expect(inspection.rows).toBe(rows);
    expect(inspection.totals.length).toBeGreaterThan(0);
  });
});

describe('each download with regions keeps the rows about gemeenten, and states the others', () => {
  const attributes = [['naam'], ['code'], ['code', 'naam']] as const;
  it.each(attributes.flatMap((names) => [['lang', names] as const, ['breed', names] as const]))(
    '%s, with %s',
    async (form, names) => {
      const levels = ['gemeente', 'provincie', 'corop', 'land'] as const;
      const shape = { form, levels, attributes: names, span: [2024, 2025] } as const;
      const { bytes, rows } = await download({}, { ...COUNTED, ...shape });
      const inspection = await read(bytes, 'download.csv');
      expect(inspection.rows).toBe(rows);
      // 12 provincies, 40 COROP-gebieden and the country, per year or once.
      const others = (form === 'lang' ? 2 : 1) * (12 + 40 + 1);
      expect(inspection.problems).toEqual([{ problem: 'other-level', count: others }]);
      expect(inspection.kept).toBe(rows - others);
      for (const { pupils, masked, ours } of inspection.totals)
        expect(ours).toEqual({ pupils, masked });
    },
  );
});

describe('each download with projected figures is read back as forecasts', () => {
  it.each([
    ['lang', 'csv'],
    ['lang', 'csv-nl'],
    ['lang', 'xlsx'],
    ['breed', 'csv'],
    ['breed', 'csv-nl'],
  ] as const)('with its intervals, %s, as %s', async (form, format) => {
    const dataset = { form, format, span: [2024, 2030], intervals: ['80', '95'] } as const;
    const inspection = await read((await download({}, dataset)).bytes, 'download');
    expectWhole(inspection);
    expect(inspection.forecasts).toMatchObject({ gemeenten: 342, first: 2026, last: 2030 });
    expect(inspection.undrawn).toEqual([]);
    await engine.useFile(1, 'toevoegen');
    const lines = await engine.userLines({
      sector: 'po',
      soorten: ['bo'],
      codes: ['GM0197'],
      sets: [],
    });
    const [line] = isProblem(lines) ? [] : lines;
    expect(line?.low[0]).toBeLessThan(line!.pupils[0]!);
    expect(line?.high[0]).toBeGreaterThan(line!.pupils[0]!);
    await engine.forgetFile(1);
  });

  it('vo, of which types are counted in one year only', async () => {
    const inspection = await read(
      (await download(VO, { span: [2019, 2030] })).bytes,
      'download.csv',
    );
    expectWhole(inspection);
    expect(inspection.forecasts?.gemeenten).toBeGreaterThan(280);
  });
});

describe('a download of what is counted otherwise is not taken for pupils at schools', () => {
  it.each(['lang', 'breed'] as const)(
    'pupils by residence, %s: viewed on their own',
    async (form) => {
      const change = { sector: 'vo', counted: 'woon', soorten: ['vo'] } as const;
      const inspection = await read((await download(change, { form })).bytes, 'download.csv');
      expect(inspection.kept).toBe(inspection.rows);
      expect(inspection).toMatchObject({
        notes: ['by-residence'],
        choices: ['apart'],
        advised: 'apart',
      });
    },
  );
  it.each(['lang', 'breed'] as const)(
    'exam candidates, %s: refused for what they are',
    async (form) => {
      const change = { sector: 'vo', counted: 'examen', soorten: ['havo'] } as const;
      for (const format of ['csv', 'csv-nl', 'xlsx'] as const) {
        const { bytes } = await download(change, { form, format });
        const sniffed = await engine.peekFile(new Blob([bytes as BlobPart]), 'download', {});
        expect(sniffed).toMatchObject({ format: null, known: 'examens' });
      }
    },
  );
  it.each(['examenkandidaten.csv', 'examenkandidaten-vestigingen.csv'])(
    'nor is %s',
    async (file) => {
      const sniffed = await engine.peekFile(new Blob([committed(file)]), file, {});
      expect(sniffed).toMatchObject({ format: null, known: 'examens' });
    },
  );
});

describe('what cannot be read back is reported, with what to choose instead', () => {
  it('soorten added up: each row is reported', async () => {
    const { bytes } = await download(PO, { ...COUNTED, soortRows: 'som', span: [2025, 2025] });
    const inspection = await read(bytes, 'download.csv');
    expect(inspection).toMatchObject({
      kept: 0,
      totals: [],
      problems: [{ problem: 'several-soorten' }],
    });
  });

  it.each([
    ['json', 'json-file'],
    ['arrow', 'columns-file'],
    ['parquet', 'columns-file'],
  ] as const)('%s', async (format, problem) => {
    const { bytes } = await download({}, { ...COUNTED, format, span: [2025, 2025] });
    expect(await check(bytes, `download.${format}`)).toMatchObject({ problem });
  });
});
