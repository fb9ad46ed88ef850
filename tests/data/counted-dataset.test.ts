import { tableFromIPC } from 'apache-arrow';
import { parquetReadObjects } from 'hyparquet';
import { parse } from 'papaparse';
import readExcelFile from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../src/exports/formats.ts';
import { datasetMetadata } from '../../src/state/dataset/dataset-metadata.ts';
import { defaultSelection, type Selection } from '../../src/state/selection/selection.ts';
import type { Counted } from '../../src/tables/counted.ts';
import { about } from '../fixtures/metadata-builder.ts';
import { readZippedPackage } from '../fixtures/frictionless.ts';
import { engine, askDataset } from '../fixtures/shipped-dataset.ts';
import { DATASET_WORDS, WORDS } from '../fixtures/words.ts';

type DatasetPart = Partial<Selection['dataset']>;
type Row = Record<string, unknown>;

/** A choice of vo with something else counted than pupils at schools. */
const counting = (counted: Counted, soorten: Selection['soorten']): Partial<Selection> => {
  const { sector, base } = defaultSelection('vo', counted);
  return { sector, counted, soorten, base };
};

/** The rows of the downloaded file of a data set, as another library reads them. */
async function rowsIn(
  format: Format,
  change: Partial<Selection>,
  dataset: DatasetPart,
): Promise<Row[]> {
  const { question } = await askDataset(change, dataset);
  const reply = await engine.download(question, null, { about: about(), format, zipped: false });
  if (!('bytes' in reply)) throw new Error(JSON.stringify(reply));
  return READERS[format](reply.bytes);
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const csvRows = (bytes: Uint8Array) => parse<Row>(textOf(bytes), { header: true, skipEmptyLines: true, dynamicTyping: (name) => name !== 'code' && name !== 'schooljaar' }).data; // prettier-ignore

const READERS: Record<Format, (bytes: Uint8Array) => Row[] | Promise<Row[]>> = {
  csv: csvRows,
  // With a comma before the decimals.
  'csv-nl': (bytes) =>
    csvRows(bytes).map((row) => ({
      ...row,
      kandidaten_beste: Number(String(row['kandidaten_beste'] ?? '').replace(',', '.') || NaN),
    })),
  json: (bytes) => JSON.parse(textOf(bytes)) as Row[],
  arrow: (bytes) => tableFromIPC(bytes).toArray().map((row) => ({ ...row })), // prettier-ignore
  parquet: (bytes) => parquetReadObjects({ file: new Uint8Array(bytes).buffer }),
  async xlsx(bytes) {
    const [figures] = await readExcelFile(Buffer.from(bytes));
    const [head = [], ...rows] = figures?.data ?? [];
    return rows.map((row) => Object.fromEntries(head.map((name, i) => [String(name), row[i]])));
  },
};

const sum = (rows: readonly Row[], name: string) =>
  rows.reduce((total, row) => total + Number(row[name] ?? 0), 0);

describe('the data set of exam candidates', () => {
  const b = counting('examen', ['vmbo-b']);

  it('has the known candidates of the country as DUO published them, of every type', async () => {
    const types = [
      ['vmbo-b', 19_690, 12_379],
      ['vmbo-k', 28_171, 24_818],
      ['vmbo-g', 7_009, 7_473],
      ['vmbo-t', 49_259, 41_859],
      ['havo', 51_998, 47_189],
      ['vwo', 35_946, 33_469],
    ] as const;
    for (const [type, then, now] of types) {
      const rows = await rowsIn('json', counting('examen', [type]), { levels: ['land'] });
      expect(rows).toHaveLength(11);
      const [first, last] = [rows.at(0), rows.at(-1)];
      expect(first).toMatchObject({ schooljaar: '2014-15', kandidaten: then, afgeschermd: 0 });
      expect(last).toMatchObject({ schooljaar: '2024-25', jaar: 2024, kandidaten: now });
    }
  });

  it('sums from gemeenten to the country, known, least and most', async () => {
    const rows = await rowsIn('json', b, { levels: ['gemeente', 'land'] });
    const of = (level: string) =>
      rows.filter(({ niveau, jaar }) => niveau === level && jaar === 2024);
    for (const name of ['kandidaten', 'kandidaten_laagste', 'kandidaten_hoogste', 'afgeschermd']) {
      expect(sum(of('gemeente'), name), name).toBe(sum(of('land'), name));
    }
    for (const row of rows) {
      const [known, masked] = [Number(row['kandidaten'] ?? 0), Number(row['afgeschermd'])];
      expect(row['kandidaten_laagste']).toBe(known + masked);
      expect(row['kandidaten_hoogste']).toBe(known + 4 * masked);
      if (row['niveau'] === 'land') expect(row['kandidaten_beste']).toBeCloseTo(known + 2.32 * masked, 5); // prettier-ignore
    }
  });

  it.each(FORMATS)(
    'is read back from %s as it was summary, school years as text',
    async (format) => {
      const dataset = { levels: ['gemeente'], span: [2018, 2024], measures: ['aandeel'] } as const;
      const rows = await rowsIn(format, b, dataset);
      const expected = await rowsIn('json', b, dataset);
      expect(rows).toHaveLength(expected.length);
      expect(rows.length).toBeGreaterThan(342 * 6);
      const names = ['code', 'schooljaar', 'jaar', 'status', 'kandidaten', 'kandidaten_beste', 'afgeschermd']; // prettier-ignore
      for (const [i, row] of rows.entries()) {
        const cells = names.map((name) => row[name] ?? null);
        expect(cells).toEqual(names.map((name) => expected[i]![name]));
      }
    },
  );

  it('has measures that follow from the estimate', async () => {
    const [row] = await rowsIn('json', b, { levels: ['land'], span: [2024, 2024], measures: ['verandering', 'schoolgrootte', 'vestigingen'] }); // prettier-ignore
    const [best, base] = [Number(row?.['kandidaten_beste']), Number(row?.['kandidaten_beste_basisjaar'])]; // prettier-ignore
    expect(base).toBe(19_690);
    expect(row?.['verandering']).toBeCloseTo(100 * (best / base - 1), 4);
    expect(row?.['schoolgrootte']).toBeCloseTo(best / Number(row?.['vestigingen']), 4);
  });

  it('is as a zip a data package of which every cell fits its schema, long and wide', async () => {
    for (const form of ['lang', 'breed'] as const) {
      const { question, summary } = await askDataset(counting('examen', ['vmbo-b', 'vmbo-lwt']), { form, levels: ['gemeente', 'corop'] }); // prettier-ignore
      const reply = await engine.download(question, null, { about: about(), format: 'csv', zipped: true }); // prettier-ignore
      if (!('bytes' in reply)) throw new Error(JSON.stringify(reply));
      const { problems, tables } = await readZippedPackage(reply.bytes);
      expect(problems).toEqual([]);
      expect(Object.values(tables)[0]).toHaveLength(summary.rows);
    }
  });
});

describe('the data set of pupils by residence', () => {
  it('sums over the 342 gemeenten to the figures of StatLine', async () => {
    const rows = await rowsIn('json', counting('woon', ['vo']), { levels: ['gemeente'] });
    const of = (year: number) => rows.filter(({ jaar }) => jaar === year);
    // StatLine has 971,630 and 993,510 pupils in the first two years: those of Haaren, which was divided, are in no gemeente of today.
    expect(
      [2013, 2016, 2021, 2023].map((year) => sum(of(year), 'leerlingen_woongemeente')),
    ).toEqual([971_630 - 970, 993_510 - 910, 926_450, 937_950]);
    expect(rows).toHaveLength(342 * 11);
    expect(of(2023).every(({ voorlopig }) => voorlopig === true)).toBe(true);
    expect(new Set(rows.map(({ status }) => status))).toEqual(
      new Set(['geteld', 'voorlopig', 'onvolledig']),
    );
  });

  it('has the in- and outflow in the years of which both counts are known', async () => {
    const change = counting('woon', ['vo']);
    const rows = await rowsIn('json', change, { measures: ['saldo', 'saldo_aandeel'] });
    const atSchools = await rowsIn('json', { sector: 'vo', soorten: ['vo'] }, { figures: ['geteld'] }); // prettier-ignore
    const utrecht = (all: Row[], year: number) => all.find(({ code, jaar }) => code === 'GM0344' && jaar === year); // prettier-ignore
    const living = utrecht(rows, 2019);
    expect(living?.['saldo']).toBe(
      Number(utrecht(atSchools, 2019)?.['leerlingen']) -
        Number(living?.['leerlingen_woongemeente']),
    );
    expect(utrecht(rows, 2015)?.['saldo']).toBeNull();
  });
});

it('the choices that a counting has not change nothing in its data set', async () => {
  const change = counting('examen', ['havo']);
  const wishes: DatasetPart = { unit: 'vestigingen', figures: ['projectie'], lines: ['eerder', 'methoden'], measures: ['kansdaling'] }; // prettier-ignore
  const [asked, plain] = await Promise.all([askDataset(change, wishes), askDataset(change, {})]);
  expect(asked.question).toEqual(plain.question);
  expect(asked.summary.rows).toBe(342 * 11);
});

it('the description names the sources and licences of the shipped files', async () => {
  const opening = await engine.open();
  if (!('sources' in opening)) throw new Error(JSON.stringify(opening));
  const of = (counted: Counted) =>
    datasetMetadata(defaultSelection('vo', counted), {
      words: { page: WORDS.nl, dataset: DATASET_WORDS.nl },
      opening,
      years: [2014],
      newest: 2024,
      provisional: [],
      fields: [],
      nameOf: (code) => code,
      places: [],
      userFiles: [],
      isApart: false,
      userBirths: null,
      link: 'https://x/',
      day: '2026-11-28',
    });
  const exams = of('examen');
  expect(exams.sources[0]).toMatchObject({ title: expect.stringContaining('DUO, examenkandidaten') as string, licence: 'CC0-1.0' }); // prettier-ignore
  expect(exams.countDate).toBeNull();
  const living = of('woon');
  expect(living.sources[0]).toMatchObject({ title: expect.stringContaining('85701NED') as string, licence: 'CC-BY-4.0' }); // prettier-ignore
  expect(living.countDate).toBe('1 oktober');
});
