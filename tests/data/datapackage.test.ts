import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readDelimited } from '../../src/formats/delimited.ts';
import { readPackage } from '../fixtures/frictionless.ts';
import { EDITIONS_FILE } from '../../src/formats/site/edities.ts';
import { committed } from '../fixtures/raw-folder.ts';

interface Field {
  name: string;
  description: string;
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
  mappen: (Resource & { name: string; gemeenten: string[] })[];
};
const { resources, mappen } = descriptor;
const tables = resources.filter((one) => one.schema);

describe('datapackage.json', () => {
  test('is a Frictionless Data Package, with schemas that fit every cell of every table', async () => {
    const { problems, tables: read } = await readPackage('public/data');
    expect(problems).toEqual([]);
    expect(Object.keys(read).sort()).toEqual(tables.map(({ path }) => path).sort());
  });

  test('says of every column what it means', () => {
    const fields = tables.flatMap(({ schema }) => schema?.fields ?? []);
    expect(fields.filter(({ description }) => !description)).toEqual([]);
  });

  // A download may lack these: of a source without a licence, of a table without a key.
  test('names its licences, and the key of every table', () => {
    expect(descriptor.licenses.map(({ name }) => name).sort()).toEqual(['CC-BY-4.0', 'CC0-1.0']);
    expect(tables.filter(({ schema }) => !schema?.primaryKey.length)).toEqual([]);
  });

  test('describes every file that is there', () => {
    const entries = readdirSync('public/data', { withFileTypes: true });
    const files = entries.filter((one) => one.isFile()).map(({ name }) => name);
    const described = [...resources.map(({ path }) => path), 'datapackage.json', EDITIONS_FILE];
    expect(described.sort()).toEqual(files.sort());
    const folders = entries
      .filter((one) => one.isDirectory() && one.name !== 'edities')
      .map(({ name }) => name);
    expect(mappen.map(({ name }) => name).sort()).toEqual(folders.sort());
  });

  test.each(mappen)('has the files, the size and the hash of the folder $name', (folder) => {
    const { name, path, gemeenten, bytes, hash } = folder;
    const files = gemeenten.map((code) => path.replace('{gemeente}', code));
    expect(files).toEqual(readdirSync(`public/data/${name}`).sort().map((one) => `${name}/${one}`)); // prettier-ignore
    const content = Buffer.from(files.map(committed).join(''));
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
  });

  test.each(resources)('has the size and the hash of $path', ({ path, bytes, hash }) => {
    const content = Buffer.from(committed(path));
    expect(content.length).toBe(bytes);
    expect(`sha256:${createHash('sha256').update(content).digest('hex')}`).toBe(hash);
  });

  test.each(tables)('has a key that is one in $path', ({ path, schema }) => {
    const { header, rows } = readDelimited(committed(path), path, ',');
    const at = schema?.primaryKey.map((name) => header.indexOf(name)) ?? [];
    const keys = new Set(rows.map(({ cells }) => at.map((i) => cells[i]).join()));
    expect(keys.size).toBe(rows.length);
  });

  test('states the count date, the years and what is provisional of both sectors', () => {
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
