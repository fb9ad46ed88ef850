import type { Measure } from './measure.ts';

/** The number of years over which the IML-maat measures a change: a year is compared with five years earlier. */
export const IML_YEARS = 5;

/**
 * The measure “Krimp volgens de IML-maat”: the change of the pupils in five years, in percent: 100 · (N_t / N_{t−5} − 1), where
 * N_t is the pupils in year t; NaN where either year is missing, incomplete or wholly masked. A value of −10 or less is decline
 * according to the subsidy rule of 2020 ("ten minste 10 % in vijf aaneengesloten jaren").
 */
export const iml: Measure = {
  unit: 'procent',
  neutral: 0,
  relative: false,
  thresholds: [-10, 0],
  // −10 % itself is decline by the rule, but a value on a break is in the class above the break: so the break is just above −10.
  fixedBreaks: [-10 + 1e-9],
  value({ area, year }) {
    const from = area.comparablePupils(year - IML_YEARS);
    return from > 0 ? 100 * (area.comparablePupils(year) / from - 1) : NaN;
  },
};
