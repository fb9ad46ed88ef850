import type { Measure } from './measure.ts';

/** Aantal vestigingen: the vestigingen with pupils on the teldatum. */
export const vestigingen: Measure = {
  unit: 'vestigingen',
  neutral: null,
  relative: false,
  thresholds: [2, 10],
  value: ({ area, year }) => area.at(year).vestigingen,
};
