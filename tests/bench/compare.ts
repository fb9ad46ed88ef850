/**
 * Measures the built site beside pages that show the same with other libraries: first map, first answer, year step, click, hover,
 * bytes and memory. Pages take turns within each round, so that what else the machine does meets all alike. Each page is first
 * checked to colour all gemeenten as the atlas computes them. Writes tests/bench/RESULTS.md. How it measures: docs/speed.md.
 *
 * Run: `npm run bench`; in a few minutes, without writing RESULTS.md: `npm run bench -- --quick`.
 * Options: `--rounds N` (of loading and using, 3), `--loads N` (rounds of loading alone, 2), `--pages bare,leaflet,atlas`,
 * `--builds dist,FOLDER` (builds of the site, which are pages beside each other), `--no-build` (the site is in `dist` already),
 * `--no-heap`, `--out FILE`.
 */
import { chromium } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { chromiumPath, QUIET } from '../e2e/browser.ts';
import { PAGES, type BenchPage } from './compare/pages.ts';

const { values: options } = parseArgs({
  allowNegative: true,
  options: {
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    loads: { type: 'string' },
    pages: { type: 'string' },
    builds: { type: 'string', default: 'dist' },
    build: { type: 'boolean', default: true },
    heap: { type: 'boolean', default: true },
    out: { type: 'string' },
  },
});
const rounds = Number(options.rounds ?? (options.quick ? 1 : 3));
const loads = Number(options.loads ?? (options.quick ? 0 : 2));
const wanted = options.pages?.split(',');
const isWanted = ({ id }: BenchPage) => wanted === undefined || wanted.includes(id);
const builds = options.builds
  .split(',')
  .map((folder, i) => ({ id: i ? `atlas-${i}` : 'atlas', folder }));
const pages = PAGES.filter(isWanted).flatMap((page) =>
  page.id === 'atlas' ? builds.map((build) => pageOf(page, build)) : page,
);
const peers = pages.filter(({ id }) => PAGES.some((one) => one.id === id && id !== 'atlas'));
const isWhole = !options.quick && !wanted && builds.length === 1;
const out = options.out ?? (isWhole ? 'tests/bench/RESULTS.md' : null);

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
const built = await buildPeers(peers, truth);
const server = await serve({
  data: resolve(built, 'data'),
  ...Object.fromEntries(peers.map(({ id }) => [id, resolve(built, id)])),
  ...Object.fromEntries(builds.map(({ id, folder }) => [id, resolve(folder)])),
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

/** The page of the atlas from the build in a folder. */
function pageOf(atlas: BenchPage, { id, folder }: { id: string; folder: string }): BenchPage {
  return { ...atlas, id, name: id === atlas.id ? atlas.name : `${atlas.name} in ${folder}` };
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
