import { writeCandidateBacktest } from '../src/forecast/candidates/candidate-backtest-file.ts';
import { runCandidateBacktest } from '../src/forecast/candidates/candidate-trial.ts';
import { candidateEvidenceFrom } from './run/evidence.ts';
import type { Ledger } from './run/ledger.ts';

/** Makes `toets-kandidaten.json`, the backtest of exam candidates, from the other files of `public/data` (name → text). */
export function makeCandidateBacktest(files: ReadonlyMap<string, string>, ledger: Ledger): string {
  const backtest = runCandidateBacktest(candidateEvidenceFrom(files));
  ledger.note(`backtest of exam candidates: ${backtest.rows.length} rows`);
  return writeCandidateBacktest(backtest);
}
