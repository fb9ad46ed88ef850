import { runSchoolBacktest } from '../src/forecast/schools/school-trial.ts';
import { writeSchoolBacktest } from '../src/formats/site/toets-scholen.ts';
import { evidenceFrom, schoolEvidenceFrom } from './run/evidence.ts';
import type { Ledger } from './run/ledger.ts';

/** Makes `toets-scholen.json`, the backtest of the projections of schools, from the other files of `public/data` (name → text). */
export function makeSchoolBacktest(files: ReadonlyMap<string, string>, ledger: Ledger): string {
  const backtest = runSchoolBacktest(evidenceFrom(files), schoolEvidenceFrom(files));
  ledger.note(`backtest of schools: ${backtest.scores.length} rows`);
  return writeSchoolBacktest(backtest);
}
