import type { Calibration, HorizonCalibration } from '../intervals/calibration.ts';
import type { MethodId } from '../methods/method.ts';
import type { Series } from '../methods/backtest-series.ts';
import type { Reliability, ReliabilityBin } from './reliability.ts';
import type { SizeClass } from './size-classes.ts';
import type { Row } from './rows.ts';
import { SCORE_COLUMNS } from './scores.ts';

/** The names of the columns of `rows` in `toets.json`, in order; `Row` and `Scores` say what each column holds. */
const TOETS_COLUMNS = [
  'series',
  'method',
  'level',
  'size',
  'horizon',
  ...SCORE_COLUMNS,
] as const satisfies readonly (keyof Row)[];

/** The useful horizon of a method for one series of the backtest, in years, for each size class of gemeenten. */
interface UsefulHorizon {
  series: Series;
  method: MethodId;
  years: Record<SizeClass, number>;
}

/** The results of the backtest of all methods: how accurate earlier projections were. Stored as `toets.json`. */
export interface Backtest {
  rows: Row[];
  usefulHorizons: UsefulHorizon[];
  /** How reliable the chances of a decline were, by the default method. */
  chances: Reliability[];
  /**
   * The calibration of the default method, by series. Vo by school location has none, since the intervals of that series are made
   * from the calibration of `vo-woongemeente`, see `atSchoolLocation`.
   */
  calibrations: Partial<Record<Series, Calibration>>;
  /**
   * The method that the backtest made the default of a series in the place of the usual one, see `decideOnChildren`; left out where
   * there is none.
   */
  defaults?: Partial<Record<Series, MethodId>>;
}

/** The number of significant digits in `toets.json`: further digits are noise and differ between machines. */
const DIGITS = 4;

/**
 * Returns the backtest as the text of `toets.json`: each row is an array in the order of `columns`, and numbers have four
 * significant digits. `readBacktest` turns the parsed text back into a backtest.
 */
export function writeBacktest(backtest: Backtest): string {
  const { rows, usefulHorizons, chances, calibrations, defaults } = backtest;
  const lines = rows.map((row) =>
    JSON.stringify(TOETS_COLUMNS.map((column) => rounded(row[column]))),
  );
  const horizons = usefulHorizons.map((one) => JSON.stringify(one));
  const tested = chances.map((one) => JSON.stringify(roundedChances(one)));
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
"chances":[
${tested.join(',\n')}
],
"calibrations":{
${written.join(',\n')}
}${defaults ? `,\n"defaults":${JSON.stringify(defaults)}` : ''}}
`;
}

/** The content of `toets.json`, parsed as JSON. `shelfLives` holds the useful horizons. */
export interface BacktestFile {
  columns: string[];
  rows: unknown[][];
  shelfLives: UsefulHorizon[];
  chances: Reliability[];
  calibrations: Partial<Record<Series, Calibration>>;
  defaults?: Partial<Record<Series, MethodId>>;
}

/** Returns the backtest from the parsed content of `toets.json`. Does not check the form of the file: a test does. */
export function readBacktest({
  columns,
  rows,
  shelfLives,
  chances,
  calibrations,
  defaults,
}: BacktestFile): Backtest {
  const named = rows.map(
    (row) => Object.fromEntries(columns.map((column, i) => [column, row[i]])) as unknown as Row,
  );
  const read = { rows: named, usefulHorizons: shelfLives, chances, calibrations };
  return defaults ? { ...read, defaults } : read;
}

/** Returns a calibration as JSON, its numbers with four significant digits. */
export function writeCalibration({ tested, horizons }: Calibration): string {
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

function roundedChances(one: Reliability): Reliability {
  const round = ({ told, came, count }: ReliabilityBin): ReliabilityBin => ({
    told: rounded(told),
    came: rounded(came),
    count,
  });
  return { ...one, all: round(one.all), tenths: one.tenths.map(round) };
}

/** Returns a number with four significant digits; any other value as it is. */
export function rounded<T>(value: T): T {
  return typeof value === 'number' ? (Number(value.toPrecision(DIGITS)) as T) : value;
}
