import { describe, expect, it } from 'vitest';
import type { DatasetQuestion } from '../../src/engine/protocol/dataset.ts';
import type { Format } from '../../src/exports/formats.ts';
import { DEFAULT_DATASET } from '../../src/state/selection/dataset-codecs.ts';
import { about } from '../fixtures/metadata-builder.ts';
import { readZippedPackage } from '../fixtures/frictionless.ts';
import { engine, askDataset } from '../fixtures/shipped-dataset.ts';

/** What the library of the Frictionless Data Package reads of the zipped CSV of a data set, beside the number of rows in its summary. */
async function reread(...[change, dataset]: Parameters<typeof askDataset>) {
  const { question, summary } = await askDataset(change, dataset);
  const { format } = { ...DEFAULT_DATASET, ...dataset };
  const { problems, rows } = await zippedRows(question, format);
  const column = summary.fields.findIndex(({ name }) => name === 'leerlingen');
  return { problems, rows, expected: summary.rows, pupils: rows.map((row) => row[column]) };
}

async function zippedRows(question: DatasetQuestion, format: Format = 'csv') {
  const reply = await engine.download(question, null, { about: about(), format, zipped: true });
  if (!('bytes' in reply)) throw new Error(JSON.stringify(reply));
  const { problems, tables } = await readZippedPackage(reply.bytes);
  const [rows = []] = Object.values(tables);
  return { problems, rows };
}

const total = (pupils: unknown[]) => pupils.reduce((sum: number, one) => sum + Number(one ?? 0), 0);

describe('a zip of the figures that are shipped is a data package of which every cell fits its schema', () => {
  it('in the long form, counted in 2025', async () => {
    const { problems, rows, expected, pupils } = await reread({}, { span: [2025, 2025] });
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(expected);
    expect(total(pupils)).toBe(1_356_911);
  });
  it('with everything that can be asked for, counted and projected, masked and incomplete', async () => {
    const measures = ['verandering', 'kansdaling', 'schoolgrootte'] as const;
    const levels = ['gemeente', 'corop', 'land'] as const;
    const all = { measures, levels, format: 'csv-nl' as const };
    for (const change of [{ soorten: ['bo', 'vso'] as const }, { sector: 'vo' as const }]) {
      const { problems, rows, expected } = await reread(change, all);
      expect(problems).toEqual([]);
      expect(rows).toHaveLength(expected);
    }
  });
  it('in the wide form', async () => {
    const { problems, rows, expected } = await reread({}, { form: 'breed', measures: ['index'] });
    expect(problems).toEqual([]);
    expect([rows.length, expected]).toEqual([342, 342]);
  });
  it('with figures, a forecast and a region of the reader’s own, and every line beside the projection', async () => {
    const text = 'gemeente;jaar;soort;leerlingen;prognose;onder;boven\n'.concat(
      'Aalten;2025;bo;2000;;;\nAalten;2030;bo;;1850,5;1700;2000\nDoetinchem;2030;bo;;5000;;\n',
    );
    await engine.checkFile(1, new Blob([text]), 'eigen.csv', { soort: 'bo' });
    await engine.useFile(1, 'vervangen');
    try {
      const lines = ['eerder', 'methoden', 'eigen'] as const;
      const levels = ['gemeente', 'eigen'] as const;
      const regions = [{ code: 'eigen.0', name: 'Oost', members: ['GM0197', 'GM0222'] }];
      for (const form of ['lang', 'breed'] as const) {
        const within = ['eigen.0'];
        const wish = { lines, levels, form, within, measures: ['index' as const] };
        const { question, summary } = await askDataset({}, wish, regions);
        const names = summary.fields.map(({ name }) => name.replace(/_2030$/, ''));
        const lineNames = ['verwacht_in_2015', 'methode_holt', 'eigen_prognose_1_onder_index'];
        expect(names).toEqual(expect.arrayContaining(lineNames));
        const { problems, rows } = await zippedRows(question);
        expect(problems).toEqual([]);
        expect(rows).toHaveLength(summary.rows);
        if (form === 'lang') {
          const column = summary.fields.findIndex(({ name }) => name === 'eigen_prognose_1');
          expect(rows.map((row) => row[column]).filter((cell) => cell !== null)).toEqual([
            1850.5, 5000, 6850.5,
          ]);
        }
      }
    } finally {
      await engine.forgetFile(1);
    }
  });
});
