import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../src/formats/delimited.ts';
import { DATA_PACKAGE } from './frictionless.ts';
import { committed } from './raw-folder.ts';

interface Field {
  name: string;
  type: string;
  constraints?: { pattern?: string; enum?: string[]; minimum?: number; required?: boolean };
  trueValues?: string[];
  falseValues?: string[];
}

interface Resource {
  path: string;
  bytes: number;
  hash: string;
  teldatum?: string;
  eerste_jaar?: number;
  laatste_jaar?: number;
  voorlopig?: number[];
  schema?: { fields: Field[]; primaryKey: string[] };
}

const descriptor = JSON.parse(committed('datapackage.json')) as {
  peiljaar_grenzen: number;
  licenses: { name: string }[];
  resources: Resource[];
};
const { resources } = descriptor;
const tables = resources.filter((one) => one.schema);

/** Whether a cell is what its field says. */
function fits(cell: string, { type, constraints = {}, trueValues, falseValues }: Field): boolean {
  if (cell === '') return constraints.required !== true;
  if (type === 'integer' && !/^-?\d+$/.test(cell)) return false;
  if (type === 'year' && !/^\d{4}$/.test(cell)) return false;
  if (type === 'boolean' && ![trueValues, falseValues].flat().includes(cell)) return false;
  if (constraints.pattern && !new RegExp(`^(?:${constraints.pattern})$`).test(cell)) return false;
  if (constraints.enum && !constraints.enum.includes(cell)) return false;
  return constraints.minimum === undefined || Number(cell) >= constraints.minimum;
}

describe('datapackage.json', () => {
  test('keeps the rules of a Frictionless Data Package', () => {
    const validate = new Ajv({ strict: false, allErrors: true }).compile(DATA_PACKAGE);
    validate(descriptor);
    expect(validate.errors).toBeNull();
  });

  // A download may lack these: of a source without a licence, of a table without a key.
  test('names its licences, and the key of every table', () => {
    expect(descriptor.licenses.map(({ name }) => name).sort()).toEqual(['CC-BY-4.0', 'CC0-1.0']);
    expect(tables.filter(({ schema }) => !schema?.primaryKey.length)).toEqual([]);
  });

  test('describes every file that is there', () => {
    const files = readdirSync('public/data').filter((name) => name !== 'datapackage.json');
    expect(resources.map(({ path }) => path).sort()).toEqual(files.sort());
  });

  test.each(resources)('has the size and the hash of $path', ({ path, bytes, hash }) => {
    const content = Buffer.from(committed(path));
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
  });

  test.each(tables)(
    'has fields that fit every cell of $path, and a key that is one',
    (resource) => {
      const { fields = [], primaryKey = [] } = resource.schema ?? {};
      const { header, rows } = readDelimited(committed(resource.path), resource.path, ',');
      expect(header).toEqual(fields.map(({ name }) => name));
      const misfits = rows.filter(({ cells }) =>
        fields.some((field, i) => !fits(cells[i] ?? '', field)),
      );
      expect(misfits).toEqual([]);
      const at = primaryKey.map((name) => header.indexOf(name));
      const keys = new Set(rows.map(({ cells }) => at.map((i) => cells[i]).join()));
      expect(keys.size).toBe(rows.length);
    },
  );

  test('tells the count date, the years and what is provisional of both sectors', () => {
    expect(descriptor.peiljaar_grenzen).toBe(2026);
    for (const path of ['po.csv', 'vo.csv']) {
      expect(resources.find((one) => one.path === path)).toMatchObject({
        teldatum: '1 oktober',
        eerste_jaar: path === 'po.csv' ? 1996 : 2019,
        laatste_jaar: 2025,
        voorlopig: [2025],
      });
    }
  });
});
