import type { Calibration, HorizonCalibration } from '../intervals/calibration.ts';
import type { MethodId } from '../method.ts';
import type { SizeClass } from './size-classes.ts';
import type { Row } from './rows.ts';

/**
 * The series that were put to the test: bo, sbo, and so, so/vso and vso together, by gemeente of the school; vo by gemeente of
 * residence (88 gemeenten); vo by gemeente of the school with nothing assumed on its growth, and with the growth that is assumed
 * today (`VO_GROWTH`).
 */
export type Series =
  'bo' | 'sbo' | 'so-vso' | 'vo-woongemeente' | 'vo-vestiging' | 'vo-vestiging-doorstroom';

/** The columns of `rows` in `toets.json`, in their order; see `Row` and `Scores` for what they hold. */
const TOETS_COLUMNS = [
  'series',
  'method',
  'level',
  'size',
  'horizon',
  'wmape',
  'medianApe',
  'skill',
  'bias',
  'coverage80',
  'coverage95',
  'worst80',
  'best80',
  'winkler80',
  'winkler95',
  'origins',
  'forecasts',
  'intervals',
] as const satisfies readonly (keyof Row)[];

/** How long a method's forecasts of a series are of use, per size class, in years. */
interface UsefulHorizon {
  series: Series;
  method: MethodId;
  years: Record<SizeClass, number>;
}

/** `toets.json`: how often projections were right. */
export interface Backtest {
  rows: Row[];
  shelfLives: UsefulHorizon[];
  /** How sure the default method of each series is now; for school locations from `vo-woongemeente`, see `atSchoolLocation`. */
  calibrations: Partial<Record<Series, Calibration>>;
}

/** Significant digits that are kept: what comes after them is noise, and differs between machines. */
const DIGITS = 4;

/** Writes `toets.json`: rows as arrays in the order of `columns`, numbers of four digits. The inverse of `parseToets`. */
export function writeBacktest({ rows, shelfLives, calibrations }: Backtest): string {
  const lines = rows.map((row) =>
    JSON.stringify(TOETS_COLUMNS.map((column) => rounded(row[column]))),
  );
  const lives = shelfLives.map((life) => JSON.stringify(life));
  const sure = Object.entries(calibrations).map(
    ([series, calibration]) => `${JSON.stringify(series)}:${writeCalibration(calibration)}`,
  );
  return `{"columns":${JSON.stringify(TOETS_COLUMNS)},
"rows":[
${lines.join(',\n')}
],
"shelfLives":[
${lives.join(',\n')}
],
"calibrations":{
${sure.join(',\n')}
}}
`;
}

/** What `JSON.parse` makes of `toets.json`. */
export interface BacktestFile {
  columns: string[];
  rows: unknown[][];
  shelfLives: UsefulHorizon[];
  calibrations: Partial<Record<Series, Calibration>>;
}

/** Takes a parsed `toets.json` apart into rows with names. Trusts the form: the file is ours, and a test holds it to it. */
export function readBacktest({ columns, rows, shelfLives, calibrations }: BacktestFile): Backtest {
  const named = rows.map(
    (row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])) as unknown as Row,
  );
  return { rows: named, shelfLives, calibrations };
}

function writeCalibration({ tested, horizons }: Calibration): string {
  const short = horizons.map((one): HorizonCalibration => ({
    ...one,
    variance: one.variance.map(({ shared, own, fall }) => ({
      shared: rounded(shared),
      own: rounded(own),
      fall: rounded(fall),
    })),
    scores: one.scores.map(rounded),
  }));
  return JSON.stringify({ tested, horizons: short });
}

function rounded<T>(value: T): T {
  return typeof value === 'number' ? (Number(value.toPrecision(DIGITS)) as T) : value;
}
