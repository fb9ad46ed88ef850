import type { Calibration } from '../intervals/calibration.ts';
import { decideOnChildren } from './children-decision.ts';
import { childrenRows } from './children-trial.ts';
import { schoolRows } from './school-trial.ts';
import type { Backtest } from './backtest-file.ts';
import type { Series } from '../methods/backtest-series.ts';
import { runTrial } from './trial.ts';
import { childrenSources, schoolSources, trialsOf, type Evidence } from './trials.ts';

/**
 * Runs the backtest: projects every series from every earlier origin with each method that is tested on the series, and scores
 * the projections against later counts; and lets the result decide whether bo accounts for the children already born. Deterministic.
 */
export function runBacktest(evidence: Evidence): Backtest {
  const outcomes = trialsOf(evidence).map((trial) => ({
    series: trial.series,
    methods: runTrial(trial),
  }));
  const calibrations: Partial<Record<Series, Calibration>> = {};
  for (const { series, methods } of outcomes) {
    const calibration = methods[0]?.calibration;
    if (calibration) calibrations[series] = calibration;
  }
  const bySchool = schoolRows(
    schoolSources(evidence),
    evidence.areas,
    calibrations['vo-woongemeente'],
  );
  const ofChildren = childrenSources(evidence);
  const ownRows = childrenRows(ofChildren, evidence.areas);
  const { isDefault } = decideOnChildren(ofChildren, ownRows);
  return {
    rows: [
      ...outcomes.flatMap(({ methods }) => methods.flatMap(({ rows }) => rows)),
      ...bySchool,
      ...ownRows,
    ],
    chances: outcomes.flatMap(({ methods }) => methods.flatMap(({ chances }) => chances)),
    usefulHorizons: outcomes.flatMap(({ series, methods }) =>
      methods.map(({ method, usefulHorizon }) => ({ series, method, years: usefulHorizon })),
    ),
    calibrations,
    ...(isDefault && { defaults: { bo: 'panel-kinderen' } }),
  };
}
