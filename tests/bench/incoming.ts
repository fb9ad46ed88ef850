/**
 * Times the reading of a user file in a worker of Chromium, from bundled code: as the site does it (which also checks every row,
 * finds what rows are about the same pupils and adds up), and with DuckDB-WASM, Papa Parse and d3-dsv. Each reading is done in a
 * browser of its own, after one of 10,000 rows; readers take turns. Told are wall time, processor time of all processes of the
 * browser, and how much their memory grew at most. Then counts what the page itself does meanwhile, on the built site.
 * Run from the project's folder: `npm --prefix tests/bench ci && npm run build && npx tsx tests/bench/incoming.ts [rows…]`
 */
import { chromium, type Page } from '@playwright/test';
import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { loadavg, tmpdir } from 'node:os';
import { extname, join, resolve } from 'node:path';
import { build, preview } from 'vite';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { NAME, partsWith } from './incoming-file.ts';

const READERS = ['the site', 'DuckDB, typed and summed', 'DuckDB, as text', 'Papa Parse', 'd3-dsv'];
/** The readers that need the whole file as one text, which a browser holds up to half a gigabyte of. */
const WHOLE = ['Papa Parse', 'd3-dsv'];
const DUCKDB = 'tests/bench/node_modules/@duckdb/duckdb-wasm/dist';
const BUILT = 'tests/bench/.built/incoming';
/** A page with a worker, and a function that sends it a question and waits for its answer. */
const PAGE = `<title>bench</title><script>
const worker = new Worker('/${BUILT}/readers.js', { type: 'module' });
const ready = new Promise((begin) => (worker.onmessage = begin));
const ask = async (question) => (await ready, new Promise((answer, fail) => {
  worker.onmessage = ({ data }) => answer(data);
  worker.onerror = ({ message }) => fail(new Error(message));
  worker.postMessage(question);
}));
</script>`;
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000, 10_000_000];

await build({
  configFile: false,
  logLevel: 'error',
  publicDir: false,
  resolve: {
    alias: {
      // The package does not name its form for a worker of its own.
      '@duckdb/duckdb-wasm/blocking': resolve(`${DUCKDB}/duckdb-browser-blocking.mjs`),
    },
  },
  build: {
    outDir: BUILT,
    target: 'es2022',
    lib: { entry: 'tests/bench/incoming-readers.ts', formats: ['es'], fileName: 'readers' },
  },
});
const server = createServer(({ url = '/' }, response) => {
  const path = `.${new URL(url, 'http://x').pathname}`;
  const types: Record<string, string> = { '.js': 'text/javascript', '.wasm': 'application/wasm' };
  if (path === './') response.setHeader('content-type', 'text/html').end(PAGE);
  else if (!existsSync(path)) response.writeHead(404).end();
  else {
    response.setHeader('content-type', types[extname(path)] ?? 'text/plain');
    createReadStream(path).pipe(response);
  }
});
await new Promise<void>((listening) => server.listen(0, listening));
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}/`;

interface Measured {
  wall: number;
  cpu: number;
  memory: number;
  found: number;
}

const VO = 'DUO 01 of vo';
const tables: [form: string, rows: number][] = sizes.map((rows) => [VO, rows]);
if (asked.length === 0) tables.push(['the long form', 171_000], ['StatLine', 171_000]);
for (const [form, rows] of tables) {
  const rounds = rows > 1_000_000 ? 1 : 3;
  const readers =
    form === VO
      ? READERS.filter((reader) => rows <= 1_000_000 || !WHOLE.includes(reader))
      : READERS.slice(0, 2);
  const all = new Map<string, Measured[]>(readers.map((reader) => [reader, []]));
  for (let round = 0; round < rounds; round++) {
    for (const reader of readers) {
      const one = await measured(reader, form, rows).catch((error: unknown) => String(error));
      if (typeof one === 'string') console.log(`  ${reader}: ${one.slice(0, 200)}`);
      else all.get(reader)!.push(one);
    }
  }
  console.log(`\n${form}, ${rows} rows, median of ${rounds}; load ${loadavg()[0]?.toFixed(1)}`);
  for (const [reader, some] of all) {
    const median = (of: (one: Measured) => number) =>
      some.map(of).sort((a, b) => a - b)[some.length >> 1] ?? NaN;
    console.log(
      `  ${reader}: ${Math.round(median(({ wall }) => wall))} ms, ${Math.round(median(({ cpu }) => cpu))} ms of processor time, +${Math.round(median(({ memory }) => memory))} MB (${some[0]?.found})`,
    );
  }
}
server.close();
if (asked.length === 0) await tasksOnThePage();
process.exit(0);

/** Reads a file with so many rows once, in a browser of its own. */
async function measured(reader: string, form: string, rows: number): Promise<Measured> {
  const browserServer = await chromium.launchServer({
    executablePath: await chromiumPath(),
    args: [...QUIET, '--js-flags=--expose-gc'],
  });
  const browser = await chromium.connect(browserServer.wsEndpoint());
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(600_000);
    await page.goto(origin);
    await ask(page, { reader, form, rows });
    const processes = processesOf(browserServer.process().pid!);
    const before = { cpu: cpuOf(processes), memory: memoryOf(processes) };
    let most = before.memory;
    const watch = setInterval(() => (most = Math.max(most, memoryOf(processes))), 50);
    const { ms, found } = await ask(page, { reader, form, rows: null });
    clearInterval(watch);
    const cpu = cpuOf(processes) - before.cpu;
    return { wall: ms, cpu, memory: most - before.memory, found };
  } finally {
    await browser.close();
    await browserServer.close();
  }
}

function ask(page: Page, question: object) {
  return page.evaluate<{ ms: number; found: number }>(`ask(${JSON.stringify(question)})`);
}

/** The ids of a process and of all that it started. */
function processesOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/stat`))
    .map((name) => [Number(name), Number(fieldsOf(Number(name))[1])] as const);
  const found = [root];
  for (const id of found) found.push(...parents.filter(([, of]) => of === id).map(([one]) => one));
  return found;
}

/** The fields of /proc/…/stat behind the name of the program: state, parent … */
function fieldsOf(id: number): string[] {
  try {
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
  } catch {
    return [];
  }
}

/** Processor time in milliseconds; a tick of /proc is 10 ms. */
function cpuOf(ids: readonly number[]): number {
  const ticks = (id: number) => Number(fieldsOf(id)[11] ?? 0) + Number(fieldsOf(id)[12] ?? 0);
  return ids.reduce((sum, id) => sum + 10 * ticks(id), 0);
}

/** Resident memory in MB; a page is 4 kB. */
function memoryOf(ids: readonly number[]): number {
  return ids.reduce((sum, id) => sum + (Number(fieldsOf(id)[21] ?? 0) * 4096) / 1e6, 0);
}

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
  const path = join(tmpdir(), NAME);
  writeFileSync(path, [...partsWith(1_000_000)].join(''));
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
