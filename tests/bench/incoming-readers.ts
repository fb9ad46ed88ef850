/**
 * The worker of `incoming.ts`, bundled for the browser: makes a file in the form of DUO 01 of vo, and reads it as it is told. Each
 * reader returns the number of rows or sums that it found, so that none can do without reading.
 */
import {
  BROWSER_RUNTIME,
  createDuckDB,
  DuckDBDataProtocol,
  VoidLogger,
} from '@duckdb/duckdb-wasm/blocking';
import { dsvFormat } from 'd3-dsv';
import Papa from 'papaparse';
import { createFinder } from '../../src/areas/finder.ts';
import { gemeenteReader } from '../../src/formats/incoming/find-gemeente.ts';
import { readIncoming } from '../../src/formats/incoming/read-incoming.ts';
import { sniff } from '../../src/formats/incoming/sniff.ts';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readHerindelingen } from '../../src/formats/site/herindelingen.ts';
import { LEERJAREN, NAME, partsWith, TYPE } from './incoming-file.ts';

/** A file with so many rows; its parts are blobs, which a browser keeps outside the memory of the worker. */
const fileWith = (rows: number) =>
  new File(
    Array.from(partsWith(rows), (part) => new Blob([part])),
    NAME,
  );

async function gemeentenOf() {
  const [areas, herindelingen] = await Promise.all(
    ['gebieden.csv', 'herindelingen.csv'].map(async (name) =>
      (await fetch(`/public/data/${name}`)).text(),
    ),
  );
  return gemeenteReader(
    createFinder(
      readAreas(areas!, 'gebieden.csv'),
      readHerindelingen(herindelingen!, 'herindelingen.csv'),
    ),
  );
}

async function duckdb() {
  const at = new URL('/tests/bench/node_modules/@duckdb/duckdb-wasm/dist/', location.origin);
  const bundle = (kind: string) => ({
    mainModule: `${at.href}duckdb-${kind}.wasm`,
    mainWorker: `${at.href}duckdb-browser-${kind}.worker.js`,
  });
  const database = await createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new VoidLogger(),
    BROWSER_RUNTIME,
  );
  await database.instantiate();
  return { database, connection: database.connect() };
}

/** Each returns a function that reads a file once; what is not reading is done before. */
const READERS: Record<string, () => Promise<(file: File) => Promise<number>>> = {
  'the site': async () => {
    const gemeenten = await gemeentenOf();
    return async (file) => {
      const sniffed = await sniff(file, NAME);
      const how = { gemeenten, soort: 'vo', lastCount: 2026 } as const;
      return (await readIncoming(file, NAME, sniffed, how)).kept;
    };
  },
  'DuckDB, typed and summed': async () => {
    const { database, connection } = await duckdb();
    const sums = LEERJAREN.map((name) => `coalesce("${name}", 0)`).join(' + ');
    return async (file) => {
      await database.registerFileHandle(NAME, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
      const { numRows } = connection.query(
        `select VESTIGINGSCODE, "${TYPE}", sum(${sums}) from read_csv('${NAME}', delim=';', nullstr='<5') group by all`,
      );
      database.dropFile(NAME);
      return numRows;
    };
  },
  'DuckDB, as text': async () => {
    const { database, connection } = await duckdb();
    return async (file) => {
      await database.registerFileHandle(NAME, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
      connection.query(
        `create or replace table t as select * from read_csv('${NAME}', delim=';', all_varchar=true)`,
      );
      database.dropFile(NAME);
      return Number(connection.query('select count(*) as n from t').toArray()[0]?.['n']);
    };
  },
  'Papa Parse': async () => async (file) =>
    Papa.parse<string[]>(await file.text(), { delimiter: ';' }).data.length,
  'd3-dsv': async () => async (file) => dsvFormat(';').parseRows(await file.text()).length,
};

let file = new File([], NAME);
let read: ((file: File) => Promise<number>) | null = null;

onmessage = async ({ data }: MessageEvent<{ reader: string; rows: number | null }>) => {
  if (data.rows !== null) {
    read ??= await READERS[data.reader]!();
    // Warm, so that the compiling of the reader is not counted.
    await read(fileWith(10_000));
    file = fileWith(data.rows);
    postMessage({ size: file.size });
    return;
  }
  const start = performance.now();
  const found = await read!(file);
  postMessage({ ms: performance.now() - start, found });
};
