import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { makeDownload } from '../../../src/exports/download.ts';
import { DESCRIBED, FORMATS, type Format } from '../../../src/exports/formats.ts';
import type { DownloadMetadata } from '../../../src/exports/table.ts';
import { readZippedPackage } from '../../fixtures/frictionless.ts';
import { about } from '../../fixtures/metadata-builder.ts';
import { table } from '../../fixtures/table-builder.ts';

const given = table({
  gemeente: ['string', ['GM0106', 'GM0109']],
  verandering: ['number', [-6.25, null]],
  voorlopig: ['boolean', [true, false]],
});

/** The same, row by row. */
const ROWS = [
  ['GM0106', -6.25, true],
  ['GM0109', null, false],
];

interface Descriptor {
  licenses?: { name: string }[];
  resources: { path: string; bytes: number; hash: string; schema: { fields: object[] } }[];
}

/** A field of the schema, as far as it says what was done to texts. */
interface Neutralised {
  description: string;
  neutralisatie?: { teken: string; patroon: string };
}

async function unzipped(format: Format, said: DownloadMetadata = about()) {
  const { name, mediatype, bytes } = await makeDownload(given, said, format, true);
  const files = unzipSync(bytes);
  const text = (file: string) => strFromU8(files[file] ?? new Uint8Array());
  const descriptor = JSON.parse(text('datapackage.json')) as Descriptor;
  return { name, mediatype, bytes, files, text, descriptor };
}

