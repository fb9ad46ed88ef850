import type { Measure } from './measure.ts';

/** The number of years over which the IML-maat looks at decline. */
export const IML_YEARS = 5;

/**
 * Krimp volgens de IML-maat: 100 · (N_t / N_{t−5} − 1), N_t the pupils in year t. A fall of 10 % or more counts as decline in the
 * subsidy rule of 2020 ("ten minste 10 % in vijf aaneengesloten jaren").
 */
export const iml: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: false,
  thresholds: [-10, 0],
  // The rule includes −10 % itself, and a value on a break belongs to the class above: so the break is just above −10.
  fixedBreaks: [-10 + 1e-9],
  value({ area, year }) {
    const from = area.comparablePupils(year - IML_YEARS);
    return from > 0 ? 100 * (area.comparablePupils(year) / from - 1) : NaN;
  },
};
