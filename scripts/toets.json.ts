import { runBacktest } from '../src/forecast/backtest/backtest.ts';
import { writeBacktest } from '../src/forecast/backtest/backtest-file.ts';
import { evidenceFrom } from './run/evidence.ts';
import type { Ledger } from './run/ledger.ts';

/** Makes `toets.json`, the backtest of the projections, from the other files of `public/data` (name → text). */
export function makeBacktest(files: ReadonlyMap<string, string>, ledger: Ledger): string {
  const backtest = runBacktest(evidenceFrom(files));
  const series = new Set(backtest.rows.map((row) => row.series));
  ledger.note(`backtest of ${series.size} series: ${backtest.rows.length} rows`);
  return writeBacktest(backtest);
}
