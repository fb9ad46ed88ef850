import type { Calibration, HorizonCalibration } from '../intervals/calibration.ts';
import type { MethodId } from '../methods/method.ts';
import type { Series } from '../methods/backtest-series.ts';
import type { SizeClass } from './size-classes.ts';
import type { Row } from './rows.ts';

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

/** The useful horizon of a method for a series, in years per size class. */
interface UsefulHorizon {
  series: Series;
  method: MethodId;
  years: Record<SizeClass, number>;
}

/** The backtest of all methods: how accurate their projections were. Stored as `toets.json`. */
export interface Backtest {
  rows: Row[];
  usefulHorizons: UsefulHorizon[];
  /**
   * The calibration of the default method, per series. Intervals of vo by school location use the calibration of `vo-woongemeente`,
   * see `atSchoolLocation`.
   */
  calibrations: Partial<Record<Series, Calibration>>;
}

/** Significant digits in the file: further digits are noise and differ between machines. */
const DIGITS = 4;

/**
 * Returns the text of `toets.json`: rows as arrays in the order of `columns`, numbers of four significant digits. `readBacktest`
 * reads the text.
 */
export function writeBacktest({ rows, usefulHorizons, calibrations }: Backtest): string {
  const lines = rows.map((row) =>
    JSON.stringify(TOETS_COLUMNS.map((column) => rounded(row[column]))),
  );
  const horizons = usefulHorizons.map((one) => JSON.stringify(one));
  const written = Object.entries(calibrations).map(
    ([series, calibration]) => `${JSON.stringify(series)}:${writeCalibration(calibration)}`,
  );
  return `{"columns":${JSON.stringify(TOETS_COLUMNS)},
"rows":[
${lines.join(',\n')}
],
"shelfLives":[
${horizons.join(',\n')}
],
"calibrations":{
${written.join(',\n')}
}}
`;
}

/** The parsed JSON of `toets.json`. */
export interface BacktestFile {
  columns: string[];
  rows: unknown[][];
  shelfLives: UsefulHorizon[];
  calibrations: Partial<Record<Series, Calibration>>;
}

/** Returns the backtest of a parsed `toets.json`. Does not check the form of the file: a test does. */
export function readBacktest({ columns, rows, shelfLives, calibrations }: BacktestFile): Backtest {
  const named = rows.map(
    (row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])) as unknown as Row,
  );
  return { rows: named, usefulHorizons: shelfLives, calibrations };
}

function writeCalibration({ tested, horizons }: Calibration): string {
  const rounded4 = horizons.map((one): HorizonCalibration => ({
    ...one,
    variance: one.variance.map(({ shared, own, fall }) => ({
      shared: rounded(shared),
      own: rounded(own),
      fall: rounded(fall),
    })),
    scores: one.scores.map(rounded),
  }));
  return JSON.stringify({ tested, horizons: rounded4 });
}

function rounded<T>(value: T): T {
  return typeof value === 'number' ? (Number(value.toPrecision(DIGITS)) as T) : value;
}
