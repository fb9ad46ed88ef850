/**
 * Times the reading of a file of the reader's own in Node: with Papa Parse alone, d3-dsv, DuckDB-WASM and as the site does it
 * (which also checks every row, finds its gemeente and adds it up), all from the same bytes and in one run.
 * Then it counts what the page itself does meanwhile: tasks over 50 ms in Chromium, on the built site.
 * Run from the project's folder: `npm --prefix tests/bench i && npm run build && npx tsx tests/bench/incoming.ts`
 */
import { createDuckDB, NODE_RUNTIME, VoidLogger } from '@duckdb/duckdb-wasm/blocking';
import { chromium } from '@playwright/test';
import { dsvFormat } from 'd3-dsv';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Papa from 'papaparse';
import { preview } from 'vite';
import { readAreas } from '../../src/formats/site/gebieden.ts';
import { readIncoming } from '../../src/formats/incoming/read-incoming.ts';
import { sniff } from '../../src/formats/incoming/sniff.ts';
import { readHerindelingen } from '../../src/formats/site/herindelingen.ts';
import { createFinder } from '../../src/areas/finder.ts';
import { gemeenteReader } from '../../src/formats/incoming/find-gemeente.ts';
import { chromiumPath, QUIET } from '../e2e/browser.ts';

const RAW = process.env['LEERLINGENATLAS_RAW'] ?? '../shared/data';
const HISTORY = '06.-historisch-overzicht-aantal-leerlingen-per-schoolvestiging.csv';
const history = readFileSync(join(RAW, 'duo', HISTORY));
const million = millionRows();
const files: [name: string, bytes: Uint8Array, rounds: number][] = [
  [HISTORY, history, 9],
  ['miljoen-2024.csv', million, 3],
];

const read = (name: string) => readFileSync(join('public/data', name), 'utf8');
const gemeenten = gemeenteReader(
  createFinder(
    readAreas(read('gebieden.csv'), 'gebieden.csv'),
    readHerindelingen(read('herindelingen.csv'), 'herindelingen.csv'),
  ),
);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
const bundle = (kind: string) => ({
  mainModule: join(dist, `duckdb-${kind}.wasm`),
  mainWorker: join(dist, `duckdb-node-${kind}.worker.cjs`),
});
const database = await createDuckDB(
  { mvp: bundle('mvp'), eh: bundle('eh') },
  new VoidLogger(),
  NODE_RUNTIME,
);
await database.instantiate();
const connection = database.connect();

/** Each gives the number of rows, so that none can do without reading them. */
const READERS: Record<string, (name: string, bytes: Uint8Array) => Promise<number> | number> = {
  'Papa Parse alone': (_, bytes) =>
    Papa.parse<string[]>(decode(bytes), { delimiter: ';' }).data.length,
  'd3-dsv': (_, bytes) => dsvFormat(';').parseRows(decode(bytes)).length,
  'DuckDB-WASM': (name, bytes) => {
    database.registerFileBuffer(name, bytes);
    connection.query(
      `create or replace table t as select * from read_csv('${name}', delim=';', all_varchar=true)`,
    );
    return Number(connection.query('select count(*) as n from t').toArray()[0]?.['n']);
  },
  'the site, checked and added up': async (name, bytes) => {
    const blob = new Blob([bytes as BlobPart]);
    const reading = await readIncoming(blob, name, await sniff(blob, name), {
      gemeenten,
      soort: 'bo',
      lastCount: 2026,
    });
    return reading.kept;
  },
};

for (const [name, bytes, rounds] of files) {
  console.log(`\n${name} (${(bytes.length / 1e6).toFixed(1)} MB), median of ${rounds}`);
  for (const [reader, run] of Object.entries(READERS)) {
    const times: number[] = [];
    let rows = 0;
    for (let i = 0; i < rounds; i++) {
      // DuckDB takes its bytes over: each gets a copy, outside the clock.
      const copy = bytes.slice();
      const start = performance.now();
      rows = await run(name, copy);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    console.log(`  ${reader}: ${Math.round(times[rounds >> 1] ?? NaN)} ms (${rows} rows)`);
  }
}

await tasksOnThePage();
process.exit(0);

/** What the page does while the worker reads a million rows. */
async function tasksOnThePage(): Promise<void> {
  const server = await preview({ preview: { port: 4173 } });
  const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
  const page = await browser.newPage();
  await page.goto(`${server.resolvedUrls?.local[0]}?modus=dataset`);
  const chooser = page.getByLabel('Kies bestanden…');
  await chooser.waitFor({ state: 'attached' });
  await page.waitForTimeout(3000);
  await page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) long.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  const path = join(tmpdir(), 'miljoen-2024.csv');
  writeFileSync(path, million);
  const start = performance.now();
  await chooser.setInputFiles(path);
  await page.getByText('Alle 1.000.000 regels zijn te gebruiken.').waitFor({ timeout: 120_000 });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const long = await page.evaluate(() => (globalThis as unknown as { long: number[] }).long);
  console.log(
    `\nOn the page: a million rows in ${seconds} s; tasks over 50 ms: ${long.length === 0 ? 'none' : `${long.join(', ')} ms`}`,
  );
  await browser.close();
  await server.close();
}

/** A file in the form of DUO 01 vo with a million rows, of 1,450 vestigingen. */
function millionRows(): Uint8Array {
  const years = [1, 2, 3, 4, 5, 6].flatMap((n) =>
    ['MAN', 'VROUW'].map((sex) => `LEER- OF VERBLIJFSJAAR ${n} - ${sex}`),
  );
  const header = `INSTELLINGSCODE;VESTIGINGSCODE;PLAATSNAAM;PROVINCIE;ONDERWIJSTYPE VO EN LEER- OF VERBLIJFSJAAR;${years.join(';')}\n`;
  const vestigingen = Array.from({ length: 1450 }, (_, n) => {
    const brin = `${String(10 + (n % 90))}A${String.fromCharCode(65 + Math.floor(n / 90))}`;
    return `${brin};${brin}00;ASSEN;Drenthe;HAVO lj 4-5;0;0;0;0;0;0;1;2;3;4;0;0\n`;
  });
  const rows = Array.from({ length: 1_000_000 }, (_, i) => vestigingen[i % vestigingen.length]!);
  return new TextEncoder().encode(header + rows.join(''));
}
