import type { Measure } from './measure.ts';

/**
 * The measure “Aantal vestigingen”: the number of vestigingen with pupils on the teldatum; NaN in projected years and where
 * unknown.
 */
export const vestigingen: Measure = {
  unit: 'vestigingen',
  neutral: null,
  relative: false,
  thresholds: [2, 10],
  value: ({ area, year }) => area.at(year).vestigingen,
};
