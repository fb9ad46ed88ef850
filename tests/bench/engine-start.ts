/**
 * Measures the start of the engine in Node: the processor time from the first question to the answers to what the page
 * asks when it starts, each time in a process of its own, as a web worker starts cold. Run: npx tsx tests/bench/engine-start.ts [FOLDER …],
 * with folders of other checkouts to measure them in turns.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { createEngine } from '../../src/engine/engine.ts';
import type { Engine } from '../../src/engine/protocol/engine.ts';
import { FIRST_QUESTION } from '../fixtures/first-question.ts';

const RUNS = 15;

/** Starts the engine of a checkout and returns the processor time in milliseconds until it has answered. */
async function start(folder: string): Promise<number> {
  const source = pathToFileURL(resolve(folder, 'src/engine/engine.ts')).href;
  const engineModule = (await import(source)) as { createEngine: typeof createEngine };
  const load = (file: string) =>
    Promise.resolve(readFileSync(resolve(folder, 'public/data', file), 'utf8'));
  const before = process.cpuUsage();
  const engine = engineModule.createEngine(load);
  // Before answers were prepared with the page, the page asked for the map and the list of gemeenten as well.
  const opened = 'check' in engine ? engine.check() : (engine as Engine).open();
  await Promise.all([opened, engine.ask(FIRST_QUESTION)]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const [first, ...others] = process.argv.slice(2);
if (first === '--once') {
  console.log(await start(others[0]!));
} else {
  const folders = [first ?? '.', ...others];
  const times = new Map(folders.map((folder) => [folder, [] as number[]]));
  // One thread, so that collecting garbage and compiling are counted once and in the same way each time.
  const options = [
    '--single-threaded',
    '--import',
    'tsx',
    fileURLToPath(import.meta.url),
    '--once',
  ];
  for (let run = 0; run < RUNS; run++) {
    for (const [folder, all] of times) {
      all.push(Number(execFileSync(process.execPath, [...options, folder], { encoding: 'utf8' })));
    }
  }
  for (const [folder, all] of times) {
    const [least, middle, most] = [0, Math.floor(RUNS / 2), RUNS - 1].map((i) =>
      all.sort((a, b) => a - b)[i]!.toFixed(0),
    );
    console.log(`${folder}: ${middle} ms (${least}–${most}) of processor time`);
  }
}
