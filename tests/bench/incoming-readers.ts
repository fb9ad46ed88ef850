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
import { LEERJAREN, NAME, partsWith, smallFiles, TYPE } from './incoming-file.ts';

const read = async (name: string) => (await fetch(`/public/data/${name}`)).text();
const areas = readAreas(await read('gebieden.csv'), 'gebieden.csv');
const herindelingen = readHerindelingen(await read('herindelingen.csv'), 'herindelingen.csv');
const sums = LEERJAREN.map((name) => `coalesce("${name}", 0)`).join(' + ');
/** The files by their form: how each is made, and how it is summed. */
const FILES: Record<string, { partsWith: typeof partsWith; by: string; count: string }> = {
  'DUO 01 of vo': { partsWith, by: `VESTIGINGSCODE, "${TYPE}"`, count: sums },
  ...smallFiles(areas.map(({ name }) => name)),
};
let form = FILES['DUO 01 of vo']!;

/** A file with so many rows; its parts are blobs, which a browser keeps outside the memory of the worker. */
const fileWith = (rows: number) =>
  new File(
    Array.from(form.partsWith(rows), (part) => new Blob([part])),
    NAME,
  );

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
    const gemeenten = gemeenteReader(createFinder(areas, herindelingen));
    return async (file) => {
      const sniffed = await sniff(file, NAME);
      const how = { gemeenten, soort: 'vo', lastCount: 2026 } as const;
      return (await readIncoming(file, NAME, sniffed, how)).kept;
    };
  },
  'DuckDB, typed and summed': async () => {
    const { database, connection } = await duckdb();
    return async (file) => {
      await database.registerFileHandle(NAME, file, DuckDBDataProtocol.BROWSER_FILEREADER, true);
      const { numRows } = connection.query(
        `select ${form.by}, sum(${form.count}) from read_csv('${NAME}', delim=';', nullstr='<5', header=true) group by all`,
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
let readFile: ((file: File) => Promise<number>) | null = null;

/** What is asked: to make a file with so many rows, or to read it (null). */
interface Question {
  reader: string;
  form: string;
  rows: number | null;
}

onmessage = async ({ data }: MessageEvent<Question>) => {
  if (data.rows !== null) {
    form = FILES[data.form]!;
    readFile ??= await READERS[data.reader]!();
    // Warm, so that the compiling of the reader is not counted.
    await readFile(fileWith(10_000));
    file = fileWith(data.rows);
    // What making the file left in memory would hide how much reading takes.
    (globalThis as { gc?: () => void }).gc?.();
    postMessage({ size: file.size });
    return;
  }
  const start = performance.now();
  const found = await readFile!(file);
  postMessage({ ms: performance.now() - start, found });
};
postMessage('ready');
