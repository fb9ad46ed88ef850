/**
 * Measures the projections in Node, one thread: all gemeenten × 15 horizons with intervals (issue 3: 50 ms), one backtest of the
 * default for bo over 19 origins, and the whole backtest of every series and method.
 * Run from the project's folder: `npx tsx tests/bench/forecast.ts`
 */
import { readdirSync, readFileSync } from 'node:fs';
import { evidenceFrom } from '../../scripts/run/evidence.ts';
import { backtest } from '../../src/forecast/backtest/backtest.ts';
import { trialsOf } from '../../src/forecast/backtest/trials.ts';
import { readToets, type ToetsFile } from '../../src/forecast/backtest/toets.ts';
import { bandsOf } from '../../src/forecast/intervals/band.ts';
import { knownAt, knownNow } from '../../src/forecast/known.ts';
import { HORIZONS } from '../../src/forecast/method.ts';
import { METHODS } from '../../src/forecast/methods/catalog.ts';
import { latest } from '../../src/forecast/path.ts';

const FOLDER = 'public/data';
const ROUNDS = 7;

const files = new Map(
  readdirSync(FOLDER).map((name) => [name, readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);
const evidence = evidenceFrom(files);
const { sources } = trialsOf(evidence)[0]!;
const toets = readToets(JSON.parse(files.get('toets.json')!) as ToetsFile);

function measure(what: string, run: () => void): void {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const [cold, ...warm] = times;
  const median = warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)];
  console.log(`${what}: ${cold?.toFixed(0)} ms cold, ${median?.toFixed(0)} ms warm`);
}

measure('342 gemeenten × 15 horizons with intervals', () => {
  const path = METHODS['panel-geboorten'].forecast(knownNow(sources), HORIZONS);
  const sizes = sources.panel.codes.map((_, i) => latest(sources.panel, i));
  bandsOf(path, sizes, toets.calibrations.bo!);
});
measure('bo by its default from 19 origins', () => {
  for (let origin = 2006; origin <= 2024; origin++) {
    METHODS['panel-geboorten'].forecast(knownAt(sources, origin), HORIZONS);
  }
});
measure('the whole backtest', () => void backtest(evidence));
