import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expected, snippet, withDownload } from './run-snippet.ts';

describe('the snippet for DuckDB', () => {
  let duckdb: DuckDBInstance;
  beforeAll(async () => {
    duckdb = await DuckDBInstance.create();
  });
  afterAll(() => duckdb.closeSync());

  test.each(['csv', 'csv-nl', 'json', 'parquet'] as const)(
    'loads %s with the right types',
    async (format) => {
      const connection = await duckdb.connect();
      const rows = await withDownload(format, async (folder) => {
        await connection.run(`SET file_search_path = '${folder}'`);
        await connection.run(snippet('duckdb', format));
        const reader = await connection.runAndReadAll('FROM leerlingen');
        const types = await connection.runAndReadAll(
          'SELECT column_type FROM (DESCRIBE leerlingen)',
        );
        expect(types.getRows().flat()).toEqual([
          'VARCHAR',
          'VARCHAR',
          'INTEGER',
          'INTEGER',
          'DOUBLE',
          'BOOLEAN',
          'VARCHAR',
        ]);
        await connection.run('DROP TABLE leerlingen');
        return reader.getRowObjectsJS();
      });
      expect(rows).toEqual(expected(format));
    },
  );

  test.each(['xlsx', 'arrow'] as const)(
    'is well-formed for %s (syntax only: the extension cannot be had from a package registry)',
    async (format) => {
      const connection = await duckdb.connect();
      const { count } = await connection.extractStatements(snippet('duckdb', format));
      expect(count).toBe(3);
    },
  );
});