describe('a download', () => {
  test.each(FORMATS)(
    'alone is called after what is in it, and is of a known kind: %s',
    async (format) => {
      const { name, mediatype, bytes } = await makeDownload(given, about(), format, false);
      expect(name).toBe(`${about().name}.${DESCRIBED[format].extension}`);
      expect(mediatype).toBe(DESCRIBED[format].mediatype);
      expect(bytes.length).toBeGreaterThan(20);
    },
  );

  test.each(FORMATS)('zipped has the same file with its description: %s', async (format) => {
    const { name, mediatype, files, descriptor } = await unzipped(format);
    const file = `${about().name}.${DESCRIBED[format].extension}`;
    expect([name, mediatype]).toEqual([`${about().name}.zip`, 'application/zip']);
    expect(Object.keys(files)).toEqual([file, 'datapackage.json', 'README.txt', 'CITATION.cff']);
    const bytes = files[file]!;
    expect(descriptor.resources).toMatchObject([
      {
        path: file,
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        rijen: 2,
      },
    ]);
  });

  test.each(FORMATS)(
    'zipped is a Frictionless Data Package, of which a CSV reads as its schema says: %s',
    async (format) => {
      const { bytes, descriptor } = await unzipped(format);
      expect(await readZippedPackage(bytes)).toEqual({
        problems: [],
        tables: format.startsWith('csv') ? { [`${about().name}.csv`]: ROWS } : {},
      });
      expect(descriptor.resources[0]?.schema.fields).toEqual(
        given.fields.map(({ description, ...field }) =>
          expect.objectContaining({ ...field, description: expect.stringContaining(description) }),
        ),
      );
    },
  );

  test('zipped keeps those rules also where no source names a licence, and for a name with capitals', async () => {
    const sources = [{ title: 'Eigen', path: 'https://x.nl/', licence: 'onbekend' }];
    const said = about({ sources, name: 'Leerlingen 2025 (bo)' });
    const { bytes, descriptor } = await unzipped('csv', said);
    expect((await readZippedPackage(bytes)).problems).toEqual([]);
    expect(descriptor.licenses).toBeUndefined();
  });

  test('zipped says to machines what was chosen, counted and projected', async () => {
    const scenarios = [{ name: 'Nieuwbouw', levers: '200 woningen in 2028' }];
    const { descriptor } = await unzipped('csv', about({ scenarios, userFiles: ['mijn.csv'] }));
    expect(descriptor).toMatchObject({
      version: '1.0.0',
      homepage: about().link,
      filters: about().filters,
      teldatum: '1 oktober',
      voorlopig: [2025],
      peiljaar_grenzen: 2026,
      projectie: { method: 'panelregressie', origin: 2025 },
      scenarios,
      eigen_bestanden: ['mijn.csv'],
    });
  });

  test('zipped claims no licence for figures of the reader’s own, and names the files', async () => {
    const own = about({ userFiles: ['mijn.csv'], userBirths: 'geboorten.csv' });
    const { descriptor, text } = await unzipped('csv', own);
    expect(descriptor.licenses).toBeUndefined();
    expect(descriptor).toMatchObject({ eigen_geboorten: 'geboorten.csv' });
    expect(text('README.txt')).toContain('mijn.csv');
  });

  test('zipped has a citation that machines read', async () => {
    const { text } = await unzipped('csv');
    expect(parse(text('CITATION.cff'))).toMatchObject({ title: about().title });
  });

  test('zipped is the same, byte for byte, when it is made again', async () => {
    const [one, other] = [
      await makeDownload(given, about(), 'csv', true),
      await makeDownload(given, about(), 'csv', true),
    ];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

describe('a text in which formulas are made harmless', () => {
  const odd = ['=1+1', "'s-Gravenhage", 'plan;@x', "'=al gemerkt", '-'];
  const names = table({ gemeente: ['string', odd], jaar: ['year', [1, 2, 3, 4, 5]] });
  const filesOf = async (format: Format) =>
    unzipSync((await makeDownload(names, about(), format, true)).bytes);
  const fieldsOf = (files: Record<string, Uint8Array>) =>
    (
      JSON.parse(strFromU8(files['datapackage.json']!)) as {
        resources: [{ schema: { fields: Neutralised[] } }];
      }
    ).resources[0].schema.fields;

  test('is had back by what its field says in the data package, and by nothing else', async () => {
    const files = await filesOf('csv');
    const [gemeente, jaar] = fieldsOf(files);
    const { teken, patroon } = gemeente!.neutralisatie!;
    const csv = strFromU8(files[`${about().name}.csv`]!);
    const { data } = Papa.parse<string[]>(csv.trimEnd());
    const written = data.slice(1).map(([name]) => name!);
    expect(written).not.toEqual(odd);
    expect(written[0]).toBe(`${teken}=1+1`);
    expect(written.map((name) => name.replace(new RegExp(patroon, 'gu'), ''))).toEqual(odd);
    expect(jaar).not.toHaveProperty('neutralisatie');
    expect(gemeente!.description).toContain('staat een apostrof');
    expect(jaar!.description).not.toContain('apostrof');
  });

  test('is mentioned in the line of its column in README.txt', async () => {
    const lines = strFromU8((await filesOf('csv-nl'))['README.txt']!).split('\r\n');
    const [gemeente, jaar] = ['gemeente', 'jaar'].map((name) =>
      lines.find((line) => line.startsWith(`${name} | `)),
    );
    expect(gemeente).toMatch(/zonder die apostrof is het de oorspronkelijke tekst\. \| tekst$/);
    expect(jaar).not.toContain('apostrof');
  });

  test.each(['json', 'arrow', 'parquet'] as const)(
    'is mentioned nowhere where texts are left as they are: %s',
    async (format) => {
      const files = await filesOf(format);
      for (const field of fieldsOf(files)) {
        expect(field).not.toHaveProperty('neutralisatie');
        expect(field.description).not.toContain('apostrof');
      }
      expect(strFromU8(files['README.txt']!)).not.toContain('apostrof');
    },
  );
});

describe('README.txt', () => {
  test('says in Dutch what was chosen, what the columns mean, the sources, the citation and how to load', async () => {
    const text = (await unzipped('csv')).text('README.txt');
    for (const remark of [
      'Gebieden | alle gemeenten van Drenthe',
      'Leerlingen zijn geteld op 1 oktober van elk jaar.',
      'Voorlopige cijfers: 2025.',
      'Cijfers na 2025 zijn een projectie van de Leerlingenatlas (panelregressie)',
      'verandering | Over verandering. | getal',
      'DUO, historisch overzicht (06) | https://duo.nl/06.csv | CC0-1.0',
      'Leerlingenatlas. (2026).',
      'read.csv(',
      'gegevens versie 1.0.0',
      about().link,
    ]) {
      expect(text).toContain(remark);
    }
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('is in English where the reader reads English', async () => {
    const text = (await unzipped('csv', about({ language: 'en' }))).text('README.txt');
    expect(text).toContain('Pupils are counted on 1 October of each year.');
    expect(text).toContain('Made on 25 November 2026 with the Leerlingenatlas');
  });

  test('reports formulas made harmless only where they are', async () => {
    const remark = 'staat een apostrof';
    expect((await unzipped('csv')).text('README.txt')).toContain(remark);
    expect((await unzipped('parquet')).text('README.txt')).not.toContain(remark);
  });

  test('warns of a spreadsheet that makes numbers of codes only where the file holds no types', async () => {
    const remark = '09 wordt 9';
    expect((await unzipped('csv-nl')).text('README.txt')).toContain(remark);
    expect((await unzipped('xlsx')).text('README.txt')).not.toContain(remark);
  });

  test('leaves out what does not hold', async () => {
    const said = about({ projected: null, provisional: [], countDate: null });
    const text = (await unzipped('csv', said)).text('README.txt');
    for (const absent of [
      'projectie van',
      'Voorlopige',
      'geteld op',
      "Scenario's",
      'Eigen bestanden',
    ]) {
      expect(text).not.toContain(absent);
    }
  });
});
