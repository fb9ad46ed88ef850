import { evidenceFrom } from '../../scripts/run/evidence.ts';
import { runBacktest } from '../../src/forecast/backtest/backtest.ts';
import { trialsOf } from '../../src/forecast/backtest/trials.ts';
import { readBacktest, type BacktestFile } from '../../src/forecast/backtest/backtest-file.ts';
import { bandsOf } from '../../src/forecast/intervals/band.ts';
import { knownAt } from '../../src/forecast/panel/known.ts';
import { HORIZONS } from '../../src/forecast/methods/method.ts';
import { METHODS } from '../../src/forecast/methods/catalog.ts';
import { latest } from '../../src/forecast/methods/path.ts';

const ROUNDS = 7;

/**
 * Times of the projections, one thread, as lines of text: all gemeenten × 15 horizons with intervals (aim: 50 ms), the default of bo
 * from 19 earlier origins, and the whole backtest of every series and method (aim: 1 s).
 */
export function forecastTimes(files: ReadonlyMap<string, string>): string[] {
  const evidence = evidenceFrom(files);
  const { sources } = trialsOf(evidence)[0]!;
  const newest = sources.panel.years.at(-1)!;
  const backtest = readBacktest(JSON.parse(files.get('toets.json')!) as BacktestFile);

  return [
    measure('342 gemeenten × 15 horizons with intervals', () => {
      const path = METHODS['panel-geboorten'].forecast(knownAt(sources, newest), HORIZONS);
      const sizes = sources.panel.codes.map((_, i) => latest(sources.panel, i));
      bandsOf(path, sizes, backtest.calibrations.bo!);
    }),
    measure('bo by its default from 19 origins', () => {
      for (let origin = 2006; origin <= 2024; origin++) {
        METHODS['panel-geboorten'].forecast(knownAt(sources, origin), HORIZONS);
      }
    }),
    measure('the whole backtest', () => void runBacktest(evidence)),
  ];
}

function measure(what: string, run: () => void): string {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  const [cold, ...warm] = times;
  const median = warm.sort((a, b) => a - b)[Math.floor(warm.length / 2)];
  return `${what}: ${cold?.toFixed(0)} ms cold, ${median?.toFixed(0)} ms warm`;
}
