import { calibrate, type Learning } from '../intervals/calibrate.ts';
import { SHARES, type Calibration } from '../intervals/calibration.ts';
import { knownAt, type Known, type Sources } from '../panel/known.ts';
import { HORIZONS, type CommonMethodId } from '../methods/method.ts';
import { METHODS } from '../methods/catalog.ts';
import type { AreaSet } from '../errors/area-sets.ts';
import { errorsOf } from '../errors/errors.ts';
import { rowsOf, type Row } from './rows.ts';
import { reliabilityOf, type Reliability } from './reliability.ts';
import { usefulHorizon } from './useful-horizon.ts';
import type { SizeClass } from './size-classes.ts';
import type { Series } from '../methods/backtest-series.ts';

/** A series to test: what it is projected from, with which methods, from which origins, and which origins are scored. */
export interface Trial {
  series: Series;
  sources: Sources;
  sets: readonly AreaSet[];
  /** The methods to compare; the first is the default method of the series. */
  methods: readonly CommonMethodId[];
  /**
   * The first origin from which pupils are projected. The projections from origins before `scoreFrom` are not scored: their
   * errors only help to calibrate the intervals.
   */
  learnFrom: number;
  /** The first origin whose projections are scored. */
  scoreFrom: number;
  /** The first origin whose intervals are scored. */
  coverFrom: number;
  /** How the errors are estimated from which intervals are made; if not given, as for a short series. */
  learning?: Learning;
  /** Whether the chances of a decline by the default method are tested. */
  testsChances?: boolean;
}

/** The results of the backtest of one method on one series. */
export interface Outcome {
  method: CommonMethodId;
  /** The rows of the backtest; those of regions by size are of the default method only, as no other method is shown with them. */
  rows: Row[];
  usefulHorizon: Record<SizeClass, number>;
  /** How reliable the chances were; empty where the trial does not test them, and for a method other than the default. */
  chances: Reliability[];
  /**
   * The calibration from all errors, for the intervals of projections from today; null for a method other than the default, or
   * where there are too few origins.
   */
  calibration: Calibration | null;
}

/**
 * The horizons in years whose rows are stored for methods other than the default; the default method has rows of all horizons.
 */
const COMPARED: ReadonlySet<number> = new Set([1, 2, 3, 5, 7, 10, 15]);

/**
 * Projects the series with every method of the trial from every origin, and scores the projections against later counts. Returns
 * one result per method, in the order of `methods`.
 */
export function runTrial(trial: Trial): Outcome[] {
  const { years } = trial.sources.panel;
  const origins = years.filter((year) => year >= trial.learnFrom && year < (years.at(-1) ?? NaN));
  // Cut once for all methods: methods that get the same panel object share its regression.
  const known = new Map(origins.map((origin) => [origin, knownAt(trial.sources, origin)]));
  return trial.methods.map((method, i) => runMethod(trial, known, method, i === 0));
}

function runMethod(
  trial: Trial,
  known: ReadonlyMap<number, Known>,
  method: CommonMethodId,
  isDefault: boolean,
): Outcome {
  const { series, sources, sets, scoreFrom, coverFrom, learning, testsChances } = trial;
  const last = sources.panel.years.at(-1) ?? NaN;
  const origins = [...known.keys()];
  const paths = [...known.values()].map((one) => METHODS[method].forecast(one, HORIZONS));
  const errors = errorsOf(paths, sources.panel, sets);
  const kept = errors.filter(({ horizon }) => isDefault || COMPARED.has(horizon));
  const calibrations = new Map<number, Calibration>();
  const hasChances = isDefault && testsChances === true;
  for (const origin of origins.filter((one) => one >= coverFrom)) {
    const sure = calibrate(kept, origin, hasChances ? SHARES : [0.8, 0.95], undefined, learning);
    if (sure) calibrations.set(origin, sure);
  }
  return {
    method,
    rows: rowsOf(kept, series, method, scoreFrom, calibrations).filter(
      ({ level }) => isDefault || level !== 'regios',
    ),
    usefulHorizon: usefulHorizon(errors, scoreFrom, last),
    chances: hasChances ? reliabilityOf(errors, series, calibrations) : [],
    calibration: isDefault ? calibrate(errors, last, undefined, undefined, learning) : null,
  };
}
