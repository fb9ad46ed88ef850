/**
 * Measures the built site beside pages that show the same with other libraries: first map, first answer, year step, click, hover,
 * bytes and memory. Pages take turns within each round, so that what else the machine does meets all alike. Each page is first
 * checked to colour all gemeenten as the atlas computes them. Writes tests/bench/RESULTS.md. How it measures: docs/speed.md.
 *
 * Run: `npm run bench`; in a few minutes, without writing RESULTS.md: `npm run bench -- --quick`.
 * Options: `--rounds N` (of loading and using, 3), `--loads N` (rounds of loading alone, 2), `--pages bare,leaflet,atlas`,
 * `--no-build` (the site is in `dist` already), `--no-heap`, `--out FILE`.
 */
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { PAGES } from './compare/pages.ts';

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    loads: { type: 'string' },
    pages: { type: 'string' },
    build: { type: 'boolean', default: true },
    heap: { type: 'boolean', default: true },
    out: { type: 'string' },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 1 : 3));
const loads = Number(options.loads ?? (options.quick ? 0 : 2));
const wanted = options.pages?.split(',');
const pages = PAGES.filter(({ id }) => wanted === undefined || wanted.includes(id));
const out = options.out ?? (options.quick || wanted ? null : 'tests/bench/RESULTS.md');

const loadBefore = loadavg()[0]!;
installPackages();
if (options.build)
  execFileSync('npm', ['run', 'build'], { stdio: ['ignore', 'ignore', 'inherit'] });

// These need the packages.
const { computeTruth } = await import('./compare/truth.ts');
const { buildPeers } = await import('./compare/build.ts');
const { serve } = await import('./compare/server.ts');
const { measure } = await import('./compare/measure.ts');
const { report, versionsOf } = await import('./compare/report.ts');

const started = new Date();
const truth = await computeTruth();
const built = await buildPeers(pages, truth);
const server = await serve({
  atlas: resolve('dist'),
  data: resolve(built, 'data'),
  ...Object.fromEntries(
    pages.filter(({ id }) => id !== 'atlas').map(({ id }) => [id, resolve(built, id)]),
  ),
});
const browser = await chromium.launch({ executablePath: await chromiumPath(), args: QUIET });
try {
  const withHeap = options.heap && !options.quick;
  const results = await measure({ browser, server, truth }, pages, { rounds, loads, withHeap });
  const text = await report(results, {
    started,
    minutes: (Date.now() - started.getTime()) / 60_000,
    load: [loadBefore, loadavg()[0]!],
    rounds,
    loads,
    versions: versionsOf(pages, browser.version()),
  });
  if (out === null) console.log(text);
  else await writeFile(out, text);
} finally {
  await browser.close();
  server.close();
}

/** Installs the packages of tests/bench unless they are as the lockfile says. */
function installPackages(): void {
  const [lockfile, installed] = ['package-lock.json', 'node_modules/.package-lock.json'].map(
    (file) => resolve('tests/bench', file),
  );
  const isCurrent =
    existsSync(installed!) && statSync(installed!).mtime >= statSync(lockfile!).mtime;
  if (!isCurrent)
    execFileSync('npm', ['--prefix', 'tests/bench', 'ci', '--loglevel', 'error'], {
      stdio: 'inherit',
    });
}
