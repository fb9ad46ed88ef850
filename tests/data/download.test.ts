import { describe, expect, it } from 'vitest';
import { DEFAULT_DATASET } from '../../src/state/dataset.ts';
import { about } from '../unit/exports/about-builder.ts';
import { readZippedPackage } from './frictionless.ts';
import { engine, tellDataset } from './shipped-dataset.ts';

/** What the library of the Frictionless Data Package reads of the zipped CSV of a data set, beside how many rows were told. */
async function reread(...[change, dataset]: Parameters<typeof tellDataset>) {
  const { question, told } = await tellDataset(change, dataset);
  const { format } = { ...DEFAULT_DATASET, ...dataset };
  const reply = await engine.download(question, null, { about: about(), format, zipped: true });
  if (!('bytes' in reply)) throw new Error(JSON.stringify(reply));
  const { problems, tables } = await readZippedPackage(reply.bytes);
  const column = told.fields.findIndex(({ name }) => name === 'leerlingen');
  const [rows = []] = Object.values(tables);
  return { problems, rows, told: told.rows, pupils: rows.map((row) => row[column]) };
}

const total = (pupils: unknown[]) => pupils.reduce((sum: number, one) => sum + Number(one ?? 0), 0);

describe('a zip of the figures that are shipped is a data package of which every cell fits its schema', () => {
  it('in the long form, counted in 2025', async () => {
    const { problems, rows, told, pupils } = await reread({}, { span: [2025, 2025] });
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(told);
    expect(total(pupils)).toBe(1_356_911);
  });
  it('with everything that can be asked for, counted and projected, masked and incomplete', async () => {
    const measures = ['verandering', 'kansdaling', 'schoolgrootte'] as const;
    const levels = ['gemeente', 'corop', 'land'] as const;
    const all = { measures, levels, format: 'csv-nl' as const };
    for (const change of [{ soorten: ['bo', 'vso'] as const }, { sector: 'vo' as const }]) {
      const { problems, rows, told } = await reread(change, all);
      expect(problems).toEqual([]);
      expect(rows).toHaveLength(told);
    }
  });
  it('in the wide form', async () => {
    const { problems, rows, told } = await reread({}, { form: 'breed', measures: ['index'] });
    expect(problems).toEqual([]);
    expect([rows.length, told]).toEqual([342, 342]);
  });
});
