import { parseJson } from '../../formats/json.ts';
import { rounded, writeCalibration } from '../backtest/backtest-file.ts';
import { SCORE_COLUMNS, type Scores } from '../backtest/scores.ts';
import type { Calibration } from '../intervals/calibration.ts';
import type { CandidateDivision, CandidateGroup } from './candidate-groups.ts';
import type { CandidateSize } from './candidate-sizes.ts';

/** The methods that are compared: the cohort of sixteen-year-olds (`cohort`, see `candidatePath`), and "as many as in the last year". */
export type CandidateMethod = 'cohort' | 'naief';

/** A row of the backtest of exam candidates: the scores of one method for one group, in regions of one level and size. */
export interface CandidateRow extends Scores {
  group: CandidateGroup;
  method: CandidateMethod;
  level: CandidateDivision | 'land';
  /** The size class of the regions; `alle` for all regions of the division together, and for the country. */
  size: CandidateSize;
  /** School years from the origin to the outcome. */
  horizon: number;
}

/** The results of the backtest of exam candidates. Stored as `toets-kandidaten.json`. */
export interface CandidateBacktest {
  rows: CandidateRow[];
  /** The calibration of the method `cohort`, by group: holds for regions of both divisions. A group without enough origins has none. */
  calibrations: Partial<Record<CandidateGroup, Calibration>>;
}

/** The names of the columns of `rows` in `toets-kandidaten.json`, in order. */
const COLUMNS = [
  'group',
  'method',
  'level',
  'size',
  'horizon',
  ...SCORE_COLUMNS,
] as const satisfies readonly (keyof CandidateRow)[];

interface CandidateBacktestFile {
  columns: string[];
  rows: unknown[][];
  calibrations: CandidateBacktest['calibrations'];
}

/**
 * Returns the backtest as the text of `toets-kandidaten.json`: each row is an array in the order of `columns`, and numbers have four
 * significant digits.
 */
export function writeCandidateBacktest({ rows, calibrations }: CandidateBacktest): string {
  const lines = rows.map((row) => JSON.stringify(COLUMNS.map((column) => rounded(row[column]))));
  const written = Object.entries(calibrations).map(
    ([group, calibration]) => `${JSON.stringify(group)}:${writeCalibration(calibration)}`,
  );
  return `{"columns":${JSON.stringify(COLUMNS)},
"rows":[
${lines.join(',\n')}
],
"calibrations":{
${written.join(',\n')}
}}
`;
}

/**
 * Reads `toets-kandidaten.json`: the inverse of `writeCandidateBacktest`.
 * @throws FormatError for a text that is no JSON or has no rows.
 */
export function readCandidateBacktest(text: string, file: string): CandidateBacktest {
  const { columns, rows, calibrations } = parseJson<CandidateBacktestFile>(text, file, (found) =>
    Array.isArray(found.rows),
  );
  const named = rows.map(
    (row) =>
      Object.fromEntries(columns.map((column, i) => [column, row[i]])) as unknown as CandidateRow,
  );
  return { rows: named, calibrations };
}
