import { comparablePupils } from './comparable.ts';
import type { Measure } from './measure.ts';

/** The period over which the IML rule looks at decline, in years. */
export const IML_YEARS = 5;

/**
 * Krimp volgens de IML-maat: change in percent over the five consecutive years up to t; −10 % or less is decline in the
 * sense of the subsidy rule ("ten minste 10 % in vijf aaneengesloten jaren", 2020).
 */
export const iml: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: false,
  thresholds: [-10, 0],
  // The rule holds at −10 % exactly, and a value on a break belongs to the class above: so the break lies a hair above it.
  fixedBreaks: [-10 + 1e-9],
  value(history, t) {
    const from = comparablePupils(history, t - IML_YEARS);
    return from > 0 ? 100 * (comparablePupils(history, t) / from - 1) : NaN;
  },
};
