import { calibrate, type Calibration } from '../intervals/calibration.ts';
import { knownAt, type Known, type Sources } from '../panel/known.ts';
import { HORIZONS, type MethodId } from '../methods/method.ts';
import { METHODS } from '../methods/catalog.ts';
import type { AreaSet } from '../errors/area-sets.ts';
import { errorsOf } from '../errors/errors.ts';
import { rowsOf, type Row } from './rows.ts';
import { usefulHorizon } from './useful-horizon.ts';
import type { SizeClass } from './size-classes.ts';
import type { Series } from '../methods/backtest-series.ts';

/** A series to backtest: its sources, the origins of its forecasts, and which of them are scored. */
export interface Trial {
  series: Series;
  sources: Sources;
  sets: readonly AreaSet[];
  /** The methods to compare, the default first. */
  methods: readonly MethodId[];
  /**
   * The first origin from which pupils are projected. Projections from origins before `scoreFrom` are not scored: their errors only
   * help to calibrate the intervals.
   */
  learnFrom: number;
  /** The first origin whose forecasts are scored. */
  scoreFrom: number;
  /** The first origin whose intervals are scored. */
  coverFrom: number;
}

/** The results of the backtest of one method. */
export interface Outcome {
  method: MethodId;
  rows: Row[];
  usefulHorizon: Record<SizeClass, number>;
  /** The calibration from all outcomes, for the intervals of today. Null for a method other than the default. */
  calibration: Calibration | null;
}

/** The horizons for which rows of other methods are kept; of the default method the rows of all horizons are kept. */
const COMPARED: ReadonlySet<number> = new Set([1, 2, 3, 5, 7, 10, 15]);

/** Projects with every method of the trial from every origin, and scores the projections against the outcomes. */
export function runTrial(trial: Trial): Outcome[] {
  const { years } = trial.sources.panel;
  const origins = years.filter((year) => year >= trial.learnFrom && year < (years.at(-1) ?? NaN));
  // Made once for all methods, so that a regression on the same panel is fitted once.
  const known = new Map(origins.map((origin) => [origin, knownAt(trial.sources, origin)]));
  return trial.methods.map((method, i) => runMethod(trial, known, method, i === 0));
}

function runMethod(
  trial: Trial,
  known: ReadonlyMap<number, Known>,
  method: MethodId,
  isDefault: boolean,
): Outcome {
  const { series, sources, sets, scoreFrom, coverFrom } = trial;
  const last = sources.panel.years.at(-1) ?? NaN;
  const origins = [...known.keys()];
  const paths = [...known.values()].map((one) => METHODS[method].forecast(one, HORIZONS));
  const errors = errorsOf(paths, sources.panel, sets);
  const kept = errors.filter(({ horizon }) => isDefault || COMPARED.has(horizon));
  const calibrations = new Map<number, Calibration>();
  for (const origin of origins.filter((one) => one >= coverFrom)) {
    const sure = calibrate(kept, origin, [0.8, 0.95]);
    if (sure) calibrations.set(origin, sure);
  }
  return {
    method,
    rows: rowsOf(kept, series, method, scoreFrom, calibrations),
    usefulHorizon: usefulHorizon(errors, scoreFrom, last),
    calibration: isDefault ? calibrate(errors, last) : null,
  };
}
