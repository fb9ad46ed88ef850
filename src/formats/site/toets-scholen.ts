import { parseJson } from '../json.ts';

/**
 * The size classes of schools by pupils in the origin, ascending, after `alle`, all schools together, and `jong`, the young schools
 * of up to 249 pupils, which are in their size class too.
 */
export const SCHOOL_SIZES = [
  'alle',
  'jong',
  '<50',
  '50-99',
  '100-144',
  '145-249',
  '>=250',
] as const;
export type SchoolSize = (typeof SCHOOL_SIZES)[number];

/**
 * The classes of schools whose errors differ: the size classes, with the smallest schools apart, and young schools, which began
 * small less than five counts ago and still have fewer than 250 pupils.
 */
export const SCHOOL_CLASSES = [
  '<25',
  '25-49',
  '50-99',
  '100-144',
  '145-249',
  '>=250',
  'jong <50',
  'jong 50-249',
] as const;
export type SchoolClass = (typeof SCHOOL_CLASSES)[number];

/** The soorten whose schools are projected, in groups that are tested together. */
export const SCHOOL_GROUPS = ['bo', 'sbo', 'so-vso'] as const;
export type SchoolGroup = (typeof SCHOOL_GROUPS)[number];

/** The shares (0 … 1) of outcomes for which `SchoolLaw.quantiles` holds an error. */
export const QUANTILE_SHARES: readonly number[] = [
  0.01,
  0.025,
  ...Array.from({ length: 19 }, (_, i) => (i + 1) / 20),
  0.975,
  0.99,
];

/** The distribution of the outcomes of earlier projections of schools of one class at one horizon: in probability theory, its law. */
export interface SchoolLaw {
  class: SchoolClass;
  /** Number of earlier projections from which the distribution was estimated. */
  cases: number;
  /** The share (0 … 1) of these schools that had closed or were merged into another school by then. */
  closed: number;
  /** The median log error ln(observed/predicted) of young schools that stayed, by which their projection is raised; 0 for others. */
  lift: number;
  /** For each of `QUANTILE_SHARES` the log error, divided by its standard deviation, that this share of the schools that stayed is below. */
  quantiles: readonly number[];
}

/** How large the errors of projections of schools are at one horizon in years: a variance by size, and the distribution of outcomes (`SchoolLaw`) per class. */
export interface SchoolHorizon {
  horizon: number;
  /** The variance of log errors by the pupils N in the origin: shared + own·(N/2500)^−fall. */
  variance: { shared: number; own: number; fall: number };
  laws: readonly SchoolLaw[];
}

/** The scores of the projections of schools of one group and size class at one horizon. Shares are 0 … 1. */
export interface SchoolScores {
  group: SchoolGroup;
  size: SchoolSize;
  horizon: number;
  /** Σ|ŷ − y| / Σy over the schools that stayed, with ŷ the predicted and y the observed pupils. */
  wmape: number;
  /** The median of |ŷ − y| / y over the schools that stayed: half of the projections were nearer. */
  medianApe: number;
  /** 1 − wmape / the same for the forecast "next year = this year". */
  skill: number;
  /** Σ(ŷ − y) / Σy over the schools that stayed. */
  bias: number;
  /** The share of all schools that had closed or were merged, and the mean of the chances that were given for it. */
  closed: number;
  closedExpected: number;
  /** The share of the schools that stayed whose outcome is inside the 80 and the 95 % interval of a school that stays. */
  stayed80: number;
  stayed95: number;
  /** The share of all schools inside the 80 and the 95 % interval that accounts for closure; a school that closed has 0 pupils. */
  all80: number;
  all95: number;
  /** The share of all schools inside the interval of a school that stays: a school that closed is outside. */
  unclosed80: number;
  unclosed95: number;
  /** The lowest and the highest `stayed80` of one origin. */
  worst80: number;
  best80: number;
  /** Number of origins and of projections with an interval, those of schools that closed included. */
  origins: number;
  forecasts: number;
}

/** How often schools were below the norm when a chance between `from` and `to` was given for it. */
export interface NormChances {
  horizon: number;
  from: number;
  to: number;
  /** The mean of the chances that were given, and the share of these schools that were below the norm or had closed. */
  expected: number;
  came: number;
  forecasts: number;
}

/** The results of the backtest of projections of single schools: `toets-scholen.json`. */
export interface SchoolBacktest {
  /** The distributions for projections from today, per group and horizon from 1. */
  laws: Partial<Record<SchoolGroup, readonly SchoolHorizon[]>>;
  scores: readonly SchoolScores[];
  /** Of bo, against the indicative norm of its gemeente. */
  chances: readonly NormChances[];
}

/** The number of significant digits in the file: further digits are noise and differ between machines. */
const DIGITS = 4;

const SCORE_COLUMNS = [
  'group',
  'size',
  'horizon',
  'wmape',
  'medianApe',
  'skill',
  'bias',
  'closed',
  'closedExpected',
  'stayed80',
  'stayed95',
  'all80',
  'all95',
  'unclosed80',
  'unclosed95',
  'worst80',
  'best80',
  'origins',
  'forecasts',
] as const satisfies readonly (keyof SchoolScores)[];

const CHANCE_COLUMNS = [
  'horizon',
  'from',
  'to',
  'expected',
  'came',
  'forecasts',
] as const satisfies readonly (keyof NormChances)[];

interface Table {
  columns: string[];
  rows: unknown[][];
}

interface SchoolBacktestFile {
  laws: SchoolBacktest['laws'];
  scores: Table;
  chances: Table;
}

/**
 * Reads `toets-scholen.json`: the calibration of projections of schools, and how accurate they were.
 * @throws FormatError `truncated` where the text is not complete JSON, `unknown-header` where a part is missing.
 */
export function readSchoolBacktest(text: string, file: string): SchoolBacktest {
  const { laws, scores, chances } = parseJson<SchoolBacktestFile>(
    text,
    file,
    (one) =>
      typeof one.laws === 'object' &&
      Array.isArray(one.scores?.rows) &&
      Array.isArray(one.chances?.rows),
  );
  return { laws, scores: named<SchoolScores>(scores), chances: named<NormChances>(chances) };
}

function named<T>({ columns, rows }: Table): T[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])) as T);
}

/** Returns the text of `toets-scholen.json`: the inverse of `readSchoolBacktest`, with numbers of four significant digits. */
export function writeSchoolBacktest({ laws, scores, chances }: SchoolBacktest): string {
  const groups = Object.entries(laws).map(
    ([group, horizons]) => `${JSON.stringify(group)}:[\n${horizons.map(rounded).join(',\n')}\n]`,
  );
  return `{"laws":{
${groups.join(',\n')}
},
"scores":${table(SCORE_COLUMNS, scores)},
"chances":${table(CHANCE_COLUMNS, chances)}}
`;
}

function table<T extends object>(
  columns: readonly (keyof T & string)[],
  rows: readonly T[],
): string {
  const lines = rows.map((row) => rounded(columns.map((name) => row[name])));
  return `{"columns":${JSON.stringify(columns)},"rows":[\n${lines.join(',\n')}\n]}`;
}

const rounded = (value: unknown) =>
  JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'number' ? Number(one.toPrecision(DIGITS)) : one,
  );
